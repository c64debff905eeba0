import { describe, expect, test } from 'vitest';
import { parseSize } from '../../../../domain/sizes/reading/parse-size.ts';
import { phrasesOf } from './read-sizes-in-words.ts';

const messages: [message: string, sizes: string[]][] = [
  ['Ich trage sonst US 9.5. Und wann kommt das Paket an?', ['US 9.5']],
  ['Hi, I usually wear US 9.5, would that be EU 41?', ['US 9.5', 'EU 41']],
  ["I wear US 9.5 in women's.", ['US 9.5']],
  ['请问我穿38码要买多大？', ['我穿38码']],
  ['Guten Tag, passt Größe 41? Ich trage sonst 40,5.', ['Größe 41', '40,5']],
  ['Gr. 38 oder 39?', ['38', '39']],
  ['Bonjour, taille M ou L ?', ['taille M', 'L']],
  ['Je voudrais la pointure 38', ['pointure 38']],
  ['¿Tienen la talla 40?', ['talla 40']],
  ['Porto il 42', ['42']],
  ['Есть размер 38?', ['размер 38']],
  ['Lサイズはありますか？', ['Lサイズ']],
  ['저는 240 신어요', ['240 신어']],
  ['I need a size 8 or 9, or a UK 7½ wide', ['size 8', '9', 'UK 7½']],
  ['Is the XL like 175/96A?', ['XL', '175/96A']],
  ['My foot is 26.5 cm long', []],
  ['9.5D please', ['9.5D']],
  ["women's 7, for my 2 kids", ["women's 7"]],
  ['Do you have it in M?', ['M']],
  ['us 9.5', ['us 9.5']],
  ['size 42 EUR please', ['size 42 EUR']],
  ['EU 38, 2 pairs', ['EU 38']],
];

describe('sizes are found in the words of the buyer', () => {
  test.each(messages)('%s', (message, sizes) => {
    expect(phrasesOf(message)).toEqual(sizes);
  });
});

describe('other numbers are left out', () => {
  test.each([
    'My order 112-3344556-778899 from 12.05.2024 was $42.',
    'Order #38 arrived, 3 days late.',
    'Bestellnummer 41, 2 Paar',
    '订单号 38，两双，8月12号发货吗',
    'I bought 2 items for 42 EUR on 10/12',
    'It cost 38 € or US$ 40.',
    'Can you send us 2 pairs by 8 pm?',
    'Shipping to the UK 3-5 days?',
    'Box 30 cm x 20 cm',
    'I am 38 years old, 175cm, 80 kg',
    'Tracking US123456789, DE 10115 Berlin',
    'Is it 100% wool? 42 reviews say so.',
    "L'article est arrivé",
    'I paid 9.99 USD, 20% off',
  ])('%s', (message) => {
    expect(phrasesOf(message)).toEqual([]);
  });
});

test.each(messages)('every phrase found in "%s" can be read as a size', (message) => {
  const kinds = phrasesOf(message).map((phrase) => parseSize(phrase, {}).kind);
  expect(kinds).not.toContain('none');
});
