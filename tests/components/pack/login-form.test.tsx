import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LoginForm } from '../../../components/pack/login-form.tsx';
import { drawIn, wordsOf } from '../support.tsx';

const host = 'dav.nordwind.example';
const languages = ['en', 'zh-CN', 'zh-TW'] as const;

async function draw(language: (typeof languages)[number] = 'en', changes = {}) {
  const onLogin = vi.fn();
  const { user, container } = await drawIn(
    language,
    <LoginForm host={host} isBusy={false} onLogin={onLogin} {...changes} />,
  );
  const [name, password] = [...container.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
  return { user, name, password, onLogin, go: screen.getAllByRole('button')[0]! };
}

describe('the question for a login', () => {
  it.each(languages)('names the host, an app password, and where two hosts make one (%s)', async (language) => {
    await draw(language);
    const text = wordsOf(screen.getByRole('group'));
    expect([
      text.includes(host),
      /Nextcloud/.test(text),
      /第三方(应用|應用)管理/.test(text),
      /login\./.test(text),
    ]).toEqual([true, true, true, false]);
  });

  it('shows no password while it is typed', async () => {
    expect((await draw()).password.type).toBe('password');
  });

  it('gives name and password without the spaces that were copied along', async () => {
    const { user, name, password, onLogin, go } = await draw();
    await user.type(name, ' mei ');
    await user.type(password, 'app-password ');
    await user.click(go);
    expect(onLogin.mock.calls).toEqual([[{ user: 'mei', password: 'app-password' }]]);
  });

  it('takes Enter', async () => {
    const { user, name, password, onLogin } = await draw();
    await user.type(name, 'mei');
    await user.type(password, 'app-password{Enter}');
    expect(onLogin).toHaveBeenCalledOnce();
  });

  it('takes no Enter while an input method composes', async () => {
    const { user, name, password, onLogin } = await draw();
    await user.type(password, 'app-password');
    await user.type(name, '梅');
    name.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    expect(onLogin).not.toHaveBeenCalled();
  });

  it('gives nothing without a password, and leads to its field', async () => {
    const { user, name, password, onLogin, go } = await draw();
    await user.type(name, 'mei');
    await user.click(go);
    expect([onLogin.mock.calls.length, document.activeElement === password]).toEqual([0, true]);
  });

  it('says that a name has no colon', async () => {
    const { user, name, password, onLogin } = await draw();
    await user.type(name, 'mei:lead');
    await user.type(password, 'app-password{Enter}');
    expect([wordsOf(screen.getByRole('alert')), onLogin.mock.calls.length]).toEqual([
      'A user name cannot contain a colon.',
      0,
    ]);
  });

  it.each([
    [true, true],
    [false, false],
  ])('takes the focus only where a press brought it: %s', async (takesFocus, hasFocus) => {
    const { name } = await draw('en', { takesFocus });
    expect(document.activeElement === name).toBe(hasFocus);
  });

  it('gives nothing twice', async () => {
    const { user, name, password, onLogin } = await draw('en', { isBusy: true });
    await user.type(name, 'mei');
    await user.type(password, 'app-password{Enter}');
    expect(onLogin).not.toHaveBeenCalled();
  });
});
