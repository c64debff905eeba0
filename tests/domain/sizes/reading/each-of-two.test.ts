import { describe, expect, it } from 'vitest';
import { labelsOf } from './labels-of.ts';

describe('S18: two people, each with a size', () => {
  it.each([
    ['fr', 'chaussettes 43/46 pour monsieur, 36/40 pour madame', 'sock men EU 43-46; sock women EU 36-40'],
    ['pl', 'skarpety 39-42 x 5 dla taty oraz 35-38 x 3 dla mamy', 'sock men EU 39-42; sock women EU 35-38'],
    ['it', 'calzini 39/42 per papà e 35/38 per mamma', 'sock men EU 39-42; sock women EU 35-38'],
    ['pt-BR', 'aliança aro 22 pra ele e 14 pra ela', 'ring men BR 22; ring women BR 14'],
    ['de', 'Handschuhe Größe 8 für ihn und 7 für sie', 'glove men EU 8; glove women EU 7'],
    ['es', 'alianzas: 21 él, 13 ella', 'ring men ES 21; ring women ES 13'],
    ['sv', 'tofflor: han 44, hon 38', 'shoe men EU 44; shoe women EU 38'],
    ['ko', '남편 280 저 240 커플 운동화', 'shoe men KR 280; shoe women KR 240'],
    ['zh-CN', '老公43我38，情侣鞋', 'shoe men EU 43; shoe women EU 38'],
    ['ar', 'لزوجي 43 ولي 38 شباشب', 'shoe men EU 43; shoe women EU 38'],
    ['id', 'couple: cowoknya XL ceweknya M', 'clothing men letter XL; clothing women letter M'],
    ['ru', 'доче кеды 33, сыночку 29', 'shoe children RU 33; shoe children RU 29'],
    ['ru', 'сыну рост 128 ветровку, а дочке 116', 'clothing children cm 128; clothing children cm 116'],
    [
      'pt-PT',
      'camisola do miúdo para 4 anos e a da miúda para 2 anos',
      'clothing children age 4Y; clothing children age 2Y',
    ],
    ['ar', 'فستان لبنتي عمر ٦ سنين ولأختها عمر ٣ سنين', 'clothing children age 6Y; clothing children age 3Y'],
    ['ja', '6歳の女の子のパジャマ', 'clothing children age 6Y'],
    ['en', 'age 6 pyjamas for my niece', 'clothing children age 6Y'],
    ['pt-PT', 'pijama para a minha neta de 6 anos, que tamanho aconselha?', '~age 6 years'],
    ['de', 'Anzug Gr. 52, also Sakko 52 und Hose 50', 'suit men EU 52; trousers men DE 50'],
    ['it', 'Giacca drop 6, taglia 52', 'suit men IT 52'],
    ['zh-CN', '我37码半，拍37还是38', 'shoe - EU 37.5; shoe - EU 37; shoe - EU 38; ?which'],
  ])('%s %s', (language, text, wanted) => {
    expect(labelsOf(text, { language })).toBe(wanted);
  });
});
