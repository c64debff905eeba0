import { describe, expect, test } from 'vitest';
import { parseSize } from '../../../../domain/sizes/reading/parse-size.ts';
import { settleSize } from '../../../../domain/sizes/reading/settle-size.ts';
import type { ParsedSize, SizeQuestion } from '../../../../domain/sizes/charts/size-question.ts';

function say({ kind, audience, system, value, width, of }: SizeQuestion): string {
  return [kind, audience, system, value, width && `width ${width}`, of]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function tell(parsed: ParsedSize): string {
  if (parsed.kind === 'read') return say(parsed.question);
  if (parsed.kind === 'two-systems') return `both ${parsed.questions.map(say).join(' + ')}`;
  return parsed.kind === 'ambiguous' ? `${parsed.ask}? ${parsed.options.map(say).join(' | ')}` : 'none';
}

describe('a line that says everything is read', () => {
  test.each([
    ['US 9.5 women', 'shoe · women · US · 9.5'],
    ['US 9.5 M women', 'shoe · women · US · 9.5 · width M'],
    ["US Men's 10 wide", 'shoe · men · US · 10 · width W'],
    ["UK 8 1/2 men's", 'shoe · men · UK · 8.5'],
    ['美码8.5女', 'shoe · women · US · 8.5'],
    ['42 2/3', 'shoe · EU · 42 2/3'],
    ['42⅔', 'shoe · EU · 42 2/3'],
    ['EU 42.67', 'shoe · EU · 42 2/3'],
    ['42,5', 'shoe · EU · 42.5'],
    ['42 1/2', 'shoe · EU · 42.5'],
    ['Größe 41', 'shoe · EU · 41'],
    ['27.5cm', 'shoe · cm · 27.5'],
    ['275mm', 'shoe · cm · 27.5'],
    ['10 inches foot', 'shoe · cm · 25.4'],
    ['265/100', 'shoe · CN · 265 · width 100'],
    ['JP 24.5', 'shoe · JP · 24.5'],
    ['240码', 'shoe · CN · 240'],
    ['240 사이즈', 'shoe · KR · 240'],
    ['여성 240', 'shoe · women · KR · 240'],
    ['レディース 24.5cm', 'shoe · women · cm · 24.5'],
    ['13C', 'shoe · children · US · 13C'],
    ['1Y', 'shoe · children · US · 1Y'],
    ['女 165/88A', 'clothing · women · CN · 165/88A'],
    ['9AR', 'clothing · women · JP · 9AR'],
    ["women's EU 38 dress", 'clothing · women · EU · 38'],
    ['Kleid Damen EU 38', 'clothing · women · EU · 38'],
    ['2T', 'clothing · children · US · 2T'],
    ['baby 12M', 'clothing · children · US · 12M'],
    ['12M dress', 'clothing · children · US · 12M'],
    ['men W32 L34', 'trousers · men · US · W32 L34'],
    ['bust 90 cm women', 'clothing · women · cm · 90 · bust'],
    ['women 2XL', 'clothing · women · letter · XXL'],
    ['104', 'clothing · children · EU · 104'],
  ])('%s', (text, expected) => {
    expect(tell(parseSize(text, {}))).toBe(expected);
  });
});

describe('the product fills in what the line leaves open', () => {
  test.each([
    ['EU42', 'shoe · women · EU · 42'],
    ['ＥＵ４２', 'shoe · women · EU · 42'],
    ['42 EUR', 'shoe · women · EU · 42'],
    ['38', 'shoe · women · EU · 38'],
    ['我穿38码', 'system? shoe · women · EU · 38 | shoe · women · CN-old · 38'],
    ['我穿欧码38', 'shoe · women · EU · 38'],
    ['我穿旧码38', 'shoe · women · CN-old · 38'],
    ['我穿240码', 'shoe · women · CN · 240'],
    ['Damen 38', 'shoe · women · EU · 38'],
    ['US 9.5 M', 'shoe · women · US · 9.5 · width M'],
    ['9.5D', 'shoe · women · US · 9.5 · width D'],
    ['UK 8½', 'shoe · women · UK · 8.5'],
    ["men's US 9", 'shoe · men · US · 9'],
    ['165/88A', 'clothing · women · CN · 165/88A'],
    ['EU 38 dress', 'clothing · women · EU · 38'],
  ])('%s', (text, expected) => {
    expect(tell(parseSize(text, { kind: 'shoe', audience: 'women' }))).toBe(expected);
  });
});

describe('a line with two meanings asks back', () => {
  test.each([
    ['38', 'kind? shoe · 38 | clothing · 38'],
    ['EU42', 'kind? shoe · EU · 42 | clothing · EU · 42'],
    ['女码38', 'kind? shoe · women · 38 | clothing · women · 38'],
    ['8', 'kind? shoe · 8 | clothing · 8'],
    ['9 1/2', 'system? shoe · US · 9.5 | shoe · UK · 9.5'],
    ["women's 7", 'system? shoe · women · US · 7 | shoe · women · UK · 7'],
    ['240', 'system? shoe · CN · 240 | shoe · KR · 240'],
    ['size 8½ US or UK', 'system? shoe · US · 8.5 | shoe · UK · 8.5'],
    ['US 3 kids', 'system? shoe · children · US · 3C | shoe · children · US · 3Y'],
    ['90cm', 'system? clothing · cm · 90 · bust | trousers · cm · 90 · waist'],
    ['US 9.5', 'audience? shoe · women · US · 9.5 | shoe · men · US · 9.5'],
    ['US 9.5 M', 'audience? shoe · women · US · 9.5 · width M | shoe · men · US · 9.5 · width M'],
    ['9.5D', 'audience? shoe · women · US · 9.5 · width D | shoe · men · US · 9.5 · width D'],
    ['12M', 'kind? shoe · US · 12 · width M | clothing · children · US · 12M'],
    ['12M shoes', 'audience? shoe · women · US · 12 · width M | shoe · men · US · 12 · width M'],
    ['M', 'audience? clothing · women · letter · M | clothing · men · letter · M'],
    ['size medium', 'audience? clothing · women · letter · M | clothing · men · letter · M'],
    ['165/88A', 'audience? clothing · women · CN · 165/88A | clothing · men · CN · 165/88A'],
  ])('%s', (text, expected) => {
    expect(tell(parseSize(text, {}))).toBe(expected);
  });

  test('an American shoe for everybody still asks whose number it is', () => {
    const parsed = parseSize('US 9.5', { kind: 'shoe', audience: 'unisex' });
    expect(tell(parsed)).toBe('audience? shoe · women · US · 9.5 | shoe · men · US · 9.5');
  });

  test("a woman's garment in a bare 38 does not offer a man's suit", () => {
    const parsed = parseSize('38', { kind: 'clothing', audience: 'women' });
    expect(tell(parsed)).toBe('system? clothing · women · EU · 38 | clothing · women · IT · 38');
  });

  test('a chosen option leads to the next question', () => {
    const chosen: SizeQuestion = { kind: 'shoe', value: '8', text: '8' };
    expect(tell(settleSize(chosen))).toBe('system? shoe · US · 8 | shoe · UK · 8');
  });
});

describe('a line with more than one size gives them all', () => {
  test.each([
    ['US 9.5 / EU 41', 'both shoe · US · 9.5 + shoe · EU · 41'],
    ['9.5 US 41 EU', 'both shoe · US · 9.5 + shoe · EU · 41'],
    ['US 9.5 women, 26.5 cm', 'both shoe · women · US · 9.5 + shoe · women · cm · 26.5'],
    ['M 9.5 / W 11', 'both shoe · men · 9.5 + shoe · women · 11'],
    ['US 9.5 or 10', 'both shoe · US · 9.5 + shoe · US · 10'],
    ['M 165/88A', 'both clothing · letter · M + clothing · CN · 165/88A'],
  ])('%s', (text, expected) => {
    expect(tell(parseSize(text, {}))).toBe(expected);
  });
});

describe('a line without a size that is known here gives nothing', () => {
  test.each(['', 'hello', 'Damen', '12.05.2024', '2 pairs', '$42', '99999'])('%s', (text) => {
    expect(parseSize(text, {})).toEqual({ kind: 'none' });
  });
});

describe('every spelling of the other kinds is read', () => {
  test.each([
    ['34DD', 'bra · women · US · 34DD'],
    ['UK 34F', 'bra · women · UK · 34F'],
    ['34GG', 'bra · women · UK · 34GG'],
    ['75B', 'bra · women · EU · 75B'],
    ['FR 90C', 'bra · women · FR · 90C'],
    ['B75', 'bra · women · JP · B75'],
    ['EU 50 Anzug', 'suit · men · EU · 50'],
    ['40R', 'suit · men · US · 40R'],
    ['collar 15 1/2 US', 'shirt · men · US · 15.5'],
    ['ring US 7', 'ring · US · 7'],
    ['ring UK N½', 'ring · UK · N½'],
    ['戒指 日码13号', 'ring · JP · 13'],
    ['hat US 7 1/8', 'hat · US · 7 1/8'],
    ['手套 EU 8', 'glove · EU · 8'],
    ['belt US 34', 'belt · US · 34'],
    ['Socken Herren EU 43', 'sock · men · EU · 43'],
    ['men 32x34', 'trousers · men · US · W32 L34'],
    ['女裤 2尺1', 'trousers · women · cm · 70 · waist'],
    ['5-6 years', 'clothing · children · age · 5-6'],
    ['7岁', 'clothing · children · age · 7'],
    ['8Y', 'clothing · children · age · 8'],
    ['RU 39 women shoes', 'shoe · women · RU · 39'],
    ['AU 8 women shoes', 'shoe · women · AU · 8'],
    ["I wear a US 7 in women's shoes", 'shoe · women · US · 7'],
    ['bust 36 inches women', 'clothing · women · cm · 91.4 · bust'],
  ])('%s', (text, expected) => {
    expect(tell(parseSize(text, {}))).toBe(expected);
  });

  test.each([
    ['34F', 'system? bra · women · US · 34F | bra · women · UK · 34F'],
    ['90C', 'system? bra · women · EU · 90C | bra · women · FR · 90C'],
    ['UK 3 kids shoes', 'system? shoe · children · UK · 3C | shoe · children · UK · 3Y'],
  ])('%s asks the one question that settles it', (text, expected) => {
    expect(tell(parseSize(text, {}))).toBe(expected);
  });
});

describe('a size that cannot be is said to be none', () => {
  test.each([
    ['173/82A', ['170/82A', '175/82A']],
    ['165/87A', ['165/86A', '165/88A']],
    ['-3', []],
    ['size −3', []],
    ['EU 99', []],
  ])('%s', (text, nearest) => {
    const parsed = parseSize(text, {});
    expect(parsed.kind === 'impossible' && parsed.nearest).toEqual(nearest);
  });

  test('while those on the grid of GB/T 1335 are read', () => {
    for (const label of ['155/80A', '170/92A', '175/96A', '175/78A', '160/66A', '150/76B', '185/104Y']) {
      expect(parseSize(label, { audience: 'women' }).kind).toBe('read');
    }
  });
});

test("the buyer's own words are kept", () => {
  const parsed = parseSize('Ｉ wear ＵＳ ９½ women, thanks', {});
  expect(parsed.kind === 'read' && parsed.question.text).toBe('ＵＳ ９½ women');
});
