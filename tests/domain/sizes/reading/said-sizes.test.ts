import { describe, expect, it } from 'vitest';
import { readInWords } from './read-sizes-in-words.ts';

describe('F15: a message is read as a whole', () => {
  it.each([
    ['Do these run small? I am normally a size 8.5 US in running shoes, sometimes a 9', 'shoe US 8.5, shoe US 9'],
    ['I need 2 x size 10 and 1 x size 12 in the red dress', 'clothing women 10, clothing women 12'],
    ['Is a kids UK 2 the same as EU 34?', 'children UK 2, children EU 34'],
    ['can I swap the M for an L? order 88213, paid 32.50', 'letter L'],
    ['I wear 34C, do you have the bra in 36B?', 'bra women 34C, bra women 36B'],
    ['Nike Air Max 90 in size 44 please', 'shoe 44'],
    ['Do you have the 501 jeans in 33x32?', 'trousers US W33 L32'],
    ['ring size for 17.2 mm across please', 'finger 17.2mm'],
    [
      'Ich bin 1,75 m groß und wiege 82 kg. L oder XL?',
      'height 175cm, weight 82kg, clothing letter L, clothing letter XL',
    ],
    ['Ist die Hose in 52 wieder lieferbar', 'trousers 52'],
    ['Ich hätte gerne den Ring in 56', 'ring 56'],
    ['Avez-vous cette robe en 42 ?', 'clothing women 42'],
    ['un 85B en soutien-gorge svp', 'bra women 85B'],
    ['Mon fils fait du 8 ans', 'clothing children age 8Y'],
    ['Hola, uso talla 38 de zapato y quiero saber si el 39 me queda', 'shoe 38, shoe 39'],
    ['mido 1,70 y peso 68 kilos, que talla me recomiendan?', 'height 170cm, weight 68kg'],
    ['Buongiorno, porto il 43 di scarpe, che numero prendo?', 'shoe 43'],
    ['Oi, visto 44, serve o G?', 'clothing 44, clothing letter L'],
    ['vocês têm esse tênis 39?', 'shoe 39'],
    ['ik heb maat 43 schoenen, vallen ze klein?', 'shoe 43'],
    ['noszę rozmiar 38, wzrost 168, biust 90', 'clothing 38, height 168cm, bust 90cm'],
    ['wkładka 25,5 cm, czy będzie dobry rozmiar 40?', 'foot-length 25.5cm, shoe 40'],
    ['рост 175 вес 80, какой размер взять?', 'height 175cm, weight 80kg'],
    ['есть ли кроссовки 43 размера?', 'shoe 43'],
    ['boyum 175 kilom 72, L beden olur mu?', 'height 175cm, weight 72kg, clothing letter L'],
    ['Hej, jag brukar ha storlek 39 i skor', 'shoe 39'],
    ['tinggi 160 berat 55 muat M ga kak', 'height 160cm, weight 55kg, clothing letter M'],
    ['em cao 1m62 nặng 52kg mặc size M được không', 'height 162cm, weight 52kg, clothing letter M'],
    ['สูง 165 หนัก 60 ใส่ไซส์อะไรดีคะ', 'height 165cm, weight 60kg'],
    ['รองเท้าเบอร์ 38 มีไหมคะ', 'shoe 38'],
    ['طولي 170 ووزني 75 مقاس L يناسبني؟', 'height 170cm, weight 75kg, clothing letter L'],
    ['هل يوجد حذاء مقاس 43؟', 'shoe 43'],
    ['身長160cm、体重50kgです。Mで大丈夫ですか', 'height 160cm, weight 50kg, clothing letter M'],
    ['ワンピースの9号はありますか', 'clothing women 9'],
    ['指輪は13号です', 'ring 13'],
    ['Schuhe 46 2/3', 'shoe 46 2/3'],
    ['Jeansgröße 31/32', 'trousers 31/32'],
    ['baju L', 'clothing letter L'],
    ['帽子M', 'hat letter M'],
    ['키 170 몸무게 65 L 맞을까요', 'height 170cm, weight 65kg, clothing letter L'],
    ['我身高165 体重110斤 穿什么码', 'height 165cm, weight 110jin'],
    ['这双鞋有39码吗 我平时穿38.5', 'shoe 39, shoe 38.5'],
    ['腰围2尺3的裤子', 'waist 77cm'],
  ])('%s', (text, sizes) => {
    expect(readInWords(text)).toBe(sizes);
  });
});

describe('F15: numbers are said in words', () => {
  it.each([
    ['I take a size thirty-nine in boots', 'shoe 39'],
    ['size eight and a half shoes', 'shoe 8.5'],
    ['Schuhe in Größe achtunddreißig', 'shoe 38'],
    ['pointure quarante et un', 'shoe 41'],
    ['zapatos talla treinta y siete', 'shoe 37'],
    ['scarpe numero trentotto', 'shoe 38'],
    ['tênis tamanho trinta e nove', 'shoe 39'],
    ['schoenen maat negenendertig', 'shoe 39'],
    ['buty rozmiar trzydzieści osiem', 'shoe 38'],
    ['туфли тридцать восьмой размер', 'shoe women 38'],
    ['ayakkabı otuz dokuz numara', 'shoe 39'],
    ['skor storlek trettioåtta', 'shoe 38'],
    ['sepatu ukuran tiga puluh delapan', 'shoe 38'],
    ['giày size ba mươi chín', 'shoe 39'],
    ['รองเท้าเบอร์สามสิบแปด', 'shoe 38'],
    ['حذاء مقاس ثمانية وثلاثين', 'shoe 38'],
    ['三十八码的鞋', 'shoe 38'],
  ])('%s', (text, sizes) => {
    expect(readInWords(text)).toBe(sizes);
  });
});

describe('F15: what the buyer does not want is not offered', () => {
  it.each([
    ['not size 41 but size 42 please', '42'],
    ['不要40码，要41码的鞋', 'shoe 41'],
    ['las botas no en 38, en 39', 'shoe 39'],
    ['41ではなく42サイズの靴', 'shoe 42'],
  ])('%s', (text, sizes) => {
    expect(readInWords(text)).toBe(sizes);
  });
});

describe('F15: other numbers are no sizes', () => {
  it.each([
    'The package is 45 cm long and weighs 2 kg',
    'I paid 40 and got only 38 back',
    'I have 3 kids and 2 dogs, when does it ship',
    'My flat is no. 38, 2nd floor',
    'Call me at 415 555 0142',
    'Lieferung bis 24.12. möglich? PLZ 10115',
    'j’ai commandé le 12 mars, commande 40021',
    'el pedido 3842 no ha llegado, ya son 15 dias',
    'Заказ 38 шт отправили?',
    '快递3天没更新 单号7738201938',
    '房间号1138 麻烦放前台',
    '快递放38号柜就行',
    'iPhone 14 case please, not the 13',
    'the 27 inch monitor and the 2 m cable',
    '20% off on size guides?',
    'box 32x34 cm',
    'Bonjour M. Durand, merci',
    'a 3 L bottle and an L-shaped desk',
    'is it medium sized?',
    'cette jupe, ça taille petit ?',
    'ordered 2 months ago',
    'meeting at 10/05, room 37/2',
  ])('%s', (text) => {
    expect(readInWords(text)).toBe('');
  });
});
