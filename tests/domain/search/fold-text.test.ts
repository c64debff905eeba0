import { describe, expect, it } from 'vitest';
import { foldText, foldWithPlaces, spellOut } from '../../../domain/search/fold-text.ts';

describe('a folded text', () => {
  it.each([
    ['Größe STRASSE Straße', 'grosse strasse strasse'],
    ['Łódź, pieniędzy', 'lodz, pieniedzy'],
    ['Ærø Øl Œuvre', 'aero ol oeuvre'],
    ['¿Cuándo recibiré…?', '¿cuando recibire...?'],
    ['İstanbul ısı', 'istanbul isi'],
    ['Ελλάς', 'ελλασ'],
    ['ещё мой', 'еще мои'],
    ['ＡＢＣ１２３', 'abc123'],
    ['don’t don´t', "don't don't"],
    ['cafe\u0301', 'cafe'],
    ['أين الطلب', 'اين الطلب'],
    ['❤️ 4️⃣', '❤ 4'],
  ])('F14: "%s" is "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldWithPlaces(text).text).toBe(folded);
  });

  it.each([
    ['バッグの修理', 'ハックの修理'],
    ['バ', 'ハ'],
    ['วิทยุ', 'วทย'],
    ['ที่', 'ที'],
    ['हिन्दी', 'हन्द'],
    ['தமிழ்', 'தமழ'],
  ])('F20: the marks of "%s" make another word than "%s"', (marked, plain) => {
    expect(foldText(marked)).not.toBe(foldText(plain));
  });

  it('F20: kana of half width are those of full width', () => {
    expect(foldText('ﾊﾞｯｸﾞ')).toBe('バッグ');
  });

  it('F14: knows where each stretch of it stood', () => {
    const text = 'Die Straße ù Łódź: 2½ ﬁ バッグ e\u0301té';
    const { text: folded, placeOf } = foldWithPlaces(text);
    const stretch = (words: string) => {
      const at = folded.indexOf(words);
      return text.slice(...placeOf(at, at + words.length));
    };
    expect(['strasse', 'u', 'lodz', 'fi', 'バッグ', 'ete'].map(stretch)).toEqual([
      'Straße',
      'ù',
      'Łódź',
      'ﬁ',
      'バッグ',
      'e\u0301té',
    ]);
  });

  it('F14: umlauts are spelt out too', () => {
    expect(['Größe', 'Müll', 'Ærø', 'size'].map(spellOut)).toEqual(['groesse', 'muell', 'aeroe', undefined]);
  });
});

describe('Q6: characters that nobody sees', () => {
  it('are no letters, and the places of the others stay', () => {
    const { text, placeOf } = foldWithPlaces('re\u00adfu\u200bnd');
    expect([text, placeOf(0, 6), placeOf(2, 4)]).toEqual(['refund', [0, 8], [3, 5]]);
  });
});
