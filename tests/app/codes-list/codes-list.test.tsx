import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { CodesList } from '../../../app/codes-list/codes-list.tsx';
import { connectList } from '../../../app/codes-list/connect-list.ts';
import type { CodeChannel, CodeView } from '../../../domain/reply/code-talk.ts';
import { KNOCK } from '../../../domain/shared-names.ts';
import { drawIn } from '../../components/support.tsx';

const NAME = 'channel of the list';
const view: CodeView = {
  rows: [
    { title: 'Where is my parcel', line: 'Your parcel is on its way.', code: 'wismo' },
    { title: 'Out for delivery', line: 'It comes today.', code: undefined },
  ],
  chosen: 0,
  place: '',
  empty: 'No reply fits.',
  words: { list: 'Replies', take: 'insert', choose: 'choose', close: 'leave the text' },
  language: 'zh-CN',
  theme: 'dark',
};

let panel: BroadcastChannel | undefined;
afterEach(() => panel?.close());

async function draw(isOurs = true) {
  const heard: CodeChannel[] = [];
  panel = new BroadcastChannel(NAME);
  panel.onmessage = ({ data }: MessageEvent<CodeChannel>) => void heard.push(data);
  const connection = connectList(async () => isOurs);
  const { container } = await drawIn('en', <CodesList connection={connection} />);
  const port: Partial<MessagePort> = { postMessage: () => undefined };
  const knock = new MessageEvent('message', { data: { sidedesk: `${KNOCK}word` } });
  Object.defineProperty(knock, 'ports', { value: [port] });
  await act(async () => void window.dispatchEvent(knock));
  const tell = (data: object) =>
    act(async () => void port.onmessage?.call(port as MessagePort, { data } as MessageEvent));
  await tell({ channel: NAME });
  const say = (sight: string) => tell({ sight });
  return { container, heard, say, show: (message: CodeChannel) => panel?.postMessage(message) };
}

it('Y4: the list draws nothing for a page that frames it without our word', async () => {
  const { container, heard, show } = await draw(false);
  show({ kind: 'view', view });
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  expect([container.textContent, heard]).toEqual(['', []]);
});

it('the list draws what the panel says, in its language and theme, and nothing once that is over', async () => {
  const { container, heard, show } = await draw();
  await waitFor(() => expect(heard).toEqual([{ kind: 'ready' }]));
  show({ kind: 'view', view });
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('wismo');
  expect([document.documentElement.lang, document.documentElement.dataset.theme]).toEqual(['zh-CN', 'dark']);
  show({ kind: 'blank' });
  await waitFor(() => expect(container.textContent).toBe(''));
});

it('the list says where nothing fits, and offers no key but the way out', async () => {
  const { container, heard, show } = await draw();
  await waitFor(() => expect(heard).toHaveLength(1));
  show({ kind: 'view', view: { ...view, rows: [] } });
  await waitFor(() => expect(container.textContent).toContain('No reply fits.'));
  expect([...container.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['Esc']);
});

it('Y4: a press in the list counts only where it is seen', async () => {
  const { heard, say, show } = await draw();
  await waitFor(() => expect(heard).toHaveLength(1));
  show({ kind: 'view', view });
  const row = await screen.findByText('Out for delivery');
  const press = () => {
    const click = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    fireEvent(row, click);
  };
  await say('hidden');
  press();
  await say('early');
  press();
  await say('seen');
  press();
  await waitFor(() => expect(heard.slice(1)).toEqual([{ kind: 'press', row: 1 }]));
});
