import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import { createBackground } from '../../entrypoints/background/create-background.ts';

vi.mock('wxt/browser', () => ({
  browser: { storage: { local: { get: async () => ({}), set: async () => undefined } }, permissions: {} },
}));

const { sync } = vi.hoisted(() => ({ sync: { leave: vi.fn(), status: vi.fn(), ensureSample: vi.fn() } }));
vi.mock('../../storage/sync/create-sync.ts', () => ({ createSync: () => sync }));

const joined: PackStatus = { state: 'fresh', hasKey: false, team: 'lantern-shop' } as PackStatus;
const trouble = { code: 'E_DB', at: '2026-11-20T12:00:00Z' } as const;

describe('a team that is left', () => {
  it('is said to be still there where it could not be, with the reason', async () => {
    sync.leave.mockResolvedValue({ ...joined, trouble });
    sync.status.mockResolvedValue(joined);
    expect(await createBackground(() => undefined).leave()).toMatchObject({ team: 'lantern-shop', trouble });
  });

  it('makes room for the sample', async () => {
    const sample = { state: 'sample', hasKey: false } as PackStatus;
    sync.leave.mockResolvedValue({ state: 'none', hasKey: false });
    sync.status.mockResolvedValue(sample);
    sync.ensureSample.mockResolvedValue(undefined);
    expect(await createBackground(() => undefined).leave()).toEqual(sample);
    expect(sync.ensureSample).toHaveBeenCalledOnce();
  });
});
