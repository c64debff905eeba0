// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import type { Pack } from '../../domain/pack/schema.ts';

const parsed = parsePack(readFileSync(join(import.meta.dirname, '../../packs/sample.json')));
const pack = parsed.ok ? parsed.value : ({ macros: [], snippets: [] } as unknown as Pack);
const here = pack.macros.filter(({ sites }) => !sites);

/** Frequent characters with this form in Simplified Chinese only. */
const SIMPLIFIED = /[们这个吗请订单货东时间运费换询问买卖质发谢联络为说过点还会对开关无与从价优体务动签样检师]/;
/** Mainland terms for which Taiwan has its own. */
const MAINLAND = /信息|視頻|質量|默認|郵箱|登錄|截圖屏|消息|兼容|塑料|設備|賬|短信|打印|網絡|軟件|尺碼|面單|運單號/;

describe('replies for buyers in Taiwan and Hong Kong', () => {
  it('audit 0: are there for every reply that is not made for another site', () => {
    expect(here.filter(({ body }) => !body['zh-TW']).map(({ id }) => id)).toEqual([]);
    expect(pack.snippets.filter(({ text }) => !text['zh-TW']).map(({ id }) => id)).toEqual([]);
  });

  it('audit 0: are joined by products that an agent there reads, from name to foot', () => {
    const texts = pack.products.flatMap(({ name, summary, not, specs }) => [
      name,
      summary,
      ...(not ? [not] : []),
      ...specs.flatMap(({ label, value }) => [label, value]),
    ]);
    const here = texts.map((text) => text['zh-TW'] ?? '');
    expect(here.filter((text) => text === '' || SIMPLIFIED.test(text) || MAINLAND.test(text))).toEqual([]);
  });

  it('J1: are joined by notes and hints that an agent there reads: when a reply fits, when not, how buyers are addressed', () => {
    const notes = [
      ...pack.macros.flatMap(({ when, whenNot, fields }) => [when, whenNot, ...fields.map(({ example }) => example)]),
      ...pack.markets.map(({ address }) => address),
    ].filter((text) => text?.['zh-CN'] !== undefined);
    const odd = notes.filter((note) => {
      const text = note?.['zh-TW'] ?? '';
      return text === '' || SIMPLIFIED.test(text) || MAINLAND.test(text);
    });

    expect(notes.length).toBeGreaterThan(200);
    expect(odd).toEqual([]);
    // What is said to the agent calls them by the same word as the interface does.
    expect(
      pack.macros.flatMap(({ when, whenNot }) => [when, whenNot]).filter((text) => /您/.test(text?.['zh-CN'] ?? '')),
    ).toEqual([]);
  });

  it.each([
    ['letters', SIMPLIFIED],
    ['words', MAINLAND],
  ] as const)('audit 0: hold no %s of the mainland', (_what, pattern) => {
    const found = here.flatMap(({ id, body }) => {
      const [odd] = pattern.exec(body['zh-TW'] ?? '') ?? [];
      return odd === undefined ? [] : [`${id}: ${odd}`];
    });

    expect(found).toEqual([]);
  });
});
