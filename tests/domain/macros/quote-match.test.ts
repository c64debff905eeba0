import { describe, expect, it } from 'vitest';
import { quoteMatch } from '../../../domain/macros/quote-match.ts';
import { makeMacro } from './make-macro.ts';

const macro = makeMacro({
  title: { en: 'Late parcel' },
  tags: ['delay'],
  when: { en: 'Only where the promised day is over.', 'zh-CN': '仅当承诺日期已过。' },
  cues: { en: ['where is my lantern'] },
  body: {
    en: 'Good day.\nThe carrier lost two days at the border, and we are sorry for it. Thank you.',
    de: 'Guten Tag.\nDer Zusteller hat an der Grenze zwei Tage verloren.',
  },
});
const quoted = (query: string, language = 'en') => {
  const quote = quoteMatch(macro, query, language);
  return quote && [quote.text, quote.marks.map((mark) => quote.text.slice(...mark))];
};

describe('where a query stands in a reply', () => {
  it.each([
    ['a tag', 'delay', ['delay', ['delay']]],
    ['when to use it', 'promised', ['Only where the promised day is over.', ['promised']]],
    ['a buyer’s words', 'lantern', ['where is my lantern', ['lantern']]],
    ['the body', 'border', ['… two days at the border, and we are sorry for it. Thank you.', ['border']]],
    ['the body in another language', 'Grenze', ['… Zusteller hat an der Grenze zwei Tage verloren.', ['Grenze']]],
    [
      'two words apart',
      'sorry carrier',
      ['The carrier lost two days at the border, and we are sorry for it. Thank you.', ['carrier', 'sorry']],
    ],
  ])('issue 15: is quoted with its marks: %s', (_what, query, expected) => {
    expect(quoted(query)).toEqual(expected);
  });

  it('issue 15: is told in the agent’s language first', () => {
    expect(quoted('承诺', 'zh-CN')).toEqual(['仅当承诺日期已过。', ['承诺']]);
  });

  it.each(['', '?', 'zeppelin'])('issue 15: is nothing for %j', (query) => {
    expect(quoteMatch(macro, query, 'en')).toBeUndefined();
  });
});
