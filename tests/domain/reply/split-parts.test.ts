import { describe, expect, it } from 'vitest';
import { splitParts } from '../../../domain/reply/split-parts.ts';

describe('splitParts', () => {
  it.each<[why: string, text: string, limit: number, parts: readonly string[]]>([
    ['leaves a text that fits as it is', 'Hello.\n\nBye.', 12, ['Hello.\n\nBye.']],
    ['cuts between paragraphs first', 'First one. It is long.\n\nSecond.', 25, ['First one. It is long.', 'Second.']],
    ['keeps paragraphs together that fit', 'One.\n\nTwo.\n\nThree and more.', 16, ['One.\n\nTwo.', 'Three and more.']],
    ['cuts between lines next', 'Line one\nLine two\nLine three', 18, ['Line one\nLine two', 'Line three']],
    ['cuts between sentences next', 'It is here. It is late. Bye.', 12, ['It is here.', 'It is late.', 'Bye.']],
    ['cuts Chinese between sentences', '您好。您的订单已发出。谢谢。', 8, ['您好。', '您的订单已发出。', '谢谢。']],
    ['cuts between words when a sentence is too long', 'one two three four', 9, ['one two', 'three', 'four']],
    ['cuts a word only when nothing else helps', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['never cuts a joined emoji', '👨‍👩‍👧👨‍👩‍👧', 8, ['👨‍👩‍👧', '👨‍👩‍👧']],
    ['gives up on a limit that holds nothing', 'Hello', 0, ['Hello']],
    ['gives nothing of nothing', ' \n ', 1, []],
  ])('%s', (_, text, limit, parts) => {
    expect(splitParts(text, limit)).toEqual(parts);
  });

  it.each([20, 50, 131, 350])('loses no letter and keeps every part within %i', (limit) => {
    const text = 'Dear Annika,\n\nyour parcel 3387204191 has left Łódź. 请稍候，我们会尽快回复您。\n'.repeat(30);
    const parts = splitParts(text, limit);
    const letters = (of: string) => of.replace(/\s/g, '');
    expect(letters(parts.join(''))).toBe(letters(text));
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(limit);
  });
});
