// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { buildSampleSearch, readSamplePack } from '../../lab/bench/sample-search.ts';

const find = await buildSampleSearch(await readSamplePack());

describe('what agents type at the sample shop', () => {
  it.each([
    ['an everyday word', '快递', 'reply log-in-transit'],
    ['an everyday word', '催单', 'reply pay-unpaid'],
    ['an everyday word', '好评', 'reply gen-close-review'],
    ['an everyday word', '退钱', 'reply ret-refund-issued'],
    ['an everyday word', '摔坏', 'reply goods-damage-photos'],
    ['an everyday word', '保修', 'reply goods-quality-warranty'],
    ['an everyday word', '多久到', 'reply log-estimate'],
    ['an everyday word', '谢谢', 'reply gen-thanks'],
    ['an everyday word in English', 'money back', 'reply ret-refund-issued'],
    ['a buyer’s own words', '快递到哪', 'reply log-in-transit'],
    ['a scheme', 'PSE', 'certificates pse-kettu'],
    ['a scheme', 'CE', 'certificates ce-lvd-halden'],
    ['a scheme that the team holds nothing of', 'UKCA', 'certificates ukca'],
    ['a scheme and a Chinese word', 'FCC证书', 'certificates fcc-brisa'],
    ['a tax in two scripts', 'VAT税号', 'reply log-customs-duty'],
    ['a word that stands within others', 'dress', 'product AVK-DRS-SND'],
    ['the begin of a SKU', 'KTU', 'product KTU-PB-10'],
    ['a SKU parted', 'HLD 12', 'product HLD-12-WH'],
    ['a SKU glued', 'hld12wh', 'product HLD-12-WH'],
    ['a listing number', '1748205316', 'product FJ-SLP-MOS'],
    ['a short code', 'wismo', 'reply log-in-transit'],
    ['a size', 'eu 42', 'sizes eu 42'],
    ['traditional letters', '發票', 'reply pay-invoice'],
    ['pinyin of a title', 'fapiao', 'reply pay-invoice'],
    ['first letters of pinyin', 'fp', 'reply pay-invoice'],
    ['pinyin of an everyday word', 'kuaidi', 'reply log-in-transit'],
    ['pinyin of an everyday word, parted', 'kuai di', 'reply log-in-transit'],
    ['pinyin with a slip', 'tuikaun', 'reply ret-refund-issued'],
    ['pinyin of a product', 'tuoxie', 'product FJ-SLP-MOS'],
    ['a wrong letter of the same sound', '包果', 'reply log-in-transit'],
    ['a wrong letter of the same sound', '法票', 'reply pay-invoice'],
    ['two letters changed over', 'inovice', 'reply pay-invoice'],
    ['a slip in a synonym', 'recipt', 'reply pay-invoice'],
    ['German without its accents', 'ruckerstattung', 'reply ret-refund-issued'],
    ['German with its accents spelt out', 'rueckerstattung', 'reply ret-refund-issued'],
    ['French with an accent too many', 'fàcture', 'reply pay-invoice'],
    ['a marketplace', 'allegro', 'rules allegro'],
  ])('J9: are found by %s: %s', (_what, query, wanted) => {
    expect(find(query).slice(0, 5)).toContain(wanted);
  });

  it('J8: a scheme and a code come before all that only holds their letters', () => {
    expect([find('PSE')[0], find('KTU')[0], find('wismo')[0]]).toEqual([
      'certificates pse-kettu',
      'product KTU-PB-10',
      'reply log-in-transit',
    ]);
  });

  it('issue 15: what is meant for certain comes without guesses at a misspelt word', () => {
    expect(find('invoice').length).toBeGreaterThan(1);
    const certain = find('kettu');
    expect(certain).toContain('certificates pse-kettu');
    expect(certain.every((row) => /kettu|KTU/i.test(row))).toBe(true);
  });

  it.each(['', ' ', '退', '🙂🙂', '.*', '(((', '\\', '‮abc', '\u0000', '2+2', '{{buyer.name}}'])(
    'issue 15: %j is borne',
    (query) => {
      expect(() => find(query)).not.toThrow();
    },
  );

  it.each(['x'.repeat(10_000), '退货'.repeat(5_000), 'late parcel '.repeat(1_000)])(
    'issue 15: of ten thousand letters the first ones are looked for',
    (query) => {
      expect(find(query)).toEqual(find(query.slice(0, 200)));
    },
  );
});
