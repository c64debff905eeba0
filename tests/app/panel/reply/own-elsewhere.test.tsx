import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { copyTeamMacro, type PersonalMacro } from '../../../../domain/macros/personal-macro.ts';
import { useOwnReply } from '../../../../app/panel/reply/use-own-reply.ts';
import { startTexts } from '../../../../locales/index.ts';
import { makeMacro } from '../../../domain/macros/make-macro.ts';

const began = copyTeamMacro('own-1', makeMacro({ id: 'late' }), '2026-11-29T10:00:00.000Z');
const pack = { macros: [], constants: {}, snippets: [] };

beforeAll(() => startTexts('en'));

/** Edits a stored reply; `saveElsewhere` is what another tab does meanwhile. */
async function edit() {
  let kept = began;
  const put = vi.fn(async (_own: PersonalMacro) => undefined);
  const sources = () =>
    ({
      page: {},
      reading: undefined,
      pack,
      personal: { find: () => ({ own: kept }) },
      userStore: { drafts: { get: async () => undefined, put: async () => undefined }, personal: { put } },
      facts: { valuesFor: () => new Map(), language: { language: 'en' } },
    }) as unknown as Parameters<typeof useOwnReply>[0];
  const { result, rerender } = renderHook(() => useOwnReply(sources()));
  act(() => result.current.edit(began.macro));
  const saveElsewhere = (at: string) => {
    kept = { ...began, changedAt: at };
    rerender();
  };
  return { result, put, saveElsewhere, save: () => act(() => result.current.save()) };
}

describe('Q11: an own reply that is edited in two tabs', () => {
  it('is not written over without a word', async () => {
    const { result, put, saveElsewhere, save } = await edit();
    saveElsewhere('2026-11-29T11:00:00.000Z');
    await save();
    expect(put).not.toHaveBeenCalled();
    expect(result.current.trouble).toContain('another tab');
    expect(result.current.edited).toBeDefined();
  });

  it('is replaced when the agent saves once more', async () => {
    const { result, put, saveElsewhere, save } = await edit();
    saveElsewhere('2026-11-29T11:00:00.000Z');
    await save();
    await save();
    expect(put).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(result.current.edited).toBeUndefined());
  });

  it('is asked about again when the other tab saved again', async () => {
    const { put, saveElsewhere, save } = await edit();
    saveElsewhere('2026-11-29T11:00:00.000Z');
    await save();
    saveElsewhere('2026-11-29T12:00:00.000Z');
    await save();
    expect(put).not.toHaveBeenCalled();
  });

  it('is saved at once where nobody else changed it', async () => {
    const { put, save } = await edit();
    await save();
    expect(put).toHaveBeenCalledTimes(1);
  });
});
