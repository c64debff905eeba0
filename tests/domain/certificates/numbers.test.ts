// @vitest-environment node
import { describe, expect, it } from 'vitest';
import schemesFile from '../../../packs/base/schemes.json' with { type: 'json' };
import { findNumbers } from '../../../domain/certificates/find-numbers.ts';
import { parseCertificateNumber } from '../../../domain/certificates/number-form.ts';
import type { Scheme } from '../../../domain/pack/schema.ts';

const schemes = schemesFile.schemes as unknown as readonly Scheme[];
const scheme = (id: string) => {
  const found = schemes.find((one) => one.id === id);
  if (!found) throw new Error(`no scheme ${id}`);
  return found;
};
const find = (text: string, options = {}) =>
  findNumbers(text, schemes, options).map((one) => `${one.scheme.id} ${one.number}`);

describe('a number is read as its register writes it', () => {
  it.each([
    ['weee-de', 'DE 58214467', 'DE58214467'],
    ['weee-de', 'de58214467', 'DE58214467'],
    ['weee-de', 'WEEE-Reg.-Nr. DE 58214467', 'DE58214467'],
    ['weee-de', 'ＤＥ５８２１４４６７', 'DE58214467'],
    ['lucid', 'DE 4182903376151', 'DE4182903376151'],
    ['fcc', 'FCC ID: 2zzqx-brsspk08', '2ZZQX-BRSSPK08'],
    ['fcc', '2ZZQX‑BRSSPK08', '2ZZQX-BRSSPK08'],
    ['fcc', 'BCG-E8140A', 'BCG-E8140A'],
    ['ised', 'IC: 29417A-BRSSPK08', '29417A-BRSSPK08'],
    ['giteki', '217-264417', '217-264417'],
    ['rra', 'r-r-nwd-brsspk08', 'R-R-NWD-BRSSPK08'],
    ['rra', 'MSIP-CRM-ABC-X100', 'MSIP-CRM-ABC-X100'],
    ['ccc', '2026 0109 0177 8843', '2026010901778843'],
    ['srrc', 'CMIIT ID: 26J99BRSA417', '26J99BRSA417'],
    ['bis-crs', 'R-41208876', 'R-41208876'],
    ['bis-isi', 'CM/L - 8200447716', 'CM/L-8200447716'],
    ['anatel', '04417-26-11872', '04417-26-11872'],
    ['fda-510k', 'k260417', 'K260417'],
    ['epr-fr', 'FR482913_01KQTW', 'FR482913_01KQTW'],
    ['fsc', 'fsc-c904417', 'FSC-C904417'],
    ['eac', 'ЕАЭС N RU Д-CN.РА04.В.41776/26', 'ЕАЭС N RU Д-CN.РА04.В.41776/26'],
  ])('%s: %s', (id, written, number) => {
    expect(parseCertificateNumber(written, scheme(id))?.number).toBe(number);
  });

  it.each([
    ['weee-de', 'DE 5821446'],
    ['lucid', 'DE182903376'],
    ['ccc', '20260109017788431234'],
    ['fcc', 'AB'],
    ['srrc', '26J99BRSI41'],
    ['bis-crs', 'R-4120887'],
    ['giteki', '217-26441'],
    ['fsc', 'FSC-C90441'],
  ])('and not where its form is another, %s: %s', (id, written) => {
    expect(parseCertificateNumber(written, scheme(id))).toBeUndefined();
  });

  it('holds for the example of every scheme', () => {
    const odd = schemes.filter((one) => one.number && !parseCertificateNumber(one.number.example, one));

    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('is not tried on a text as long as a page', () => {
    expect(parseCertificateNumber('1'.repeat(100_000), scheme('ccc'))).toBeUndefined();
  });
});

describe('what is strange in a number is told', () => {
  it.each([
    ['full-width letters', 'weee-de', 'ＤＥ５８２１４４６７', ['full-width']],
    ['Cyrillic letters that look like Latin ones', 'weee-de', 'DЕ58214467', ['look-alike']],
    ['Greek letters that look like Latin ones', 'srrc', '26J99ΒRSA417', ['look-alike']],
    ['O for 0', 'weee-de', 'DE582144O7', ['digit-letter']],
    ['I for 1', 'ccc', '20260I0901778843', ['digit-letter']],
    ['Latin letters in a Russian number', 'eac', 'EAЭC N RU Д-CN.PA04.B.41776/26', ['look-alike']],
    ['nothing, where only spaces and case differ', 'weee-de', 'de 5821 4467', []],
  ])('%s', (_what, id, written, flags) => {
    expect(parseCertificateNumber(written, scheme(id))?.flags).toEqual(flags);
  });
});

describe('numbers in a message', () => {
  it.each([
    ['an FCC ID behind its label', 'Hi, is FCC ID: 2ZZQX-BRSSPK08 the right one?', ['fcc 2ZZQX-BRSSPK08']],
    ['an FCC ID whose form is telling enough', 'I found 2ZZQX-BRSSPK08 on the box.', ['fcc 2ZZQX-BRSSPK08']],
    ['a WEEE number in two pieces', 'Ist die WEEE-Nummer DE 58214467 noch gültig?', ['weee-de DE58214467']],
    ['a LUCID number and not a WEEE number', 'LUCID: DE4182903376151.', ['lucid DE4182903376151']],
    ['a Japanese type number beside its word', '技適番号は217-264417ですか。', ['giteki 217-264417']],
    ['a notified body', 'The mark reads CE 0123, who is that?', ['nb CE0123']],
    ['a Korean certificate', 'KC 인증번호 XU101448-26003 맞나요?', ['kc XU101448-26003', 'kc-children XU101448-26003']],
    ['a Russian declaration', 'Номер ЕАЭС N RU Д-CN.РА04.В.41776/26, верно?', ['eac ЕАЭС N RU Д-CN.РА04.В.41776/26']],
    ['two of them, in their order', 'R-41208876 or FSC-C904417', ['bis-crs R-41208876', 'fsc FSC-C904417']],
    ['a UL file only beside its word', 'UL file E518842', ['ul E518842']],
  ])('are found: %s', (_what, text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    ['an order number', 'Order 113-6290417-8851362 has not arrived.'],
    ['a date and a price', 'I paid 1250.00 EUR on 2026-11-21 for it.'],
    ['a telephone number', 'Call me at 0151 23456789.'],
    ['a VAT id', 'Our VAT id is DE182903376.'],
    ['the year of a rule', 'Does it fulfil 1935/2004 and CE marking of 2016?'],
    ['words beside FCC', 'Is this speaker FCC approved for BLUETOOTH devices?'],
    ['a product code', 'Do you have HLD-12-WH in black?'],
    ['a parcel number', '1Z999AA10123456784'],
    ['a size', 'I wear EU 42, 26 cm.'],
  ])('are not seen in %s', (_what, text) => {
    expect(find(text)).toEqual([]);
  });

  it('are found once, however often they stand there', () => {
    expect(find('FSC-C904417, FSC-C904417')).toEqual(['fsc FSC-C904417']);
  });

  it('give the words of the buyer and the strange letters', () => {
    const [found] = findNumbers('Nummer: ＤＥ ５８２１４４６７', schemes);

    expect(found).toMatchObject({ text: 'ＤＥ ５８２１４４６７', number: 'DE58214467', flags: ['full-width'] });
  });

  it('take no noticeable time in a long message', () => {
    const text = 'Order 113-6290417 of 2026-11-21, FCC part R-12, 12 x 5. '.repeat(80);
    const begin = performance.now();
    find(text);

    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

describe('a number that was typed into the search field', () => {
  it.each([
    ['is told of every scheme whose form it has', '217-264417', ['ised 217-264417', 'giteki 217-264417']],
    ['is of one scheme where a word tells which', 'FDA K260417', ['fda-510k K260417']],
    ['is not known when it is digits that could be anything', '1284471', []],
    ['is known when the scheme is named', 'EPREL 1284471', ['eprel 1284471']],
  ])('%s', (_what, query, found) => {
    expect(find(query, { isTyped: true })).toEqual(found);
  });
});

describe('a text in which every word might be a number', () => {
  // Each is tried against every scheme, alone and with its neighbours.
  const busy = Array.from({ length: 600 }, (_none, index) => `T${1000 + index}`).join(' ');

  it('A8: has its first ones tried alone, so that no message keeps the panel busy', () => {
    const found = find(`FSC-C123456 ${busy} FSC-C654321`);
    expect([found.includes('fsc FSC-C123456'), found.includes('fsc FSC-C654321')]).toEqual([true, false]);
  });

  it('A8: is looked through as long as its numbers are no more than a person writes', () => {
    const some = Array.from({ length: 12 }, (_none, index) => `T${1000 + index}`).join(' ');
    expect(find(`${some} FSC-C654321`)).toContain('fsc FSC-C654321');
  });
});

describe('a form that was stored by a former version', () => {
  it.each(['(a+)+', '\\w*\\B\\w*\\B\\w*!', '\\cJ'])(
    'A8: fits nothing when its pattern is %s, which is refused by now',
    (pattern) => {
      const mark = { name: 'Mark', number: { pattern, example: 'A', confidence: 'unconfirmed' } } as const;
      expect(['AAAA', 'AAA!', '\n'].map((text) => parseCertificateNumber(text, mark))).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );
});
