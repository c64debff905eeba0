import { describe, expect, it } from 'vitest';
import { labelsOf } from './labels-of.ts';

describe('S18: a waist and a leg told apart are one size of trousers', () => {
  it.each([
    ['en', 'Looking for 501s, 33 waist 30 leg', 'trousers - US W33 L30'],
    ['en', 'waist 36 leg 32 chinos', 'trousers - US W36 L32'],
    ['de', 'Jeans Bund 34 Länge 32 vorrätig?', 'trousers - US W34 L32'],
    ['es', 'el vaquero cintura 32 largo 34 lo tenéis?', 'trousers - US W32 L34'],
    ['it', 'jeans 33 lunghezza 32 ce li avete', 'trousers - US W33 L32'],
    ['tr', 'kot 33 32 var mı', 'trousers - US W33 L32'],
    ['zh-TW', '老公牛仔褲穿34腰，褲長32的有嗎', 'trousers men US W34 L32'],
    ['ko', '청바지 허리 32 기장 30', 'trousers - US W32 L30'],
    ['ar', 'جينز خصر 32 طول 30', 'trousers - US W32 L30'],
    ['th', 'ยีนส์เอว 32 ยาว 30 มีไหม', 'trousers - US W32 L30'],
    ['en', 'a dress, waist 28, length 36', '~waist 28 in'],
  ])('%s %s', (language, text, wanted) => {
    expect(labelsOf(text, { language })).toBe(wanted);
  });
});
