import { fireEvent, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SentenceDesk } from '../../../components/reply/sentence-bar.tsx';
import { womenPlus2 } from '../../domain/sizes/charts/charts.ts';
import { plainDesk } from '../reply/sentence-desk.ts';
import { showLines } from '../reply/show-lines.ts';
import { wordsOf } from '../support.tsx';
import { drawSizes } from './size-desk.tsx';

afterEach(() => vi.restoreAllMocks());

describe('the sentence on a size', () => {
  const sentence = 'US 9.5 entspricht EU 40.5–42.';

  it('is inserted by Enter in the field, once', async () => {
    const { user, field, onInsert } = await drawSizes({ found: 'US 9.5 women' });
    await user.type(field!, '{Enter}');
    expect(onInsert.mock.calls).toEqual([[sentence]]);
  });

  it('is inserted by its button', async () => {
    const { user, onInsert } = await drawSizes({ found: 'US 9.5 women' });
    await user.click(screen.getByRole('button', { name: /^Insert sentence/ }));
    expect(onInsert.mock.calls).toEqual([[sentence]]);
  });

  it('is shown in the language of the buyer before it is inserted', async () => {
    await drawSizes({ found: 'US 9.5 women' });
    expect(screen.getByText(sentence).closest('[lang]')?.getAttribute('lang')).toBe('de');
    expect(screen.getByText('US 9.5 is EU 40.5–42.').closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  it.each([
    ['Enter in the field', (user: UserEvent) => user.type(screen.getByRole('textbox'), '{Enter}')],
    ['its button', (user: UserEvent) => user.click(document.querySelector('.scp-send .grow')!)],
  ])('J4: is not inserted by %s while fewer than three lines can be seen', async (_how, press) => {
    const onUnread = vi.fn<() => void>();
    const frame: SentenceDesk['frame'] = ({ text }) => ({ text: `Guten Tag\n${text}\nGruß\nTeam` });
    const { user, onInsert } = await drawSizes({ found: 'US 9.5 women', desk: { ...plainDesk, frame, onUnread } });
    showLines(() => 2, '.scp-act');
    await press(user);
    expect([onInsert.mock.calls, onUnread.mock.calls]).toEqual([[], [[]]]);
    expect(document.activeElement).toBe(document.querySelector('.scp-read'));
    showLines(() => 3, '.scp-act');
    await press(user);
    expect(onInsert.mock.calls).toEqual([[sentence]]);
  });

  it('J4: the table is read before it is inserted, as the sentence is', async () => {
    const { user, onInsert } = await drawSizes({ found: 'US 9.5 women' });
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(onInsert).not.toHaveBeenCalled();
    const read = wordsOf(document.querySelector('.scp-read')).replace(/\s/g, '');
    await user.click(screen.getByRole('button', { name: /^Insert table/ }));
    expect(onInsert.mock.calls.map(([text]) => text.replace(/\s/g, ''))).toEqual([read]);
  });

  it('is copied instead', async () => {
    const { user, onCopy } = await drawSizes({ found: 'US 9.5 women' });
    await user.click(screen.getByRole('button', { name: 'Copy sentence' }));
    expect(onCopy.mock.calls).toEqual([[sentence]]);
  });

  it('is copied by Enter where there is no reply box', async () => {
    const { user, field, onCopy, onInsert } = await drawSizes({ found: 'US 9.5 women', mode: 'copy' });
    await user.type(field!, '{Enter}');
    expect([onCopy.mock.calls, onInsert.mock.calls]).toEqual([[[sentence]], []]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { isComposing: true }, { keyCode: 229 }])(
    'is not inserted by Enter with %o',
    async (press) => {
      const { field, onInsert } = await drawSizes({ found: 'US 9.5 women' });
      fireEvent.keyDown(field!, { key: 'Enter', ...press });
      expect(onInsert).not.toHaveBeenCalled();
    },
  );

  it('is missing where the pack has none in the language of the buyer, and that is said', async () => {
    const { user, field, onInsert } = await drawSizes({ found: 'US 9.5 women', hasSentence: false });
    await user.type(field!, '{Enter}');
    expect([screen.queryByText('The pack has no sentence for sizes in German.') !== null, onInsert.mock.calls]).toEqual(
      [true, []],
    );
  });

  it('follows what the agent types', async () => {
    const { user, field, onInsert } = await drawSizes({ found: 'US 9.5 women', charts: [womenPlus2] });
    await user.clear(field!);
    await user.type(field!, 'EU 38 shoe{Enter}');
    expect(onInsert.mock.calls).toEqual([[expect.stringMatching(/^EU 38 entspricht/)]]);
  });
});
