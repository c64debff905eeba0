import { describe, expect, it } from 'vitest';
import type { Garment } from '../../../../domain/pack/schema.ts';
import { adviseFit } from '../../../../domain/sizes/telling/advise-fit.ts';
import { fitSentenceValues } from '../../../../domain/sizes/telling/describe-fit.ts';
import { readBody } from '../../../../domain/sizes/reading/read-body.ts';
import { garmentTable, writeTable } from '../../../../domain/sizes/telling/size-table.ts';

const source = { title: 'Measured on the piece' };

/** A dress for busts of 86–90, 90–94 and 94–98. */
const dress: Garment = {
  source,
  unit: 'cm',
  measures: [
    { of: 'bust', ease: [6, 10] },
    { of: 'waist', ease: [6, 12] },
    { of: 'hip', ease: [4, 12] },
  ],
  rows: [38, 40, 42].map((size, index) => ({
    size: `DE ${size}`,
    values: { bust: 96 + 4 * index, waist: 82 + 4 * index, hip: 106 + 4 * index },
  })),
};

/** Trousers with a little stretch at the waist, each waist in two lengths. */
const trousers: Garment = {
  source,
  unit: 'in',
  measures: [
    { of: 'waist', ease: [-1, 1] },
    { of: 'inside-leg', ease: [-2, 0.5] },
  ],
  rows: [30, 32].flatMap((waist) =>
    [30, 32].map((leg) => ({ size: `W${waist} L${leg}`, values: { waist, 'inside-leg': leg } })),
  ),
};

const advise = (garment: Garment, text: string) => {
  const advice = adviseFit(garment, readBody(text));
  if (!advice) return 'nothing';
  const parts = advice.row.parts.filter(({ beyond }) => beyond !== 0).map(({ of, beyond }) => `${of} ${beyond}`);
  return [advice.kind, advice.row.size, ...parts].join(' ');
};

describe('advice by the measures of a body', () => {
  it.each([
    // The ease is subtracted from the garment: 96 cm fit 86 to 90.
    ['bust 86', 'fits DE 38'],
    ['bust 88', 'fits DE 38'],
    ['bust 92', 'fits DE 40'],
    ['bust 88, waist 73, hip 98', 'fits DE 38'],
    ['chest 88', 'fits DE 38'],
    ['bust 34.6 inches', 'fits DE 38'],
    // The hips rule out the smaller size, so the bust gets more room.
    ['bust 88, hip 104', 'loose DE 40 bust -2'],
    ['bust 88, waist 66', 'loose DE 38 waist -4'],
    // Never beyond the ends of the table.
    ['bust 85', 'none DE 38 bust -1'],
    ['bust 120', 'none DE 42 bust 22'],
    ['bust 92, hip 130', 'none DE 42 bust -2 hip 20'],
    // None of the table's measurements.
    ['foot 25 cm', 'nothing'],
    ['', 'nothing'],
  ])('for a dress and %j is %s', (text, expected) => {
    expect(advise(dress, text)).toBe(expected);
  });

  it.each([
    ['waist 32 in, inseam 32 in', 'fits W32 L32'],
    ['waist 81 cm, inside leg 77 cm', 'fits W32 L30'],
    ['waist 76 cm', 'fits W30 L30'],
    // Too long can be turned up, too short can't.
    ['waist 76 cm, inside leg 70 cm', 'loose W30 L30 inside-leg -4.9'],
    ['waist 76 cm, inside leg 90 cm', 'none W30 L32 inside-leg 3.6'],
    ['inseam 30 in', 'fits W30 L30'],
  ])('for trousers and %j is %s', (text, expected) => {
    expect(advise(trousers, text)).toBe(expected);
  });

  it('reads a table of bodies without ease as it stands', () => {
    const shoe: Garment = {
      source,
      unit: 'mm',
      measures: [{ of: 'foot-length' }],
      rows: [
        { size: '38', values: { 'foot-length': [235, 241] } },
        { size: '39', values: { 'foot-length': [241, 248] } },
      ],
    };
    expect(['foot 24 cm', 'foot 24.5 cm', 'foot 26 cm'].map((text) => advise(shoe, text))).toEqual([
      'fits 38',
      'fits 39',
      'none 39 foot-length 1.2',
    ]);
  });

  it('names the next size down where that would be too tight, and what is still unknown', () => {
    const advice = adviseFit(dress, readBody('bust 91, waist 70'));
    expect(advice).toMatchObject({
      kind: 'loose',
      row: { size: 'DE 40' },
      smaller: { size: 'DE 38' },
      missing: ['hip'],
    });
  });

  it('grows with the body: a larger bust never gets a smaller size', () => {
    const sizes = Array.from({ length: 121 }, (_, step) => adviseFit(dress, readBody(`bust ${86 + step / 10} cm`)));
    const places = sizes.map((advice) => dress.rows.findIndex(({ size }) => size === advice?.row.size));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(sizes.map((advice) => advice?.kind))).toEqual(new Set(['fits']));
  });
});

describe('the sentences for an advice', () => {
  const words = { bust: 'Brust', chest: 'Brust', waist: 'Taille', hip: 'Hüfte' } as Record<string, string>;
  const tell = (text: string, language = 'de') => {
    const body = readBody(text);
    const { sentences, values } = fitSentenceValues(adviseFit(dress, body)!, body, {
      language,
      wordOf: (of) => words[of] ?? of,
    });
    return { sentences, values: Object.fromEntries(values) };
  };

  it('give body and piece in the words and decimals of the buyer', () => {
    expect(tell('bust 88.5, waist 73')).toMatchObject({
      sentences: ['fit', 'fitPiece'],
      values: {
        'fit.body': 'Brust 88,5 cm, Taille 73 cm',
        'fit.size': 'DE 38',
        'fit.piece': 'Brust 96 cm, Taille 82 cm',
      },
    });
  });

  it('give inches to a buyer who wrote inches, with the centimetres', () => {
    expect(tell('bust 35 in', 'en').values).toMatchObject({
      'fit.body': 'Brust 35 in (88.9 cm)',
      'fit.piece': 'Brust 37.8 in (96 cm)',
    });
  });

  it('say where it is loose and why the smaller size is not better', () => {
    expect(tell('bust 91, waist 70')).toMatchObject({
      sentences: ['fit', 'fitPiece', 'fitLoose', 'fitSmaller'],
      values: { 'fit.loose': 'Taille 4 cm', 'fit.smaller': 'DE 38', 'fit.tight': 'Brust 1 cm' },
    });
  });

  it('say that none fits', () => {
    expect(tell('bust 120')).toMatchObject({ sentences: ['fitNone'], values: { 'fit.beyond': 'Brust 22 cm' } });
  });
});

describe('the table of a piece', () => {
  const table = garmentTable(dress, adviseFit(dress, readBody('bust 92'))!);

  it('is written with a line for each size, in the words of the buyer', () => {
    const words = { bust: 'Brust', waist: 'Taille', hip: 'Hüfte' } as Record<string, string>;
    expect(writeTable(table, (of) => words[of] ?? '').split('\n')[0]).toBe(
      'DE 38 | Brust 96 cm | Taille 82 cm | Hüfte 106 cm',
    );
  });

  it('marks the size of the advice', () => {
    expect(table.rows[table.chosen ?? -1]?.[0]).toBe('DE 40');
  });

  it('gives a long table only around the answer', () => {
    const long: Garment = {
      ...dress,
      rows: Array.from({ length: 30 }, (_, index) => ({ size: String(index), values: { bust: 60 + 4 * index } })),
    };
    const around = garmentTable(long, adviseFit(long, readBody('bust 92'))!);
    expect([around.rows.length, around.rows[around.chosen ?? -1]?.[0]]).toEqual([7, '10']);
  });
});
