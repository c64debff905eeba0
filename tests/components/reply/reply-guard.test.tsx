import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReplyGuard } from '../../../components/reply/reply-guard.ts';
import { copyTeamMacro } from '../../../domain/macros/personal-macro.ts';
import type { Values } from '../../../domain/macros/values.ts';
import type { InterfaceLanguage } from '../../../locales/index.ts';
import { listed, notListed, rules } from '../../domain/guard/make-reply.ts';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { chosenRow, drawDesk, rowOf, thanks } from './reply-desk.tsx';
import { wordsOf } from '../support.tsx';

/** Promises goods; nothing is to be filled in. */
const resend = makeMacro({
  id: 'resend',
  title: { en: 'Free replacement', 'zh-CN': '免费补发' },
  body: { de: 'Wir senden Ihnen kostenlos Ersatz.', en: 'We send you a free replacement.' },
  promises: ['compensation'],
  when: { en: 'The damage is proven.' },
  whenNot: { en: 'No photos yet.', 'zh-CN': '还没有照片。' },
});

const refund = makeMacro({
  id: 'refund',
  title: { en: 'Partial refund' },
  body: { de: 'Wir erstatten {{field.amount}}.', en: 'We refund {{field.amount}}.' },
  fields: [{ id: 'amount', label: { en: 'Amount' }, type: 'money', promises: 'compensation' }],
});

const cause = makeMacro({
  id: 'cause',
  title: { en: 'Why it is late' },
  body: { de: 'Der Grund: {{field.cause}}.', en: 'The reason: {{field.cause}}.' },
  fields: [{ id: 'cause', label: { en: 'Cause' }, type: 'text' }],
});

const values: Values = new Map<string, string | { amount: number; currency: string }>([
  ['buyer.name', 'Farid Zulhasni'],
  ['order.id', '240718GXK2'],
  ['site.name', 'Shopee'],
  ['order.amount', { amount: 189, currency: 'MYR' }],
]);

const draw = (buyer: ReplyGuard['buyer'], changes: Partial<Parameters<typeof drawDesk>[0]> = {}) =>
  drawDesk({
    rows: [resend, refund, cause, thanks].map((macro) => rowOf(macro)),
    guard: { ...rules, buyer, originalOf: ({ folder }) => (folder === 'own' ? resend : undefined) },
    values,
    rules: { currency: 'MYR' },
    ...changes,
  });

const question = () => screen.queryByRole('group', { name: /Insert it anyway|仍要插入/ });
const findings = () => wordsOf(screen.queryByRole('status', { name: /Before inserting|插入前/ }));

describe('J2: compensation for a buyer that only a lead may decide about', () => {
  it.each([
    ['its digit', '1', ''],
    ['Enter', '{Enter}', ''],
    ['search and Enter', 'Free{Enter}', ''],
  ])('is not inserted by %s, and the reason stands there', async (_way, keys) => {
    const { user, field, calls } = await draw(listed(3));
    await user.type(field, keys);

    expect(calls.insert).not.toHaveBeenCalled();
    expect(calls.copy).not.toHaveBeenCalled();
    expect(chosenRow()).toBe('Free replacement');
    expect(findings()).toContain(
      'Only your lead may promise this buyer compensation. An empty parcel came back as a return. Buyer list, entry of 1 Jun 2026',
    );
    expect(screen.getByText('Not inserted. The reason stands above the button.')).toBeTruthy();
  });

  it.each<[InterfaceLanguage, string]>([
    ['en', 'To the lead first: copy request'],
    ['zh-CN', '复制给主管的申请'],
    ['zh-TW', '先交主管：複製請求'],
  ])('goes to the lead instead (%s)', async (agentLanguage, label) => {
    const { user, calls } = await draw(listed(3), { agentLanguage });
    await user.click(screen.getByRole('button', { name: label }));

    const request = calls.copy.mock.calls[0]?.[0] ?? '';
    for (const part of ['Farid Zulhasni', '240718GXK2', 'Shopee', '189']) expect(request).toContain(part);
    expect(request).toContain(agentLanguage === 'en' ? 'Free replacement' : '免费补发');
    expect(request).not.toMatch(/undefined|\{\{/);
    expect(calls.insert).not.toHaveBeenCalled();
    expect(calls.onUsed).not.toHaveBeenCalled();
  });

  it('has no way round: no copy, no other place, no own version, no change by hand', async () => {
    const own = copyTeamMacro('own-resend', resend, '2026-11-30T08:00:00Z').macro;
    const bare = { ...own, id: 'own-again', promises: undefined };
    const { user, field, calls, handle } = await draw(listed(3), { rows: [rowOf(resend), rowOf(own), rowOf(bare)] });
    for (const key of ['1', '2', '3']) {
      await user.type(field, key);
      for (const name of ['Insert', 'Copy instead of inserting', 'Edit before inserting'])
        expect(screen.queryByRole('button', { name })).toBeNull();
      expect(handle.current?.chosen()?.ways).toEqual([]);
    }

    expect([calls.insert.mock.calls, calls.copy.mock.calls]).toEqual([[], []]);
  });

  it('is not copied where there is no box', async () => {
    const { user, field, calls } = await draw(listed(3), { mode: 'copy' });
    await user.type(field, '{Enter}');

    expect(calls.copy).not.toHaveBeenCalled();
  });

  it('leaves other replies alone', async () => {
    const { user, field, calls } = await draw(listed(3), { rows: [rowOf(thanks)] });
    await user.type(field, '{Enter}');

    expect(calls.insert.mock.calls).toEqual([['Danke für das Foto.']]);
  });

  it('waits while the list is being asked', async () => {
    const { user, field, calls } = await draw('reading');
    await user.type(field, '{Enter}');

    expect(calls.insert).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Checking the buyer list' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /To the lead first/ })).toBeNull();
  });
});

describe('J2: compensation for a buyer of severity 2, or one that cannot be checked', () => {
  const cannot = { kind: 'cannot-check', reason: 'no-handle' } as const;

  it.each([
    ['severity 2', listed(2), 'Ask your lead before you promise this buyer compensation.'],
    ['cannot check', cannot, 'This buyer could not be checked.'],
  ] as const)('is asked about first: %s', async (_what, buyer, reason) => {
    const { user, field, calls } = await draw(buyer);
    await user.type(field, '1');

    expect(calls.insert).not.toHaveBeenCalled();
    expect(findings()).toContain(reason);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Leave it' }));
    await user.click(screen.getByRole('button', { name: 'Yes, go on' }));
    expect(calls.insert.mock.calls).toEqual([['Wir senden Ihnen kostenlos Ersatz.']]);
    expect(question()).toBeNull();
  });

  it('is not inserted by the same key pressed twice', async () => {
    const { user, field, calls } = await draw(listed(2));
    await user.type(field, '{Enter}');
    await user.keyboard('{Enter}');

    expect(calls.insert).not.toHaveBeenCalled();
    expect(question()).toBeNull();
  });

  it('is left by Escape', async () => {
    const { user, field, calls } = await draw(listed(2));
    await user.type(field, '{Enter}');
    await user.keyboard('{Escape}');

    expect([question(), calls.insert.mock.calls, calls.onLeave.mock.calls]).toEqual([null, [], []]);
  });

  it('is asked about before it is copied, too, and copied then', async () => {
    const { user, calls } = await draw(listed(2));
    await user.click(screen.getByRole('button', { name: 'Copy instead of inserting' }));
    expect(calls.copy).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Yes, go on' }));

    expect([calls.copy.mock.calls, calls.insert.mock.calls]).toEqual([[['Wir senden Ihnen kostenlos Ersatz.']], []]);
  });

  it('can go to the lead', async () => {
    const { user, field, calls } = await draw(listed(2));
    await user.type(field, '{Enter}');
    await user.click(screen.getByRole('button', { name: /To the lead first/ }));

    expect(calls.copy.mock.calls[0]?.[0]).toContain('For your decision: “Free replacement”');
  });

  it('is not asked about where the buyer is not listed', async () => {
    const { user, field, calls } = await draw(notListed);
    await user.type(field, '{Enter}');

    expect(calls.insert).toHaveBeenCalledOnce();
  });
});

describe('J2: an amount above the order, or above what the role may promise', () => {
  const fill = async (amount: string) => {
    const desk = await draw(notListed);
    await desk.user.type(desk.field, '2');
    await desk.user.keyboard(`${amount}{Enter}`);
    return desk;
  };

  it('is stopped with its reasons', async () => {
    const { calls } = await fill('5000');

    expect(calls.insert).not.toHaveBeenCalled();
    expect(findings()).toMatch(
      /Amount: MYR.5,000\.00 is more than the order’s total of MYR.189\.00\. Order on the page/,
    );
    expect(findings()).toContain('is more than your role (Agent) may promise: $50.00.');
    expect(screen.getByRole('button', { name: /To the lead first/ })).toBeTruthy();
  });

  it.each(['1.89', '1,89', '89,00', 'RM 150', '189', 'MYR 189.00', '¥3,000', 'fifty bucks', 'XQQ 20', '1.500,00'])(
    'is read as it is written: %s',
    async (amount) => {
      const { calls } = await fill(amount);
      const isWithin = ['1.89', '1,89', '89,00', 'RM 150', '189', 'MYR 189.00'].includes(amount);

      expect(calls.insert.mock.calls.length).toBe(isWithin ? 1 : 0);
    },
  );

  it('says that a currency is unknown, or is several', async () => {
    await fill('XQQ 20');
    expect(screen.getByText('No such currency is known. Write a code like EUR.')).toBeTruthy();
  });

  it('is stopped no longer once it is lower', async () => {
    const { user, calls } = await fill('5000');
    const box = screen.getByRole('textbox', { name: /Amount/ });
    await user.clear(box);
    await user.type(box, '100{Enter}');

    expect(calls.insert).toHaveBeenCalledOnce();
  });

  it('shows how a number was read', async () => {
    const desk = await draw(notListed);
    await desk.user.type(desk.field, '2');
    await desk.user.keyboard('1,23,456');

    expect(screen.getByText(/^= MYR.123,456\.00$/)).toBeTruthy();
  });
});

describe('J21: words in another language than the letter', () => {
  it('are asked about before they go in, with the reason beside their field', async () => {
    const { user, field, calls } = await draw(notListed, { agentLanguage: 'en' });
    await user.type(field, '3');
    // Before anything is typed the field says which language it wants.
    const row = () => screen.getByRole('textbox', { name: /^Cause/ }).closest('.row');
    expect(wordsOf(row())).toBe('Causerequired · German');
    await user.keyboard('物流爆仓{Enter}');

    expect(calls.insert).not.toHaveBeenCalled();
    expect(wordsOf(row())).toContain('“物流爆仓” is not written in the letters of German.');
    expect(findings()).toBe('');
    expect(screen.queryByRole('button', { name: /To the lead first/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Yes, go on' }));
    expect(calls.insert.mock.calls).toEqual([['Der Grund: 物流爆仓.']]);
  });
});

describe('J1: when a reply fits and when not', () => {
  it('stands labelled in the row of a chosen reply that promises compensation', async () => {
    const { user, field } = await draw(notListed);
    const row = () => wordsOf(screen.getByRole('option', { selected: true }));

    expect(row()).toContain('Not when No photos yet.');
    await user.type(field, '{ArrowDown}');
    expect(row()).not.toContain('Not when');
  });

  it('is labelled where a search hit quotes it', async () => {
    const row = { ...rowOf(thanks), detail: 'The buyer sent a photo.', detailOf: 'when' as const };
    await draw(notListed, { rows: [row] });

    expect(wordsOf(screen.getByRole('option'))).toContain('Fits when The buyer sent a photo.');
  });
});
