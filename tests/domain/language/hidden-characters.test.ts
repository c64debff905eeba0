import { describe, expect, it } from 'vitest';
import { splitHidden, writeHidden } from '../../../domain/language/hidden-characters.ts';

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
    '',
  ])('U15: is left as it is where nothing hides: %s', (name) => {
    expect(splitHidden(name)).toEqual(name === '' ? [] : [{ text: name }]);
  });
});
