import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerOwnHosts } from '../../entrypoints/background/register-own-hosts.ts';

interface Script {
  readonly id: string;
  readonly matches: string[];
  readonly runAt?: string;
}

/** What a browser stores. */
const { kept } = vi.hoisted(() => ({ kept: { scripts: [] as Script[], here: [] as string[] } }));
vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined };
  return {
    browser: {
      permissions: { onAdded: event, onRemoved: event, contains: async () => true },
      storage: { onChanged: event, local: { get: async () => ({ here: kept.here }) } },
      runtime: { onInstalled: event },
      tabs: { query: async () => [] },
      scripting: {
        getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
          kept.scripts.filter(({ id }) => ids.includes(id)),
        registerContentScripts: async (scripts: Script[]) => {
          // As in browsers: one duplicate name makes the whole call fail.
          if (scripts.some(({ id }) => kept.scripts.some((one) => one.id === id)))
            throw new Error('Duplicate script ID');
          kept.scripts.push(...scripts);
        },
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          kept.scripts = kept.scripts.filter(({ id }) => !ids.includes(id));
        },
      },
    },
  };
});

const shown = () => kept.scripts.map(({ id, matches, runAt }) => [id, matches.join(), runAt]);
const both = (matches: string) => [
  ['here', matches, 'document_idle'],
  ['here-gate', matches, 'document_start'],
];

function alignTo(...here: string[]): void {
  kept.here = here;
  registerOwnHosts().align();
}

beforeEach(() => {
  kept.scripts = [];
});

describe('Q4: a page where the agent said "use Sidedesk here"', () => {
  it('is read when it is there, and heard before its own scripts', async () => {
    alignTo('desk.example');
    await vi.waitFor(() => expect(shown()).toEqual(both('https://desk.example/*')));
  });

  it('is followed by both when another one comes, and left by both', async () => {
    alignTo('desk.example');
    await vi.waitFor(() => expect(kept.scripts).toHaveLength(2));
    alignTo('desk.example', 'other.example');
    await vi.waitFor(() => expect(shown()).toEqual(both('https://desk.example/*,https://other.example/*')));
    alignTo();
    await vi.waitFor(() => expect(kept.scripts).toEqual([]));
  });

  it('gets the second one after an update from a version that knew one alone', async () => {
    kept.scripts = [{ id: 'here', matches: ['https://desk.example/*'], runAt: 'document_idle' }];
    alignTo('desk.example');
    await vi.waitFor(() => expect(shown()).toEqual(both('https://desk.example/*')));
  });
});
