import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LanguageChip } from '../../../components/reply/language-chip.tsx';
import type { LanguageReason } from '../../../domain/language/choose-language.ts';
import { drawDesk } from './reply-desk.tsx';
import { drawIn } from '../support.tsx';

const reasons: readonly [LanguageReason, string, string][] = [
  ['your-choice', 'German, your choice', '德语（你选的）'],
  ['page-hint', 'German, suggested by the page', '德语（页面提示）'],
  ['buyer-writes', 'German, as the buyer writes', '德语（买家所用）'],
  ['buyer-perhaps', "German, possibly the buyer's", '德语（可能是买家所用）'],
  ['market-default', 'German, default for this market', '德语（市场默认）'],
  ['team-default', "German, your team's default", '德语（团队默认）'],
  ['site-rule', "German, this site's rule", '德语（平台规定）'],
];

function chip(reason: LanguageReason, isOpen = false, onChoose = vi.fn()) {
  return (
    <LanguageChip
      choice={{ language: 'de', reason }}
      offered={['de', 'en']}
      onChoose={onChoose}
      isOpen={isOpen}
      onOpen={vi.fn()}
    />
  );
}

describe('the language of the reply', () => {
  it.each(reasons)('is shown with its reason: %s', async (reason, en) => {
    await drawIn('en', chip(reason));
    expect(screen.getByRole('button', { name: en })).toBeTruthy();
  });

  it.each(reasons)('is shown with its reason in Chinese: %s', async (reason, _en, zh) => {
    await drawIn('zh-CN', chip(reason));
    expect(screen.getByRole('button', { name: zh })).toBeTruthy();
  });

  it('is automatic until the agent chose one', async () => {
    await drawIn('en', chip('buyer-writes', true));
    expect(screen.getByRole('menuitemradio', { checked: true }).textContent).toBe('Automatic');
  });

  it('is marked in the menu when the agent chose it', async () => {
    await drawIn('en', chip('your-choice', true));
    expect(screen.getByRole('menuitemradio', { checked: true }).textContent).toBe('German');
  });

  it('is chosen from the menu', async () => {
    const onChoose = vi.fn();
    const { user } = await drawIn('en', chip('buyer-writes', true, onChoose));
    await user.click(screen.getByText('English'));
    expect(onChoose.mock.calls).toEqual([['en']]);
  });

  it('becomes automatic again', async () => {
    const onChoose = vi.fn();
    const { user } = await drawIn('en', chip('your-choice', true, onChoose));
    await user.click(screen.getByText('Automatic'));
    expect(onChoose.mock.calls).toEqual([[undefined]]);
  });

  it('is opened by its key and chosen with arrows and Enter', async () => {
    const { user, handle, calls } = await drawDesk();
    act(() => handle.current?.openLanguages());
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(calls.onLanguage.mock.calls).toEqual([['en']]);
  });
});
