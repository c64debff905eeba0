import { renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../domain/errors.ts';
import type { ActivePack } from '../../../domain/team/active-pack.ts';
import { usePack } from '../../../app/team/use-pack.ts';
import type { PackStore } from '../../../storage/pack-store.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import { parsedPack } from '../../domain/pack/small-pack.ts';
import { aroundBy, makeDevice } from '../make-device.tsx';

const sent: string[] = [];
const wrapper = aroundBy(makeDevice({ call: async (name) => sent.push(name) as never }));

const origin = { source: 'team', digest: 'a'.repeat(64) } as const;
const active = { generation: 3, origin, pack: parsedPack(), macroCount: 1, buyerCount: 0 } as ActivePack;
const team = { team: 'lantern-shop', address: 'https://files.example.com/pack.json', revision: 5, failures: 0 };

/** What a page makes of the store's announcements. */
function viewOf(...told: [ActivePack | undefined, AppError?]) {
  const packStore = { watchActive: (tell: (...all: typeof told) => void) => tell(...told) } as unknown as PackStore;
  const userStore = { watchTeam: (tell: (one: object) => void) => tell(team), watchTeamPlace: vi.fn() };
  const now = new Date('2026-11-20T12:00:00Z');
  return renderHook(() => usePack(packStore, userStore as unknown as UserStore, now), { wrapper }).result.current;
}

describe('what a page shows of packs', () => {
  beforeEach(() => {
    sent.length = 0;
  });

  it.each(['damaged', 'unopened', 'refused', 'newer'])(
    'D1: is the cause where nothing can be read, and never nothing (%s)',
    (reason) => {
      const view = viewOf(undefined, new AppError('E_DB', { reason }));
      expect(view).toMatchObject({
        isFailed: true,
        status: { state: 'none', team: 'lantern-shop', trouble: { code: 'E_DB', detail: reason } },
      });
      expect(sent).toEqual(reason === 'damaged' ? ['mend'] : []);
    },
  );

  it('D1: is the former pack where the newest is damaged, which is brought again', () => {
    const view = viewOf({ ...active, isFallback: true });
    expect([view.active?.generation, view.isFailed, view.status?.trouble, sent]).toEqual([
      3,
      false,
      undefined,
      ['mend'],
    ]);
  });

  it('is the pack, without a word of trouble, where all is well', () => {
    const view = viewOf(active);
    expect([view.active?.generation, view.status?.trouble, sent]).toEqual([3, undefined, []]);
  });
});
