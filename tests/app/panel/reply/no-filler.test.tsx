import '../../make-stores.ts';
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../domain/reading.ts';
import { makeUserStore } from '../../make-stores.ts';
import { wordsOf } from '../../../components/support.tsx';
import { drawPanel, slippers } from '../draw-panel.tsx';

const rows = () =>
  screen
    .queryAllByRole('option')
    .map((row) => `${wordsOf(row.querySelector('.t'))} | ${wordsOf(row.querySelector('.d'))}`);
const asks = () => rows().filter((row) => row.includes('still unknown'));

async function rowsFor(text: string, more: readonly Partial<Message>[] = [], userStore = makeUserStore()) {
  const messages: Message[] = [{ id: '1', direction: 'in', kind: 'text', text }];
  for (const one of more)
    messages.push({ id: String(messages.length + 1), direction: 'in', kind: 'image', text: '', ...one });
  await drawPanel({ state: slippers({ messages }), userStore });
  await screen.findAllByRole('option');
  return rows();
}

describe('J14: a row that asks for what is missing', () => {
  it('is there for what the message makes necessary', async () => {
    await rowsFor('The slippers arrived damaged');

    expect(asks()).toEqual(['Goods case: ask only for what is missing | still unknown: Photo of the fault']);
  });

  it.each([
    ['photos that the page shows', 'They arrived damaged. Please send a free replacement', [{}]],
    ['photos that the buyer names', 'The slippers arrived damaged, photos attached', []],
  ] as const)('is not there beside %s', async (_what, text, more) => {
    expect((await rowsFor(text, more)).length).toBeGreaterThan(0);
    expect(asks()).toEqual([]);
  });

  it.each(['How do I wash them?', 'Is there a warranty?', 'Can I get an invoice?', 'Which size should I take?'])(
    'is not there for a question that needs none of it: %s',
    async (text) => {
      await rowsFor(text);

      expect(asks()).toEqual([]);
    },
  );
});

describe('J14: a row with a size', () => {
  it('is there where it answers', async () => {
    expect((await rowsFor('I wear US 9 women, which size is that?')).some((row) => row.includes('US 9 women →'))).toBe(
      true,
    );
  });

  it('is not there where the answer is the question', async () => {
    expect(
      (await rowsFor('Ich trage EU 38, passt das? Und bekomme ich eine Rechnung?')).filter((row) => row.includes('→')),
    ).toEqual([]);
  });
});

describe('J14: what an agent often uses', () => {
  it('is offered where nothing was written, and no compensation among it', async () => {
    const userStore = makeUserStore();
    const today = new Date();
    for (let used = 0; used < 3; used++) await userStore.uses.count('goods-damage-partial-refund', today);
    await userStore.uses.count('pay-invoice', today);
    await drawPanel({ state: slippers({ messages: [] }), userStore });
    await screen.findByText('often used by you');

    expect(rows()).toEqual([expect.stringMatching(/^Invoice request/)]);
    cleanup();
  });
});
