import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Preview } from '../../../components/reply/preview.tsx';
import { prepareDraft } from '../../../domain/macros/prepare-draft.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import { hostileTexts, NEVER_SEEN } from '../../domain/macros/hostile-texts.ts';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { buyerValues, drawDesk, previewText, rowOf, transit, transitText } from './reply-desk.tsx';
import { drawIn, wordsOf } from '../support.tsx';

const field = { id: 'cause', label: { en: 'Cause' }, type: 'text', required: true } as const;
const macros: readonly Macro[] = [
  makeMacro({ id: 'plain', body: { en: 'Dear {{buyer.name}}, we refund 15 EUR.\n\nOrder {{order.id}}' } }),
  makeMacro({ id: 'lines', body: { en: '\n\n{{buyer.name}}\n\n\nA  b\n{{buyer.name}}{{order.id}}\n\n' } }),
  makeMacro({ id: 'field', body: { en: '{{field.cause}}\n{{"{{"}}{{product.name|it}}{{"}}"}}' }, fields: [field] }),
  makeMacro({ id: 'block', body: { en: 'A\n{{#coupon}}\nB {{buyer.name}}\n{{else}}\nC\n{{/coupon}}\nD' } }),
  makeMacro({ id: 'amount', body: { en: '{{order.amount}} {{agent.name|us}}' } }),
];

/** What a person sees of the preview, letter by letter; paragraphs replace the empty lines between them. */
function shownText(within: ParentNode): string {
  return [...within.querySelectorAll('.scp-read > p')].map((p) => p.textContent).join('\n\n');
}

describe('what is inserted', () => {
  it('A14 D13: is to the letter what the preview shows, whatever the page says, in every macro', async () => {
    await drawIn('en', <p />);
    cleanup();
    const wrong: string[] = [];
    for (const [index, hostile] of hostileTexts(600, 14).entries()) {
      const macro = macros[index % macros.length];
      if (!macro) throw new Error('no macro');
      const values = new Map(
        ['buyer.name', 'order.id', 'order.amount', 'product.name', 'agent.name'].map((name) => [name, hostile]),
      );
      const answers = { 'field field.cause': { text: hostile, macro: 'field' } };
      const sources = {
        language: 'en',
        agentLanguage: 'en',
        teamLanguage: 'en',
        valuesFor: () => values,
        gateOf: () => 'allowed' as const,
      };
      const draft = prepareDraft(macro, answers, sources, (name) => name);
      const { container } = render(
        <Preview
          segments={draft?.rendered.segments ?? []}
          language="en"
          meaning={undefined}
          labelOf={(name) => name}
          edited={undefined}
          onEdit={() => undefined}
        />,
      );
      const { text } = draft ?? {};
      if (text !== undefined && (shownText(container) !== text || NEVER_SEEN.test(text))) wrong.push(hostile);
      cleanup();
    }
    expect(wrong).toEqual([]);
  });

  it('A14: lacks what nobody sees of a name, and the preview says what', async () => {
    const values = new Map([...buyerValues, ['buyer.name', 'Annika\u202e Vogelsang\u200b\u0007']]);
    const { user, field: search, calls } = await drawDesk({ values });
    expect(
      screen.getByText("3 invisible characters were removed from Buyer's name: U+202E, U+200B, U+0007"),
    ).toBeTruthy();
    expect(previewText().querySelector('.v.fill.cut')?.textContent).toBe('Annika Vogelsang');
    await user.type(search, '{Enter}');
    expect(calls.insert).toHaveBeenCalledWith(transitText);
  });

  it('A14: is not called complete where a name is nothing but what nobody sees', async () => {
    await drawDesk({ values: new Map([...buyerValues, ['buyer.name', '\u2066\u200b\u2069']]) });
    expect(wordsOf(previewText().querySelector('.v.miss'))).toBe("Buyer's name");
  });

  it('A14: keeps emoji that are joined, and letters of scripts that need a joiner', async () => {
    const name = 'می\u200cخواهم 👩‍👩‍👧 ❤️';
    const { user, field: search, calls } = await drawDesk({ values: new Map([...buyerValues, ['buyer.name', name]]) });
    expect(screen.queryByText(/left out/)).toBeNull();
    await user.type(search, '{Enter}');
    expect(calls.insert).toHaveBeenCalledWith(transitText.replace('Annika Vogelsang', name));
  });

  it('A14: is not isolated in the preview where it is not in the reply box', async () => {
    await drawDesk({ values: new Map([...buyerValues, ['buyer.name', 'שרה']]) });
    expect(previewText().querySelector('bdi, bdo')).toBeNull();
  });

  it('A14: is told when a text that was changed by hand hides something', async () => {
    const { user } = await drawDesk({ rows: [rowOf(transit)] });
    await user.click(screen.getByRole('button', { name: 'Edit before inserting' }));
    expect(screen.queryByText(/invisible/)).toBeNull();
    await user.click(screen.getByRole('textbox', { name: 'Text to insert' }));
    await user.paste('\u202e');
    expect(screen.getByText('This text contains 1 invisible character: U+202E')).toBeTruthy();
  });
});
