import { describe, expect, it } from 'vitest';
import { findDrift } from '../../../domain/macros/find-drift.ts';
import { parsedPack, smallMacro } from '../pack/small-pack.ts';

const packOf = (
  body: Record<string, string>,
  constants: Record<string, number | string> = { refundDays: 30, traceDays: 2 },
) => parsedPack({ constants, macros: [smallMacro({ body, fields: [] })] });

describe('a number that a constant holds is listed', () => {
  it.each([
    ['in Latin letters', { en: 'Within 30 days.' }, 'macros[0].body.en:1:8', ['refundDays']],
    ['in Chinese', { 'zh-CN': '您好，\n我们会在30天内退款。' }, 'macros[0].body.zh-CN:2:5', ['refundDays']],
    ['in full-width digits', { ja: '３０日以内' }, 'macros[0].body.ja:1:1', ['refundDays']],
    ['in a block', { en: 'A {{#link}}2 days{{/link}}' }, 'macros[0].body.en:1:12', ['traceDays']],
  ])('%s', (_what, body, path, constants) => {
    expect(findDrift(packOf(body))).toMatchObject([{ path, id: 'thanks', constants, isOutdated: false }]);
  });

  it('with every constant that holds it', () => {
    expect(findDrift(packOf({ en: '30 days' }, { refundDays: 30, lostDays: 30 }))[0]?.constants).toEqual([
      'refundDays',
      'lostDays',
    ]);
  });

  it('also in a snippet', () => {
    const pack = parsedPack({
      macros: [],
      snippets: [{ id: 'bye', title: { en: 'Bye' }, text: { en: 'In 30 days' } }],
    });

    expect(findDrift(pack).map(({ path }) => path)).toEqual(['snippets[0].text.en:1:4']);
  });
});

describe('no drift is', () => {
  it.each([
    ['a variable', '{{const.refundDays}} days, {{today+2}}'],
    ['another number', 'Within 31 days'],
    ['a decimal', '30.5 or 1,30 or 2.30'],
    ['a code', 'EN30, A30, 30A4, LX-30'],
    ['a date or time', '2026-30, 08:30, 30/11'],
    ['the mark of a list', '2. Colour\n30) Size'],
    ['a number in words', 'thirty days'],
  ])('%s', (_what, body) => {
    expect(findDrift(packOf({ en: body }))).toEqual([]);
  });
});

describe('a number that a constant held before', () => {
  it('is listed as outdated, and first', () => {
    const drifts = findDrift(packOf({ en: '2 days, then 14 days' }), { constants: { refundDays: 14, traceDays: 2 } });

    expect(drifts.map(({ number, isOutdated, constants }) => [number, isOutdated, ...constants])).toEqual([
      [14, true, 'refundDays'],
      [2, false, 'traceDays'],
    ]);
  });

  it('is not listed when the constant has not changed', () => {
    expect(findDrift(packOf({ en: '14 days' }), { constants: { refundDays: 30 } })).toEqual([]);
  });
});
