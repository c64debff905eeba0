import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InsertRefusal } from '../../../domain/reply/insert.ts';
import { drawDesk, transitText } from './reply-desk.tsx';
import { holdBack, wordsOf } from '../support.tsx';

const saidNow = () => wordsOf(document.querySelector('.scp-finish [role="status"]'));
const undoButton = () => screen.queryByRole('button', { name: 'Undo insert' });

interface Refusal {
  reason: InsertRefusal;
  en: string;
  zh: string;
  isCopied: boolean;
}

const refusals: readonly Refusal[] = [
  {
    reason: 'not-taken',
    en: 'The reply box did not accept the text. It has been copied: paste it.',
    zh: '回复框没有接收文字。已复制，请粘贴。',
    isCopied: true,
  },
  {
    reason: 'no-composer',
    en: 'There is no reply box. The text has been copied.',
    zh: '没有回复框。文字已复制。',
    isCopied: true,
  },
  {
    reason: 'read-only',
    en: 'The page has locked the reply box. The text has been copied.',
    zh: '页面锁定了回复框。文字已复制。',
    isCopied: true,
  },
  {
    reason: 'composing',
    en: 'You are still typing with an input method in the reply box. Finish the word, then insert.',
    zh: '回复框里还有未上屏的输入。打完这个词再插入。',
    isCopied: false,
  },
  {
    reason: 'conversation-changed',
    en: 'The conversation changed. Nothing was inserted.',
    zh: '会话已切换，没有插入任何内容。',
    isCopied: false,
  },
];

describe('an insert that did not arrive', () => {
  it.each(refusals)('says what happened: $reason', async ({ reason, en }) => {
    const { user, field } = await drawDesk({ insert: async () => ({ kind: 'refused', reason }) });
    await user.type(field, '{Enter}');
    expect(saidNow()).toBe(en);
  });

  it.each(refusals)('says it in Chinese: $reason', async ({ reason, zh }) => {
    const { user, field } = await drawDesk({
      agentLanguage: 'zh-CN',
      insert: async () => ({ kind: 'refused', reason }),
    });
    await user.type(field, '{Enter}');
    expect(saidNow()).toBe(zh);
  });

  it.each(refusals)('copies the text only where the sentence says so: $reason', async ({ reason, isCopied }) => {
    const { user, field, calls } = await drawDesk({ insert: async () => ({ kind: 'refused', reason }) });
    await user.type(field, '{Enter}');
    expect(calls.copy.mock.calls).toEqual(isCopied ? [[transitText]] : []);
  });

  it.each(refusals)('offers no undo: $reason', async ({ reason }) => {
    const { user, field } = await drawDesk({ insert: async () => ({ kind: 'refused', reason }) });
    await user.type(field, '{Enter}');
    expect(undoButton()).toBeNull();
  });

  it('claims nothing and copies nothing while another insert runs', async () => {
    const { user, field, calls } = await drawDesk({ insert: async () => ({ kind: 'refused', reason: 'busy' }) });
    await user.type(field, '{Enter}');
    expect([saidNow(), calls.copy.mock.calls, undoButton()]).toEqual(['', [], null]);
  });

  it('does not say that it copied when the browser refused that as well', async () => {
    const { user, field } = await drawDesk({
      insert: async () => ({ kind: 'refused', reason: 'not-taken' }),
      copy: async () => false,
    });
    await user.type(field, '{Enter}');
    expect(saidNow()).toBe('The browser refused to copy. Select the text in the preview and copy it.');
  });

  it('can be tried again', async () => {
    const { user, field, calls } = await drawDesk({ insert: async () => ({ kind: 'refused', reason: 'composing' }) });
    await user.type(field, '{Enter}{Enter}');
    expect(calls.insert).toHaveBeenCalledTimes(2);
  });
});

describe('an insert that arrived', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  async function insertOnce(options: Parameters<typeof drawDesk>[0] = {}) {
    const desk = await drawDesk(options);
    fireEvent.keyDown(desk.field, { key: 'Enter', code: 'Enter' });
    await pass(0);
    return desk;
  }

  it('is said only after the page has kept the text', async () => {
    const { promise, settle } = holdBack<{ kind: 'arrived' }>();
    await insertOnce({ insert: () => promise });
    const before = saidNow();
    settle({ kind: 'arrived' });
    await pass(0);
    expect([before, saidNow()]).toEqual(['', 'Inserted. You are in the reply box now: read it, then press Send.']);
  });

  it('is undone within ten seconds by the button', async () => {
    const { calls } = await insertOnce();
    await pass(9_900);
    fireEvent.click(undoButton()!);
    await pass(0);
    expect([calls.undo.mock.calls.length, saidNow(), undoButton()]).toEqual([
      1,
      'Undone. The draft is as it was.',
      null,
    ]);
  });

  it('is undone within ten seconds by the key', async () => {
    const { calls, undoLast } = await insertOnce();
    await pass(9_900);
    act(undoLast);
    await pass(0);
    expect(calls.undo).toHaveBeenCalledOnce();
  });

  it('is not offered for undo any longer after ten seconds', async () => {
    await insertOnce();
    await pass(10_100);
    expect([undoButton(), saidNow()]).toEqual([null, '']);
  });

  it('is not undone by the key after ten seconds', async () => {
    const { calls, undoLast } = await insertOnce();
    await pass(10_100);
    act(undoLast);
    await pass(0);
    expect([calls.undo.mock.calls, saidNow()]).toEqual([[], '']);
  });

  it('says that the text was changed since when it cannot be taken back', async () => {
    await insertOnce({ undo: async () => false });
    fireEvent.click(undoButton()!);
    await pass(0);
    expect(saidNow()).toBe('The text has been changed since. Undo it in the reply box.');
  });

  it('starts ten new seconds with a second insert', async () => {
    const { field } = await insertOnce();
    await pass(9_000);
    fireEvent.keyDown(field, { key: '2', code: 'Digit2' });
    await pass(9_000);
    expect(undoButton()).not.toBeNull();
  });

  it('leaves standing what a later insert had to say', async () => {
    let tries = 0;
    const { field } = await insertOnce({
      insert: async () => {
        tries += 1;
        return tries === 1 ? { kind: 'arrived' } : { kind: 'refused', reason: 'composing' };
      },
    });
    await pass(9_000);
    fireEvent.keyDown(field, { key: '2', code: 'Digit2' });
    await pass(2_000);
    expect(saidNow()).toContain('You are still typing with an input method');
  });
});

it('does not undo what was never inserted', async () => {
  const { calls, undoLast } = await drawDesk();
  act(undoLast);
  expect([calls.undo.mock.calls, saidNow()]).toEqual([[], '']);
});
