import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../domain/errors.ts';
import { readOrder } from '../../domain/shared-names.ts';
import { answerCalls } from '../../entrypoints/background/answer-calls.ts';
import { bringTools } from '../../entrypoints/background/bring-tools.ts';

type Listener = (message: unknown, sender: object) => unknown;

const { listeners, readKeys } = vi.hoisted(() => ({ listeners: [] as Listener[], readKeys: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'sidedesk',
      getURL: (path: string) => `chrome-extension://sidedesk${path}`,
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    },
    commands: { getAll: readKeys },
  },
}));

const status = { state: 'none', hasKey: false } as const;
const [join, mend] = [vi.fn(), vi.fn()];
answerCalls({ sync: async () => status, join, mend } as never, { isLocked: async () => false } as never);
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

describe('a call that fails', () => {
  /** What a page hears of it. */
  const failureOf = (call: string, asked: unknown = {}) =>
    ask({ call, ask: asked }).then(
      (answer) => ({ answer }),
      (error: unknown) => [error instanceof AppError, Reflect.get(Object(error), 'message')],
    );

  it('P03: gives the page the code that it was thrown with', async () => {
    join.mockRejectedValue(new AppError('E_LINK', { reason: 'not-a-link' }));
    expect(await failureOf('join')).toEqual([true, 'E_LINK']);
  });

  it('P03: gives the code of a fault of our own for whatever else is thrown, and none of its words', async () => {
    mend.mockRejectedValue(new TypeError('x is not a function'));
    expect(await failureOf('mend')).toEqual([true, 'E_INTERNAL']);
  });

  it('P03: gives it also where the browser refuses', async () => {
    readKeys.mockRejectedValue(new Error('No such API'));
    expect(await failureOf('keys')).toEqual([true, 'E_INTERNAL']);
  });

  it('P03: gives it also for what cannot be asked', async () => {
    expect(await failureOf('takeFile', null)).toEqual([true, 'E_INTERNAL']);
  });
});
