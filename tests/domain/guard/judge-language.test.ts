// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { judgeReply } from '../../../domain/guard/judge-reply.ts';
import { startPersonalMacro } from '../../../domain/macros/personal-macro.ts';
import { offer, reply, rules } from './make-reply.ts';

const judge = (cause: string, language = 'de', values = {}) =>
  judgeReply(reply(offer, { ...values, 'field.cause': cause }, { language }), rules);

describe('J21: words in another language than the letter', () => {
  it.each([
    ['de', '物流爆仓', undefined],
    ['de', '春节放假，2月10日恢复发货', 'zh-CN'],
    ['de', '物', undefined],
    ['fr', 'の運送会社の遅れです', 'ja'],
    ['pl', 'задержка на таможне', undefined],
    ['en', '통관 지연', 'ko'],
    ['de', 'because of the bad weather we could not ship your order', 'en'],
    ['ja', 'the parcel is still waiting at customs and we will write to you', 'en'],
    ['ru', 'wegen des schlechten Wetters können wir nicht liefern', 'de'],
    ['zh-TW', '这个包裹还没有发货，请您再等两天', 'zh-CN'],
    ['de', 'Zoll (海关)', undefined],
  ])('in %s: "%s"', (language, words, found) => {
    const findings = judge(words, language);

    expect(findings).toMatchObject([
      { id: 'language.other', severity: 'warn', source: 'language', field: 'field.cause', wanted: language },
    ]);
    if (found !== undefined) expect(findings[0]).toMatchObject({ found: expect.stringContaining(found.slice(0, 2)) });
  });

  it.each([
    ['de', 'Schneefall in den Alpen'],
    ['de', 'DHL Express'],
    ['de', 'JD0146 0000 4182'],
    ['de', '220 V / 50 Hz, 5 Ω'],
    ['de', 'USB-C'],
    ['de', 'Fjordlin wool slippers'],
    ['ja', 'DHL'],
    ['ja', 'SF Express 運送中'],
    ['ru', 'iPhone 15 Pro Max'],
    ['zh-CN', 'DHL国际快递'],
    ['zh-CN', '春节'],
    ['zh-TW', '春節'],
    ['ar', 'شركة DHL'],
    ['ko', '통관 지연'],
    ['th', 'พายุ'],
    ['nb', 'forsinkelse i tollen på grunn av snø'],
    ['da', 'forsinkelse i tolden på grund af sne'],
    ['en', 'a storm 🌧️'],
    ['xx', 'anything'],
  ])('are none in %s: "%s"', (language, words) => {
    expect(judge(words, language)).toEqual([]);
  });

  it('are none where they are a name on the page', () => {
    expect(judge('Ihr Artikel 羊毛拖鞋', 'de', { 'product.name': '羊毛拖鞋' })).toEqual([]);
  });

  it('are looked for in the agent’s own wording, and not in the team’s', () => {
    const text = '您好，您的包裹已经在路上。';
    const own = startPersonalMacro('own-1', 'de', text, '2026-11-30T08:00:00Z', { en: 'Mine' }).macro;

    expect(judgeReply(reply(own, {}, { text }), rules)).toMatchObject([
      { id: 'language.other', severity: 'warn', found: 'zh-CN', wanted: 'de' },
    ]);
    expect(judgeReply(reply(offer, {}, { text, isEdited: true }), rules)).toMatchObject([{ id: 'language.other' }]);
    expect(judgeReply(reply(offer, {}, { text }), rules)).toEqual([]);
  });

  it('are quoted no longer than a line', () => {
    const [finding] = judge('物流'.repeat(2000));

    expect(finding).toMatchObject({ id: 'language.other' });
    expect(finding && 'words' in finding ? [...finding.words].length : 0).toBeLessThan(50);
  });
});
