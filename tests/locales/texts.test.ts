// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  findLeftEnglish,
  findLooseChinese,
  findWrongPlaces,
  findWrongPlurals,
  listKeys,
  listTexts,
  placeholdersOf,
} from './texts.ts';

describe('the keys of a locale file', () => {
  it('are listed once for all plural forms, with the steps that lead to them', () => {
    const texts = listTexts({ a: { x_one: '1', x_other: '2', 'b.c': '3' } });

    expect(listKeys(texts)).toEqual(['a.b.c', 'a.x']);
    expect(texts.at(-1)?.steps).toEqual(['a', 'b.c']);
  });
});

describe('plural forms', () => {
  it.each([
    ['en', { x_one: '', x_other: '' }, []],
    ['en', { x_other: '' }, ['x']],
    ['en', { x: '', x_one: '' }, ['x']],
    ['en', { x: '' }, []],
    ['zh-CN', { x_other: '' }, []],
    ['zh-CN', { x_one: '', x_other: '' }, ['x']],
  ])('of %s in %j are wrong for %j', (language, tree, keys) => {
    expect(findWrongPlurals(listTexts(tree), language)).toEqual(keys);
  });
});

describe('places for values', () => {
  it('are read once each, without their format', () => {
    expect(placeholdersOf('{{b}} and {{ a }}, {{b, number}}')).toEqual(['a', 'b']);
  });

  it.each([
    ['{{a}} of {{b}}', '{{b}}中{{a}}', []],
    ['{{a}} of {{b}}', '{{b}}', ['x']],
    ['{{a}}', '{{a}}{{b}}', ['x']],
    ['{{day}}', '{{date}}', ['x']],
  ])('of "%s" are those of "%s" but for %j', (english, other, keys) => {
    expect(findWrongPlaces(listTexts({ x: other }), listTexts({ x: english }))).toEqual(keys);
  });

  it('need not say the number where there is one thing', () => {
    const english = listTexts({ x_one: 'a day of {{month}}', x_other: '{{count}} days of {{month}}' });

    expect(findWrongPlaces(english, english)).toEqual([]);
  });
});

describe('English in a Chinese file', () => {
  it.each([
    ['Check now', 'Check now', ['x']],
    ['Check now', '立即检查', []],
    ['Sidedesk', 'Sidedesk', []],
    ['{{count}} min', '{{count}} min', []],
  ])('"%s" as "%s" is left over: %j', (english, other, keys) => {
    expect(findLeftEnglish(listTexts({ x: other }), listTexts({ x: english }))).toEqual(keys);
  });
});

describe('Chinese', () => {
  it.each([
    '好,再见',
    '好.',
    '什么?',
    '尺码(女)',
    '打开 Sidedesk',
    'SKU 复制',
    '共 {{count}}条',
    '{{count}} 条',
    '第 3条',
  ])('"%s" is set loosely', (value) => {
    expect(findLooseChinese(listTexts({ x: value }))).toEqual(['x']);
  });

  it.each([
    '好，再见。',
    '尺码（女）',
    '打开Sidedesk',
    '共{{count}}条',
    '（{{day}}）',
    'US 9.5女、27.5cm',
    'Sidedesk 2: A, B',
  ])('"%s" is set well', (value) => {
    expect(findLooseChinese(listTexts({ x: value }))).toEqual([]);
  });
});
