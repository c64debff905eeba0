import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useNoteGap } from '../../../../app/panel/reply/use-note-gap.ts';
import type { Intent } from '../../../../domain/pack/schema.ts';
import type { Gaps } from '../../../../domain/suggestions/gaps.ts';
import { makeUserStore } from '../../make-stores.ts';
import { slippers } from '../draw-panel.tsx';

const recycling: Intent = { id: 'recycling', group: 'after', name: { en: 'Where to recycle it' } };
const readingOf = (conversation: string, site = 'etsy') => {
  const state = slippers({ conversation, site });
  if (state.kind !== 'open') throw new Error('The page shows no conversation.');
  return state.reading;
};

describe('C15: what a buyer wants and the pack has no reply for', () => {
  it('is noted for the conversation, without a word of the buyer', async () => {
    const { gaps } = makeUserStore();
    renderHook(() => useNoteGap(gaps, readingOf('77'), 'de', recycling));
    await waitFor(async () =>
      expect(await gaps.get('etsy 77')).toEqual({ language: 'de', wishes: { recycling: recycling.name } }),
    );
  });

  it.each([
    ['there is a reply', readingOf('78'), undefined],
    ['the conversation is the one to try Sidedesk with', readingOf('78', 'example'), recycling],
  ])('is not noted where %s', async (_what, reading, wish) => {
    const store = makeUserStore();
    const kept: Gaps[][] = [];
    store.gaps.watchAll((all) => kept.push([...all]), new AbortController().signal);
    renderHook(() => useNoteGap(store.gaps, reading, 'de', wish));
    renderHook(() => useNoteGap(store.gaps, readingOf('79'), 'de', recycling));
    await waitFor(() => expect(kept.at(-1)).toHaveLength(1));
    expect(await store.gaps.get('etsy 78')).toBeUndefined();
  });
});
