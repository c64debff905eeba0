// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Enter = (text: string, where: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab') => void;

const { entered, opened } = vi.hoisted(() => ({ entered: [] as Enter[], opened: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    omnibox: { onInputEntered: { addListener: (enter: Enter) => entered.push(enter) } },
    runtime: { getURL: (path: string) => `chrome-extension://x${path}` },
    tabs: {
      update: async (change: object) => opened.push(change),
      create: async (made: object) => opened.push(made),
    },
  },
}));

const { answerOmnibox } = await import('../../entrypoints/background/answer-omnibox.ts');

beforeEach(() => {
  entered.length = 0;
  opened.length = 0;
  answerOmnibox();
});

describe('the keyword in the address bar', () => {
  it.each([
    ['currentTab', { url: 'chrome-extension://x/lookup.html?q=%E5%8F%B0%E7%81%AF+%26' }],
    ['newForegroundTab', { url: 'chrome-extension://x/lookup.html?q=%E5%8F%B0%E7%81%AF+%26', active: true }],
    ['newBackgroundTab', { url: 'chrome-extension://x/lookup.html?q=%E5%8F%B0%E7%81%AF+%26', active: false }],
  ] as const)('opens the look-up with what was typed: %s', (where, expected) => {
    entered[0]?.(' 台灯 & ', where);

    expect(opened).toEqual([expected]);
  });
});
