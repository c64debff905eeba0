import { describe, expect, it } from 'vitest';
import { findBody, readBody } from '../../../../domain/sizes/reading/read-body.ts';

const read = (text: string) =>
  readBody(text)
    .map(({ of, cm, unit }) => `${of} ${cm}${unit === 'in' ? ' in' : ''}`)
    .join(', ');

describe('the measures of a body', () => {
  it.each([
    ['bust 90, waist 74 cm, hips 98 cm', 'bust 90, waist 74, hip 98'],
    ['bust: 90 waist: 74 hip: 98', 'bust 90, waist 74, hip 98'],
    ['90 cm bust and 74 cm waist', 'bust 90, waist 74'],
    ['my measurements are 90-60-90', 'bust 90, waist 60, hip 90'],
    ['34 inch bust, 28 waist, 36 hips', 'bust 86.4 in, waist 71.1 in, hip 91.4 in'],
    ['waist 32in, inseam 30in', 'waist 81.3 in, inside-leg 76.2 in'],
    ['waist 32″ and inside leg 30″', 'waist 81.3 in, inside-leg 76.2 in'],
    ['waist 32 in, hips 98 cm', 'waist 81.3 in, hip 98'],
    ['inside leg 78 cm, waist 81', 'inside-leg 78, waist 81'],
    ['waist 31', 'waist 78.7 in'],
    ['foot 25.5 cm', 'foot-length 25.5'],
    ['foot length 10 inches', 'foot-length 25.4 in'],
    ['foot 265 mm', 'foot-length 26.5'],
    [`I'm 5'6" and my waist is 28`, 'height 167.6 in, waist 71.1 in'],
    ['5 ft 6, chest 40', 'height 167.6 in, chest 101.6 in'],
    ['1,68 m, Brustumfang 92 cm', 'height 168, chest 92'],
    ['je mesure 1m68, tour de poitrine 90, tour de taille 74', 'height 168, bust 90, waist 74'],
    ['Brustumfang 92 cm, Taille 76, Hüfte 100', 'chest 92, waist 76, hip 100'],
    ['Schrittlänge 78, Bundweite 84', 'inside-leg 78, waist 84'],
    ['pecho 90, cintura 70 y cadera 96 cm', 'chest 90, waist 70, hip 96'],
    ['胸围90 腰围70 臀围95 身高165', 'bust 90, waist 70, hip 95, height 165'],
    ['バスト84cm ウエスト66cm ヒップ90cm 股下72cm', 'bust 84, waist 66, hip 90, inside-leg 72'],
    ['가슴 90 허리 72 엉덩이 95 키 168', 'bust 90, waist 72, hip 95, height 168'],
    ['обхват груди 92 см, талии 74, бедер 100', 'bust 92, waist 74, hip 100'],
    ['الصدر ٩٠ سم، الخصر ٧٠ سم', 'bust 90, waist 70'],
    ['חזה 90 ס״מ, מותניים 70', 'bust 90, waist 70'],
    ['waist 70, sorry, waist 72', 'waist 72'],
    ['height 168, weight 55 kg', 'height 168'],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['I wear size 38', 'waist 500 cm', 'order 90 60 90', 'it is 168 dollars', 'taille 38', ''])(
    'are not made up from %j',
    (text) => {
      expect(read(text)).toBe('');
    },
  );

  it('are found in a message in the words of the buyer', () => {
    expect(findBody('Hello! My bust is 90 cm and waist 74 cm, which size? Order 12345.')).toBe(
      'bust is 90 cm, waist 74 cm',
    );
  });
});
