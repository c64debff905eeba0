import { describe, expect, it } from 'vitest';
import { canonicalLetter } from '../../../../domain/sizes/charts/size-number.ts';
import { letterRows } from '../../../../domain/sizes/reading/words/letter-words.ts';
import { parseSize } from '../../../../domain/sizes/reading/parse-size.ts';
import { phrasesOf } from './read-sizes-in-words.ts';

const read = (text: string) => {
  const parsed = parseSize(text, { kind: 'clothing' });
  const question = 'question' in parsed ? parsed.question : undefined;
  return question?.system === 'letter' ? question.value : parsed.kind;
};

describe('a letter size in words', () => {
  it.each([
    ['X-Large', 'XL'],
    ['x large', 'XL'],
    ['XLARGE', 'XL'],
    ['extra large', 'XL'],
    ['Extra-Large', 'XL'],
    ['XX-Large', 'XXL'],
    ['xxlarge', 'XXL'],
    ['2X-Large', 'XXL'],
    ['2 X-Large', 'XXL'],
    ['3X-Large', '3XL'],
    ['double XL', 'XXL'],
    ['extra extra large', 'XXL'],
    ['extra-small', 'XS'],
    ['X-Small', 'XS'],
    ['XX-Small', 'XXS'],
    ['2X', 'XXL'],
    ['3X', '3XL'],
    ['2x', 'XXL'],
    ['size 3x', '3XL'],
    ['size 2-XL', 'XXL'],
    ['size x-large', 'XL'],
    ['I wear extra large', 'XL'],
    ['size med', 'M'],
    ['large', 'L'],
    ['talla G', 'L'],
    ['talla CH', 'S'],
    ['Talla: XG', 'XL'],
    ['talla extra grande', 'XL'],
    ['talla chica', 'S'],
    ['tamanho GG', 'XL'],
    ['tamanho PP', 'XS'],
    ['tamanho G', 'L'],
    ['tam. P', 'S'],
    ['Tamanho XG', 'XXL'],
    ['taille TG', 'XL'],
    ['LL', 'XL'],
    ['LLサイズ', 'XL'],
    ['3Lサイズ', 'XXL'],
    ['JP 4L', '3XL'],
    ['加大', 'XL'],
    ['加大码', 'XL'],
    ['我要加大号', 'XL'],
    ['加加大碼', 'XXL'],
    ['中号', 'M'],
    ['라지', 'L'],
    ['엑스라지', 'XL'],
    ['اكس لارج', 'XL'],
    ['ＸＬ', 'XL'],
  ])('F15: "%s" is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['3L', '2L', '4L', 'L-shaped', 'M8', 'XXXXXXXXL', '9XL', 'L3', '12L', 'A4L'])(
    'F15: what is left over of "%s" makes no letter of it',
    (text) => {
      expect(['S', 'M', 'L']).not.toContain(read(text));
    },
  );

  it.each([
    ['6X', '6X'],
    ['S-M', 'two-systems'],
    ['S/M', 'two-systems'],
    ['XL', 'XL'],
    ['3XL', '3XL'],
  ])('F15: "%s" stays what it was', (text, value) => {
    const parsed = parseSize(text, { kind: 'clothing' });
    expect('question' in parsed ? parsed.question.value : parsed.kind).toBe(value);
  });

  it.each([
    ['Do you have it in X-Large?', ['X-Large']],
    ['Do you have it in large?', ['large']],
    ['Is it available in extra large, please?', ['extra large']],
    ['请问有加大码吗', ['加大码']],
    ['I wear 2X', ['2X']],
    ['It came in an extra large box.', []],
    ['The table is large.', []],
    ['I ordered 2x socks', []],
    ['2 x large boxes', []],
    ['请加大力度', []],
    ['una casa grande', []],
    ['L-shaped sofa', []],
    ['a 3L bottle', []],
    ['LL', ['LL']],
  ])('F15: of "%s" the sizes are %j', (text, sizes) => {
    expect(phrasesOf(text)).toEqual(sizes);
  });

  it('F15: each word has a source, a day, and a letter size that charts know', () => {
    for (const { source, words } of letterRows) {
      expect(source.title.length).toBeGreaterThan(10);
      expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const letter of Object.keys(words)) expect(canonicalLetter(letter)).toBe(letter);
    }
  });
});

describe('a letter size in a message', () => {
  const found = (text: string) => phrasesOf(text).map(read);

  it.each([
    ['ジャケットのLLサイズはありますか', 'XL'],
    ['tişört M beden var mı', 'M'],
    ['tričko velikost L prosím', 'L'],
    ['kaos ukuran XL masih ada?', 'XL'],
    ['vestido tam M azul', 'M'],
    ['blusa tam. GG', 'XL'],
    ['bluzka rozm. S', 'S'],
    ['куртка размер М', 'M'],
    ['куртка размер С', 'S'],
    ['худи ХХЛ есть?', 'XXL'],
    ['bluza emka jest?', 'M'],
    ['the top in xtra large', 'XL'],
    ['맨투맨 엑스라지 남았나요', 'XL'],
    ['pull en extra-small stp', 'XS'],
    ['chandail en TG svp', 'XL'],
    ['大号有货吗', 'L'],
    ['大号外套还有吗', 'L'],
  ])('is found: "%s"', (text, size) => {
    expect(found(text)).toEqual([size]);
  });

  it.each([
    '大号收纳箱多少钱一个',
    '小号手电筒',
    'куртка размера с биркой',
    'размер с капюшоном',
    'byłem tam 3 razy',
    'tam 5 gün oldu',
  ])('is none where the words describe something else: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
