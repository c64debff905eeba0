// @vitest-environment node
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import enNames from '../../public/_locales/en/messages.json' with { type: 'json' };
import zhCNNames from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import zhTWNames from '../../public/_locales/zh_TW/messages.json' with { type: 'json' };
import { listFiles } from '../architecture/source-files.ts';
import { findLooseChinese, listTexts, type TextTree } from './texts.ts';

const root = join(import.meta.dirname, '../..');

describe("the browser's own texts", () => {
  const called = listFiles(root).flatMap(({ path, text }) =>
    /^(entrypoints\/|wxt\.config)/.test(path)
      ? [...text.matchAll(/getMessage\('(\w+)'|__MSG_(\w+)__/g)].map((match) => match[1] ?? match[2])
      : [],
  );

  it.each([
    ['en', enNames],
    ['zh_CN', zhCNNames],
    ['zh_TW', zhTWNames],
  ])('in %s are exactly those that are asked for', (_language, names) => {
    expect(Object.keys(names).sort()).toEqual([...new Set(called)].sort());
  });

  it.each([
    ['zh_CN', zhCNNames],
    ['zh_TW', zhTWNames],
  ])('in %s have full-width signs, and no space beside Latin letters', (_language, names) => {
    const texts = listTexts(names as TextTree);

    expect(findLooseChinese(texts)).toEqual([]);
  });
});
