import { expect, test } from 'vitest';
import { convertSize } from '../../../../domain/sizes/charts/convert-size.ts';
import { sizeSentenceValues } from '../../../../domain/sizes/telling/describe-size.ts';
import type { SizeSentenceOptions } from '../../../../domain/sizes/telling/describe-size.ts';
import type { SizeQuestion } from '../../../../domain/sizes/charts/size-question.ts';
import { allCharts, ownSlipper, womenRetail, womenTops } from '../charts/charts.ts';

const usWomen: SizeQuestion = { kind: 'shoe', audience: 'women', system: 'US', value: '9.5', text: 'US 9.5' };

function values(question: SizeQuestion, charts = allCharts, options: SizeSentenceOptions = {}) {
  const answer = convertSize(question, charts, { own: ownSlipper.id });
  if (answer.kind !== 'answer') throw new Error(`No answer but ${answer.kind}.`);
  return sizeSentenceValues(answer, question, options);
}

test('a sentence gets the asked size, the value, the range and the foot in centimetres', () => {
  expect(values(usWomen)).toEqual({
    'size.asked': 'US 9.5',
    'size.value': 'EU 41',
    'size.range': 'EU 40.5–42',
    'size.measure': '26 cm',
  });
});

test('without a range the value stands in its place', () => {
  expect(values(usWomen, [womenRetail])['size.range']).toBe('EU 42');
});

test("the reader's language writes the decimals and names the audience", () => {
  const written = values(usWomen, [womenRetail], { language: 'de', audienceWord: 'Damen' });
  expect([written['size.asked'], written['size.measure']]).toEqual(['US 9.5 (Damen)', '25,5–26 cm']);
});

test('letters and centimetres are written without a system', () => {
  const letter: SizeQuestion = { kind: 'clothing', audience: 'women', system: 'letter', value: 'M', text: 'M' };
  const body: SizeQuestion = {
    kind: 'clothing',
    audience: 'women',
    system: 'cm',
    of: 'bust',
    value: '88',
    text: '88 cm',
  };
  expect([values(letter, [womenTops])['size.asked'], values(body, [womenTops])['size.asked']]).toEqual(['M', '88 cm']);
});

test('D10: a letter is written with the country whose it is, and a body with its weight', () => {
  const letter: SizeQuestion = { kind: 'clothing', audience: 'women', system: 'letter', value: 'L', text: 'CN L' };
  expect(values({ ...letter, lettersOf: 'CN' }, [womenTops])['size.asked']).toBe('CN L');
  const body: SizeQuestion = { ...letter, system: 'cm', of: 'height', value: '165', frame: { cm: 165, kg: 55 } };
  expect(values(body, [womenTops])['size.asked']).toBe('165 cm, 55 kg');
});
