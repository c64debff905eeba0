import { describe, expect, it } from 'vitest';
import {
  cutSignWord,
  drawSign,
  longestSignWord,
  parseSign,
  signColours,
  signPictures,
} from '../../domain/personal-sign.ts';

const steps = Array.from({ length: 200 }, (_, index) => index / 200);

describe('A22: the sign by which an agent knows the own panel', () => {
  it('is drawn from more than fifty', () => {
    const drawn = steps.flatMap((first) => steps.map((second) => drawSign(first, second)));
    const different = new Set(drawn.map(({ picture, colour }) => `${picture} ${colour}`));
    expect(different.size).toBe(Object.keys(signPictures).length * signColours.length);
    expect(different.size).toBeGreaterThan(50);
  });

  it('is drawn whatever the numbers are', () => {
    expect([drawSign(0, 0), drawSign(1, 1)].map(parseSign)).toEqual([drawSign(0, 0), drawSign(1, 1)]);
  });

  it('is read back as it was kept', () => {
    const sign = { picture: 'boat', colour: 'teal', word: 'Karottenkuchen' };
    expect(parseSign(sign)).toEqual(sign);
  });

  it('has a word that fits into one line', () => {
    expect(parseSign({ picture: 'boat', colour: 'teal', word: 'x'.repeat(99) })?.word).toHaveLength(longestSignWord);
  });

  it.each([
    undefined,
    null,
    'boat',
    {},
    { picture: 'boat' },
    { picture: 'constructor', colour: 'teal' },
    { picture: 1, colour: 2 },
  ])('is nothing but a picture and a colour that exist: %j', (stored) => {
    expect(parseSign(stored)).toBeUndefined();
  });

  it.each([
    ['Harbour mast', 'Harbour mast'],
    ['  two words ', 'two words'],
    ['abcdefghijklmnopqrstuvw', 'abcdefghijklmnop'],
    ['海边的灯塔与归航的渔船', '海边的灯塔与归航'],
    ['灯塔 lighthouse 1', '灯塔 lighthouse'],
    ['灯塔a海边的渔船们', '灯塔a海边的渔船'],
    ['😀😀😀😀😀😀😀😀😀', '😀😀😀😀😀😀😀😀'],
  ])('A5: keeps as much of a word as has room: %s', (typed, kept) => {
    expect(cutSignWord(typed)).toBe(kept);
  });
});
