import { makePackStore, makeUserStore, sampleInUse } from '../make-stores.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Welcome } from '../../../app/welcome/welcome.tsx';
import { sites } from '../../../content/sites/index.ts';
import { sitesOff } from '../../../domain/small-values.ts';
import { drawIn, wordsOf } from '../../components/support.tsx';
import { aroundBy, makeDevice } from '../make-device.tsx';
import { shippedModel } from '../../domain/suggestions/sample-suggester.ts';

interface Given {
  userStore?: ReturnType<typeof makeUserStore>;
  model?: typeof shippedModel;
}

async function draw(language: 'en' | 'zh-CN' | 'zh-TW' = 'en', { userStore = makeUserStore(), model }: Given = {}) {
  const device = makeDevice({ language, call: (async () => []) as never });
  const Around = aroundBy(device);
  const drawn = await drawIn(
    language,
    <Around>
      <Welcome packStore={makePackStore(sampleInUse)} userStore={userStore} loadIntents={async () => model} />
    </Around>,
  );
  await act(async () => undefined);
  return { ...drawn, device };
}

it.each([
  ['en', ['1 · Choose your marketplaces', '3 · Open an inbox, or try an example']],
  ['zh-CN', ['1 · 选择平台', '3 · 打开收件箱，或先试一个示例']],
  ['zh-TW', ['1 · 選擇平台', '3 · 開啟收件匣，或先試一個範例']],
] as const)(
  'J19: the first page has three steps and says what is seen and what is never done (%s)',
  async (language, titles) => {
    await draw(language);
    const shown = screen.getAllByRole('heading', { level: 2 }).map(wordsOf);
    expect(shown).toEqual(expect.arrayContaining([...titles]));
    expect(document.querySelector('#join')).not.toBeNull();
    expect(document.querySelectorAll('.scp-sees li')).toHaveLength(6);
  },
);

it('J19: a marketplace that is not chosen is switched off, and back on', async () => {
  const { user, device } = await draw();
  const etsy = await screen.findByRole('checkbox', { name: 'Etsy' });
  expect(screen.getByText(`${sites.length} of ${sites.length} chosen`)).toBeTruthy();
  await user.click(etsy);
  await waitFor(async () => expect(await device.values.read(sitesOff)).toEqual(['etsy']));
  await user.click(etsy);
  await waitFor(async () => expect(await device.values.read(sitesOff)).toEqual([]));
});

it('J19: the built-in conversation can be answered as a real one, and Send sends nothing', async () => {
  const { user } = await draw();
  await user.click(screen.getByRole('button', { name: 'Try the example' }));
  const panel = within(await screen.findByRole('complementary', { name: 'Sidedesk' }));
  await user.type(await panel.findByRole('combobox'), 'order confirmed{Enter}');
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply box of the example' });
  await waitFor(() => expect(box.value).toMatch(/^Guten Tag Annika Vogelsang/));
  const { value } = box;

  await user.click(await panel.findByRole('button', { name: 'Undo insert' }));
  await waitFor(() => expect(box.value).toBe(''));

  await user.type(panel.getByRole('combobox'), 'order confirmed{Enter}');
  await waitFor(() => expect(box.value).toBe(value));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(box.value).toBe('');
  expect(await panel.findByText(/^Sent · \d\d:\d\d/)).toBeTruthy();
});

it('J19: the example is brought into sight with the keyboard on it, and its first suggestion is whole', async () => {
  const brought = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
  const { user } = await draw('en', { model: shippedModel });
  await user.click(screen.getByRole('button', { name: 'Try the example' }));
  const example = screen.getByRole('group', { name: 'Example conversation' });
  expect([document.activeElement, brought.mock.contexts.includes(example)]).toEqual([example, true]);
  brought.mockRestore();
  const panel = within(await screen.findByRole('complementary', { name: 'Sidedesk' }));
  await waitFor(() => expect(panel.getAllByRole('option')[0]?.textContent).toContain('wann kommt das Paket'));
  await user.type(await panel.findByRole('combobox'), '1');
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply box of the example' });
  await waitFor(() => expect(box.value).toMatch(/^Guten Tag Annika Vogelsang/));
});

it('J19: the sign that only the real panel shows is explained before it is met', async () => {
  const userStore = makeUserStore();
  await userStore.writeSettings({ sign: { picture: 'tree', colour: 'green', word: '' } });
  await draw('en', { userStore });
  const sign = await screen.findByRole('img', { name: 'Your sign: tree' });
  expect(wordsOf(sign.parentElement)).toMatch(/^This is your sign: only Sidedesk’s own panel shows it/);
});
