// @vitest-environment node
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isKnownVariable } from '../domain/macros/known-variables.ts';
import { packFaultCodes } from '../domain/pack/faults.ts';
import en from '../locales/en.json' with { type: 'json' };
import { interfaceLanguages } from '../locales/index.ts';
import zhCN from '../locales/zh-CN.json' with { type: 'json' };
import zhTW from '../locales/zh-TW.json' with { type: 'json' };
import { isCode, listFiles } from './architecture/source-files.ts';
import {
  findLeftEnglish,
  findLooseChinese,
  findWrongPlaces,
  findWrongPlurals,
  listKeys,
  listTexts,
  placeholdersOf,
} from './locales/texts.ts';
import { isMeant, readMentions, readUses } from './locales/used-keys.ts';

const root = join(import.meta.dirname, '..');
const english = listTexts(en);
const languages = [
  { language: 'en', texts: english },
  { language: 'zh-CN', texts: listTexts(zhCN) },
  { language: 'zh-TW', texts: listTexts(zhTW) },
];
const chinese = languages.slice(1);

const source = listFiles(root).filter(
  (file) => isCode(file) && /^(app|components|entrypoints|content)\//.test(file.path),
);
const uses = source.flatMap(({ path, text }) => readUses(path, text));
const mentions = [...new Set(source.flatMap(({ path, text }) => readMentions(path, text)))];

describe('the languages of the interface', () => {
  it('are those that have a file', () => {
    const files = readdirSync(join(root, 'locales')).filter((name) => name.endsWith('.json'));

    expect(files.sort()).toEqual(interfaceLanguages.map((language) => `${language}.json`).sort());
  });

  it.each(languages)('have in $language the keys of English', ({ texts }) => {
    expect(listKeys(texts)).toEqual(listKeys(english));
  });

  it.each(languages)('have in $language the plural forms of that language', ({ texts, language }) => {
    expect(findWrongPlurals(texts, language)).toEqual([]);
  });

  it.each(languages)('have in $language the places of the English texts', ({ texts }) => {
    expect(findWrongPlaces(texts, english)).toEqual([]);
  });

  it.each(languages)('have in $language no empty text', ({ texts }) => {
    expect(texts.filter(({ value }) => value.trim() === '')).toEqual([]);
  });

  it.each(chinese)('have in $language no English left', ({ texts }) => {
    expect(findLeftEnglish(texts, english)).toEqual([]);
  });

  it.each(chinese)('have in $language full-width signs, and no space beside Latin letters', ({ texts }) => {
    expect(findLooseChinese(texts)).toEqual([]);
  });
});

describe('the keys in the source', () => {
  it('are found at all', () => {
    expect(uses.length).toBeGreaterThan(100);
  });

  it('leave no text unused', () => {
    const unused = english.filter((text) => !mentions.some((mention) => isMeant(mention, text)));

    expect(listKeys(unused)).toEqual([]);
  });

  it('come with a value for every place of their text', () => {
    const exact = uses.filter(({ key }) => !key.includes('*'));
    const unfilled = exact.flatMap(({ at, key, values }) => {
      const needed = english.filter((text) => isMeant(key, text)).flatMap(({ value }) => placeholdersOf(value));
      return [...new Set(needed)]
        .filter((name) => values?.includes(name) === false)
        .map((name) => `${at} ${key} ${name}`);
    });

    expect(unfilled).toEqual([]);
  });
});

describe('a family of keys', () => {
  it('packFaults has no text for a code that no longer exists', () => {
    expect(Object.keys(en.packFaults).sort()).toEqual([...packFaultCodes].sort());
  });

  it('variable names only variables that a macro may use', () => {
    expect(Object.keys(en.variable).filter((name) => !isKnownVariable(name))).toEqual([]);
  });
});
