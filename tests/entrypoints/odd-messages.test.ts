import { describe, expect, it, vi } from 'vitest';
import { readOrder } from '../../domain/shared-names.ts';
import { answerCalls } from '../../entrypoints/background/answer-calls.ts';
import { bringTools } from '../../entrypoints/background/bring-tools.ts';

type Listener = (message: unknown, sender: object) => unknown;

const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'sidedesk',
      getURL: (path: string) => `chrome-extension://sidedesk${path}`,
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    },
  },
}));

const status = { state: 'none', hasKey: false } as const;
answerCalls({ sync: async () => status } as never, {} as never);
bringTools();
const page = { id: 'sidedesk', url: 'chrome-extension://sidedesk/options.html' };
const ask = (message: unknown) => Promise.all(listeners.map((listen) => listen(message, page)));

const odd = [null, undefined, 0, '', 'syncNow', [], ['call'], { call: null }, { call: 'toString' }, { order: null }];

describe('a message that is none of ours', () => {
  it.each(odd)('P03: %j is answered nothing by the background, and throws nothing', async (message) => {
    expect(await ask(message)).toEqual([undefined, undefined]);
  });

  it.each(odd)('P03: %j is no order for a content script', (message) => {
    expect(readOrder(message)).toBeUndefined();
  });

  it('P03: does not keep one of ours from being answered', async () => {
    expect(await ask({ call: 'syncNow', ask: {} })).toEqual([status, undefined]);
    expect(readOrder({ order: 'ask-state' })).toBe('ask-state');
  });
});
