import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageConnection } from '../../../app/panel/page/connect-page.ts';
import { useMeantPresses } from '../../../app/panel/use-meant-presses.ts';
import type { PanelSight } from '../../../domain/panel.ts';
import { drawIn } from '../../components/support.tsx';

const note = vi.fn<(conduct: string) => void>();
const acted = vi.fn<(what: string) => void>();
let sight: PanelSight;
const page = { sight: () => sight, note } as unknown as PageConnection;

function Panel({ side = 'right' as 'left' | 'right' }) {
  const presses = useMeantPresses(page, { width: 360, side, collapsed: false });
  return (
    <div {...presses}>
      <button onClick={() => acted('click')} onKeyDown={({ key }) => acted(key)}>
        Insert
      </button>
      <input aria-label="search" onKeyDown={({ key }) => acted(key)} />
    </div>
  );
}

/** A press as a person makes it: what a page sends itself is not trusted. */
const press = (target: HTMLElement) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  fireEvent(target, event);
};

let now = 0;

beforeEach(() => {
  acted.mockReset();
  note.mockReset();
  sight = 'seen';
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

const insert = () => screen.getByRole('button');

describe('A5: a press in the panel', () => {
  it.each([
    ['seen', 300, ['click'], []],
    ['seen', 299, [], []],
    ['hidden', 9000, [], ['hides']],
    ['early', 9000, [], []],
  ] as const)('where it is %s, %i ms after it moved, does %j', async (is, ms, done, noted) => {
    await drawIn('en', <Panel />);
    sight = is;
    now = ms;
    press(insert());
    expect([acted.mock.calls.flat(), note.mock.calls.flat()]).toEqual([done, noted]);
  });

  it('right after the panel moved to the other side does nothing', async () => {
    const { rerender } = await drawIn('en', <Panel />);
    now = 5000;
    rerender(<Panel side="left" />);
    now = 5200;
    press(insert());
    now = 5300;
    press(insert());
    expect(acted.mock.calls).toEqual([['click']]);
  });
});

describe('A5: a key in the panel that the page hides', () => {
  it.each([
    ['Enter', {}, []],
    ['1', {}, []],
    ['a', {}, ['a']],
    ['Enter', { keyCode: 229 }, ['Enter']],
  ] as const)('%s %j on a button does %j', async (key, more, done) => {
    await drawIn('en', <Panel />);
    sight = 'hidden';
    fireEvent.keyDown(insert(), { key, code: key === '1' ? 'Digit1' : key, ...more });
    expect(acted.mock.calls.flat()).toEqual(done);
  });

  it.each([
    ['12', '1', ['1']],
    ['', '1', []],
    ['12', 'Enter', []],
  ])('over "%s" in the search, %s does %j', async (typed, key, done) => {
    await drawIn('en', <Panel />);
    const field = screen.getByRole<HTMLInputElement>('textbox');
    field.value = typed;
    sight = 'hidden';
    fireEvent.keyDown(field, { key, code: key === '1' ? 'Digit1' : key });
    expect(acted.mock.calls.flat()).toEqual(done);
  });

  it('acts where the panel is seen', async () => {
    await drawIn('en', <Panel />);
    fireEvent.keyDown(insert(), { key: 'Enter' });
    expect(acted.mock.calls).toEqual([['Enter']]);
  });
});
