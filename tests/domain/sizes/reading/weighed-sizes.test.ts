import { describe, expect, it } from 'vitest';
import { labelsOf } from './labels-of.ts';

describe('S18: two sizes weighed beside a body are asked about', () => {
  it.each([
    [
      'de',
      'Bin 1,82 und wiege 85 Kilo, L oder doch XL beim Hoodie?',
      'clothing women letter L; clothing women letter XL; ~height 182 cm; ~weight 85 kg; ?which',
    ],
    [
      'it',
      'ho il seno grosso (100 cm), per la camicetta 44 o 46?',
      'clothing women IT 44; clothing women IT 46; ~bust 100 cm; ?which',
    ],
    [
      'pt-BR',
      'tenho 98 de busto, compro o 42 ou o 44?',
      'clothing women BR 42; clothing women BR 44; ~bust 98 cm; ?which',
    ],
    [
      'ru',
      'рост 182 вес 90 брать XL или XXL?',
      'clothing women letter XL; clothing women letter XXL; ~height 182 cm; ~weight 90 kg; ?which',
    ],
    [
      'tr',
      'boyum 168 kilom 60 S mi M mi alayım',
      'clothing women letter S; clothing women letter M; ~height 168 cm; ~weight 60 kg; ?which',
    ],
    [
      'ko',
      '키 165 몸무게 55인데 M이 맞을까요 S가 맞을까요',
      'clothing women letter M; clothing women letter S; ~height 165 cm; ~weight 55 kg; ?which',
    ],
    [
      'zh-CN',
      '我165，110斤，穿M还是L呀',
      'clothing women letter M; clothing women letter L; ~height 165 cm; ~weight 110 jin; ?which',
    ],
    [
      'vi',
      'em cao m58 nặng 47kg mặc S hay M ạ',
      'clothing women letter S; clothing women letter M; ~height 158 cm; ~weight 47 kg; ?which',
    ],
    [
      'ar',
      'طولي 175 ووزني 80 اخذ L ولا XL',
      'clothing women letter L; clothing women letter XL; ~height 175 cm; ~weight 80 kg; ?which',
    ],
    ['en', 'should I get the S or the M?', 'clothing women letter S; clothing women letter M; ?which'],
    ['en', 'do you have it in M or L?', 'clothing women letter M; clothing women letter L'],
    ['en', 'I am 165 cm and wear M', 'clothing women letter M; ~height 165 cm'],
    ['de', 'ich trag sonst 38, also hier 38 oder 40?', 'clothing women DE 38; clothing women DE 40; ?which'],
    ['zh-CN', '38挤脚39太大怎么办，单鞋', 'shoe women EU 38; shoe women EU 39; ?which'],
    ['de', 'M ist zu eng, L zu weit, was nun? Pulli', 'clothing women letter M; clothing women letter L; ?which'],
  ])('%s %s', (language, text, wanted) => {
    expect(labelsOf(text, { language, kind: 'clothing', audience: 'women' })).toBe(wanted);
  });
});
