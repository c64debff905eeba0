import { describe, expect, it } from 'vitest';
import { labelsOf } from './labels-of.ts';

describe('S18: what is refused, sent back or corrected is not wanted', () => {
  it.each([
    ['es', 'las merceditas de mi niña en un 29, el 28 no q ya le aprieta', 'shoe children EU 29; !28'],
    ['it', 'anello misura 14 per mia moglie, la 12 no xké non le entra', 'ring women IT 14; !12'],
    ['pt-BR', 'sapatinho do meu bebê 21 por favor, 20 não que já não entra', 'shoe children BR 21; !20'],
    [
      'es',
      'treinta y nueve... no perdona cuarenta, treinta y nueve no. los botines de señora',
      'shoe women EU 40; !39',
    ],
    ['nl', 'Niet 36! Ik zei 38. Staat ook zo op de bon, het rokje dus', 'clothing women EU 38; !36'],
    ['ko', '260 반품했구요 265로 보내주세요 운동화', 'shoe - KR 265; !260'],
    ['tr', '36yı iade ettim sıktı, 37 yollayın lütfen babet', 'shoe women EU 37; !36'],
    ['vi', 'áo cặp: nam XL, à ko nữ M nha đừng lấy S', 'clothing men letter XL; clothing women letter M; !S'],
    ['zh-TW', '小朋友外套120那件，110的我退貨了喔不要再寄', 'clothing children JP 120; !110'],
    ['it', 'quarantadue e mezzo, sono un uomo coi piedi larghi', 'shoe men EU 42.5'],
    [
      'ja',
      '身長172で体重68キロなんですが、Tシャツ、Ｍだときついですかね',
      'clothing - letter M; ~height 172 cm; ~weight 68 kg',
    ],
    ['en', 'Large please, NOT medium, the fleece vest', 'clothing - letter L; !M'],
    ['en', 'just a large for the rugby top, not xl', 'clothing - letter L; !XL'],
    ['nl', 'medium graag geen large, het overhemd', 'clothing - letter M; !L'],
    ['ar', 'الـ٣٩ طلع ضيق، بدلوه ٤٠ لو سمحتم، جزمة نسائية', 'shoe women EU 40; !39'],
    ['tr', '38 değil 39 istiyorum, topuklu', 'shoe women EU 39; !38'],
    ['de', 'ne, doch nicht XL. L. Der Parka', 'clothing - letter L; !XL'],
    ['de', 'Gibts den Rock in 36? Wenn nicht nehm ich 38', 'clothing women DE 36; clothing women DE 38'],
    ['ja', '二十六半…いや違う、二十六半じゃなくて二十七で。メンズの靴', 'shoe men JP 27; !26.5'],
    ['fr', 'non pas 12 ans, 14 ans, le sweat de ma fille', 'clothing children age 14Y; !12Y'],
  ])('%s %s', (language, text, wanted) => {
    expect(labelsOf(text, { language })).toBe(wanted);
  });
});
