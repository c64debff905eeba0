import { describe, expect, it } from 'vitest';
import { choiceOfKey } from '../../../domain/reply/pressed-key.ts';

const choose = (key: string, code: string, shiftKey = false) => choiceOfKey({ key, code, shiftKey });

describe('Q1: which row a key chooses', () => {
  it.each([
    ['a plain digit', '2', 'Digit2', false, 2],
    ['a French one with Shift', '2', 'Digit2', true, 2],
    ['the number pad', '3', 'Numpad3', false, 3],
    ['an Arabic digit', '٢', 'Digit2', false, 2],
    ['a Persian digit', '۳', 'Digit3', false, 3],
    ['& of a French keyboard', '&', 'Digit1', false, 1],
    ['" of a French keyboard', '"', 'Digit3', false, 3],
    ['+ of a Czech keyboard', '+', 'Digit1', false, 1],
    ['a digit that is typed by another key, as on programmers’ Dvorak', '1', 'Digit6', true, 1],
  ] as const)('%s is its number', (_, key, code, shift, number) => {
    expect(choose(key, code, shift)).toBe(number);
  });

  it.each([
    ['French é', 'é', 'Digit2'],
    ['Czech š', 'š', 'Digit3'],
    ['Czech ě', 'ě', 'Digit2'],
    ['Slovak ľ', 'ľ', 'Digit2'],
    ['Lithuanian ą', 'ą', 'Digit1'],
    ['Vietnamese ê', 'ê', 'Digit3'],
    ['an accent that waits for its letter', 'Dead', 'Digit2'],
  ])('%s is a letter of the query', (_, key, code) => {
    expect(choose(key, code)).toBeUndefined();
  });

  it.each([
    ['End', 'Numpad1'],
    ['ArrowDown', 'Numpad2'],
    ['PageDown', 'Numpad3'],
  ])('%s of a number pad without its lock moves the caret', (key, code) => {
    expect(choose(key, code)).toBeUndefined();
  });

  it.each([
    ['!', 'Digit1'],
    ['#', 'Digit3'],
    ['"', 'Digit2'],
  ])('%s with Shift is a sign', (key, code) => {
    expect(choose(key, code, true)).toBeUndefined();
  });

  it.each(['0', '٠', 'a', 'Enter', ' ', 'Process', ''])('%s chooses nothing', (key) => {
    expect(choose(key, 'Digit1', true)).toBeUndefined();
  });
});
