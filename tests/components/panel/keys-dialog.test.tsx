import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { KeysDialog } from '../../../components/panel/keys-dialog.tsx';
import { drawIn, wordsOf } from '../support.tsx';

const bindings = new Map([
  ['focus-search', 'Alt+Period'],
  ['toggle-panel', ''],
]);

async function draw(given: ReadonlyMap<string, string> | null | undefined, language: 'en' | 'zh-CN' = 'en') {
  const onClose = vi.fn<() => void>();
  const drawn = await drawIn(language, <KeysDialog bindings={given} onClose={onClose} />);
  const keys = new Map(
    [...drawn.container.querySelectorAll('dl > div')].map((row) => [
      wordsOf(row.querySelector('dd')),
      row.querySelectorAll('kbd').length > 0
        ? [...row.querySelectorAll('kbd')].map((key) => wordsOf(key)).join(' ')
        : wordsOf(row.querySelector('dt')),
    ]),
  );
  return { ...drawn, onClose, keys };
}

describe('the list of keys', () => {
  it('opens as a dialog with a name', async () => {
    await draw(bindings);
    expect(screen.getByRole<HTMLDialogElement>('dialog', { name: 'Keyboard shortcuts' }).open).toBe(true);
  });

  it('shows the real binding, and says where none is set', async () => {
    const { keys } = await draw(bindings);
    expect([keys.get('search, from anywhere on the page'), keys.get('show or hide the panel')]).toEqual([
      'Alt .',
      'none set',
    ]);
  });

  it.each([
    ['a browser that knows of none', new Map(), 'none set'],
    ['a browser that is still asked', undefined, ''],
    ['a browser that did not answer', null, 'could not be read'],
  ])('says of %s what is known', async (_what, given, words) => {
    const { keys } = await draw(given);
    expect(keys.get('search, from anywhere on the page')).toBe(words);
  });

  it('lists the keys of the panel', async () => {
    const { keys } = await draw(bindings);
    expect([...keys].slice(2)).toEqual([
      ['Reply in place of its code, in the reply box', '/… Tab'],
      ['Insert suggestion', '1 2 3'],
      ['Choose', '↑ ↓'],
      ['Look at what is chosen', 'Space'],
      ['Insert', 'Enter'],
      ['Menu: what else can be done', '.'],
      ['This list', '?'],
      ['Back, step by step', 'Esc'],
      ['Search', '/'],
      ['Sizes, Certificates, Product', 's c p'],
      ['Language', 'l'],
      ['Meaning or text first', 'm'],
      ['Undo insert', 'u'],
    ]);
  });

  it('J10: tells apart the keys that are letters while something is typed', async () => {
    const { container } = await draw(bindings);
    const [heading] = container.querySelectorAll('h3');
    expect(wordsOf(heading)).toBe('Where nothing is typed; in the search, letters are part of it (Tab leaves it)');
    const below = [...(heading?.nextElementSibling?.querySelectorAll('kbd') ?? [])].map(wordsOf);
    expect(below).toEqual(['/', 's', 'c', 'p', 'l', 'm', 'u']);
  });

  it('is there in Chinese', async () => {
    const { keys } = await draw(bindings, 'zh-CN');
    expect([keys.get('插入推荐'), keys.get('显示或收起面板')]).toEqual(['1 2 3', '未设置']);
  });

  it('closes by its button', async () => {
    const { user, onClose } = await draw(bindings);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('closes when the browser closes it, as on Escape', async () => {
    const { onClose } = await draw(bindings);
    screen.getByRole<HTMLDialogElement>('dialog').close();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
