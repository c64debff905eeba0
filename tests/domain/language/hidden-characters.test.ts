import { describe, expect, it } from 'vitest';
import { leaveOutHidden, splitHidden, writeHidden } from '../../../domain/language/hidden-characters.ts';

describe('a name', () => {
  it.each([
    ['a turn of direction', 'Anna\u202egreB', 'Anna[U+202E]greB'],
    ['a mark of direction at its end', 'Anna Berg\u200f', 'Anna Berg[U+200F]'],
    ['a zero-width space', 'An\u200bna', 'An[U+200B]na'],
    ['a byte order mark', '\ufeffAnna', '[U+FEFF]Anna'],
    ['a soft hyphen', 'An\u00adna', 'An[U+00AD]na'],
    ['a filler', 'Anna\u3164', 'Anna[U+3164]'],
    ['a joiner where nothing is joined', 'An\u200dna', 'An[U+200D]na'],
    ['a control character', 'Anna\u0007', 'Anna[U+0007]'],
    ['letters of tags', 'Anna\u{e0041}', 'Anna[U+E0041]'],
    ['a choice of form with nothing before it', '\ufe0fAnna', '[U+FE0F]Anna'],
    ['A14: a choice of form after a letter', 'A\ufe0fnna', 'A[U+FE0F]nna'],
    ['A14: a choice of form after a digit', '3\ufe0f91', '3[U+FE0F]91'],
    ['A14: a choice of form that only ideographs have', 'A\u{e0101}nna', 'A[U+E0101]nna'],
    ['A14: a second choice of form', '葛\u{e0100}\u{e0101}', '葛\u{e0100}[U+E0101]'],
    ['A14: a joiner after a Latin letter with a mark', 'e\u0301\u200dx', 'e\u0301[U+200D]x'],
    ['A14: an emoji joined to nothing', '👩\u200dAnna', '👩[U+200D]Anna'],
    ['A14: a second joiner', 'می\u200c\u200cخواهم', 'می\u200c[U+200C]خواهم'],
    ['A14: a word in tags', 'Anna\u{e0048}\u{e0049}', 'Anna[U+E0048][U+E0049]'],
    ['A14: tags after a flag that is none of a region', '🏴\u{e0048}\u{e0049}', '🏴[U+E0048][U+E0049]'],
    ['A14: half of a character', 'Anna\ud83d', 'Anna[U+D83D]'],
    ['nothing else at all', '\u2066\u2069', '[U+2066][U+2069]'],
  ])('U15: shows %s', (_what, name, written) => {
    expect(writeHidden(name)).toBe(written);
  });

  it.each([
    'Annika Vogelsang',
    'José Ñandú',
    '直子 🌸',
    '👩‍👩‍👧‍👦 Family',
    '❤️ Mia',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿 Isla',
    'می‌خواهم',
    'क्‍ष',
    'שרה לוי',
    '1️⃣ #️⃣',
    '葛\u{e0100}城',
    'ന്\u200d',
    'ه\u200d',
    '👨🏽‍🚀 🏳️‍🌈 🇩🇪 👁️‍🗨️ 🧑‍❤️‍🧑',
    '',
  ])('U15: is left as it is where nothing hides: %s', (name) => {
    expect(splitHidden(name)).toEqual(name === '' ? [] : [{ text: name }]);
  });
});

describe('a text for a reply', () => {
  it.each([
    ['loses what nobody sees', 'Anna\u202e\u200b\u0007', {}, 'Anna', ['U+202E', 'U+200B', 'U+0007']],
    ['keeps its lines', 'a\r\nb\rc\u2028d\n\ne', {}, 'a\nb\nc\nd\n\ne', []],
    ['is one line where it must be', ' Anna\r\nPS: \tx\u0085 ', { isOneLine: true }, 'Anna PS:  x', []],
    ['loses isolates that are not closed', '\u2067Anna', {}, 'Anna', ['U+2067']],
    ['keeps joined emoji and letters', 'می\u200cخواهم 👨‍👩‍👧 ❤️', {}, 'می\u200cخواهم 👨‍👩‍👧 ❤️', []],
  ])('A14: %s', (_what, text, how, plain, leftOut) => {
    expect(leaveOutHidden(text, how)).toEqual({ text: plain, leftOut });
  });
});
