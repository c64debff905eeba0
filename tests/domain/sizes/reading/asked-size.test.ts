import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../domain/reading.ts';
import { findAskedSize } from '../../../../domain/sizes/reading/asked-size.ts';
import { parseSize } from '../../../../domain/sizes/reading/parse-size.ts';
import { findBody } from '../../../../domain/sizes/reading/read-body.ts';
import { phrasesOf } from './read-sizes-in-words.ts';

const said = (text: string): Message => ({ id: text, direction: 'in', kind: 'text', text });

describe('the size that a buyer asks for', () => {
  it('F11: is not the one that stands in a quotation', () => {
    const quoted = 'Danke!\n\nOn Mon, 3 Nov 2026 at 10:02, Nordwind wrote:\n> We have size 41 EU.';
    expect(findAskedSize([said('Do you have size 38 EU?'), said(quoted)], false)?.phrase).toBe('size 38 EU');
    expect(findAskedSize([said(quoted)], false)).toBeUndefined();
  });

  it('is a body where the product has a table', () => {
    const messages = [said('I wear size 38 EU, bust 87 cm, waist 66 cm')];
    expect(findAskedSize(messages, true)?.phrase).toContain('bust 87');
    expect(findAskedSize(messages, false)?.phrase).toBe('size 38 EU');
  });

  it.each([
    ['My foot is 26.5 cm, men', 'shoe men cm 26.5'],
    ['Kopfumfang 58 cm', 'hat undefined cm 58'],
    ['指輪は17.2mm', 'ring undefined cm 5.4'],
  ])('F15: is told by the one part of the body that was measured: %s', (text, wanted) => {
    const parsed = findAskedSize([said(text)], false)?.parsed;
    const { kind, audience, system, value } = parsed?.kind === 'read' ? parsed.question : { value: '' };
    expect(`${kind} ${audience} ${system} ${value}`).toBe(wanted);
  });

  it.each([
    ['Do you have them in size 38? I need the boots for my wife', { kind: 'shoe', audience: 'women' }],
    ['サイズは３８でお願いします。靴は初めて買います', { kind: 'shoe' }],
    ['Size 38 please', {}],
    ['Gloves, do you have L?', {}],
  ])('F15: takes along what the rest of the message tells: %s', (text, hint) => {
    expect(findAskedSize([said(text)], false)?.hint).toEqual(hint);
  });
});

describe('F17: digits in boxes', () => {
  it.each(['size 4\uFE0F\u20E32\uFE0F\u20E3', 'size 4\u20E32\u20E3', 'size 𝟒𝟐', 'size 𝟜𝟚'])(
    'of %j are size 42',
    (text) => {
      expect(phrasesOf(text)).toEqual(['size 42']);
      expect(parseSize(text, { kind: 'shoe' })).toMatchObject({ question: { value: '42' } });
    },
  );

  it('are measures of a body as well', () => {
    expect(findBody('bust 8\uFE0F\u20E37\uFE0F\u20E3 cm, waist 66 cm')).toBe('bust 87 cm, waist 66 cm');
  });

  it('leave emoji alone', () => {
    expect(phrasesOf('❤️ size 42 ❤️')).toEqual(['size 42']);
  });
});
