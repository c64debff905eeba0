import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Section } from '../../../components/controls/section.tsx';
import { Switch } from '../../../components/controls/switch.tsx';
import { Menu } from '../../../components/controls/menu.tsx';
import { Bar } from '../../../components/panel/bar.tsx';
import { drawIn } from '../support.tsx';

const groupsFor = (onAction: (name: string) => void) => [
  {
    items: [
      { value: () => onAction('side'), label: 'Move panel to the left' },
      { value: () => onAction('keys'), label: 'Keys', note: '?' },
      { value: () => onAction('options'), label: 'Options' },
    ],
  },
];

/** Groups with a fold in the midst. */
const foldsFor = (onAction: (name: string) => void) => [
  {
    label: 'This reply',
    items: [
      { value: () => onAction('below'), label: 'Add below' },
      {
        label: 'Kind of case',
        note: 'Goods',
        items: [
          { value: () => onAction('delivery'), label: 'Delivery', checked: false },
          { value: () => onAction('goods'), label: 'Goods', checked: true },
        ],
      },
    ],
  },
  { label: 'Help', items: [{ value: () => onAction('keys'), label: 'Keys' }] },
];

async function drawBar(groups: typeof groupsFor | typeof foldsFor = groupsFor) {
  const onAction = vi.fn<(name: string) => void>();
  const onHide = vi.fn<() => void>();
  const drawn = await drawIn(
    'en',
    <>
      <Bar where="Etsy · DE" listActions={() => groups(onAction)} onHide={onHide} />
      <input aria-label="Elsewhere" />
    </>,
  );
  const more = screen.getByRole('button', { name: 'More' });
  return { ...drawn, onAction, onHide, more };
}

async function openMenu(groups?: typeof foldsFor) {
  const drawn = await drawBar(groups);
  drawn.more.focus();
  await drawn.user.keyboard('{Enter}');
  return drawn;
}

function activeItem(): string | undefined {
  const id = screen.getByRole('menu').getAttribute('aria-activedescendant');
  return document.getElementById(id ?? '')?.firstElementChild?.textContent ?? undefined;
}

describe('two menus of one document', () => {
  it('have ids of their own, whatever they offer', async () => {
    const same = [
      { value: 1, label: 'One' },
      { value: 2, label: 'Two', checked: true },
    ];
    const onChoose = vi.fn<(item: { value: number }) => void>();
    const menu = (label: string) => (
      <Menu label={label} groups={[{ items: same }]} onChoose={onChoose} onClose={() => undefined} />
    );
    const { container, user } = await drawIn(
      'en',
      <>
        {menu('First')}
        {menu('Second')}
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
    const second = screen.getByRole('menu', { name: 'Second' });
    const two = within(second).getByText('Two').closest('li');
    expect(second.getAttribute('aria-activedescendant')).toBe(two?.id);
    await user.click(within(second).getByText('One'));
    expect(onChoose.mock.calls).toEqual([[same[0]]]);
  });
});

describe('the menu', () => {
  it('opens by key and takes the focus', async () => {
    const { more } = await openMenu();
    expect([document.activeElement, more.getAttribute('aria-expanded')]).toEqual([screen.getByRole('menu'), 'true']);
  });

  it.each([
    ['{ArrowDown}{ArrowUp}', 'Move panel to the left'],
    ['{ArrowDown}', 'Keys'],
    ['{ArrowUp}', 'Options'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}', 'Move panel to the left'],
    ['{End}', 'Options'],
    ['{End}{Home}', 'Move panel to the left'],
  ])('moves with the arrows, around its ends: %s', async (keys, label) => {
    const { user } = await openMenu();
    await user.keyboard(keys);
    expect(activeItem()).toBe(label);
  });

  it.each(['{Enter}', ' '])('chooses with the key "%s" and closes', async (key) => {
    const { user, onAction } = await openMenu();
    await user.keyboard(`{ArrowDown}${key}`);
    expect([onAction.mock.calls, screen.queryByRole('menu')]).toEqual([[['keys']], null]);
  });

  it('chooses with a click', async () => {
    const { user, onAction } = await openMenu();
    await user.click(screen.getByText('Options'));
    expect([onAction.mock.calls, screen.queryByRole('menu')]).toEqual([[['options']], null]);
  });

  it.each(['{Escape}', '{Tab}'])('closes on %s without choosing and gives the focus back', async (key) => {
    const { user, onAction, more } = await openMenu();
    await user.keyboard(key);
    expect([screen.queryByRole('menu'), onAction.mock.calls, document.activeElement]).toEqual([null, [], more]);
  });

  it('keeps its Escape from the ladder behind it', async () => {
    const { user } = await openMenu();
    const behind = vi.fn();
    document.addEventListener('keydown', behind);
    await user.keyboard('{Escape}');
    document.removeEventListener('keydown', behind);
    expect(behind).not.toHaveBeenCalled();
  });

  it('closes when the agent goes elsewhere and leaves the focus there', async () => {
    const { user } = await openMenu();
    const elsewhere = screen.getByRole('textbox', { name: 'Elsewhere' });
    await user.click(elsewhere);
    expect([screen.queryByRole('menu'), document.activeElement]).toEqual([null, elsewhere]);
  });

  it.each([
    { key: 'Enter', ctrlKey: true },
    { key: 'Enter', metaKey: true },
    { key: 'Enter', isComposing: true },
    { key: 'Enter', keyCode: 229 },
  ])('does nothing on %o', async (press) => {
    const { onAction } = await openMenu();
    fireEvent.keyDown(screen.getByRole('menu'), press);
    expect(onAction).not.toHaveBeenCalled();
  });
});

describe('the panel’s one menu', () => {
  const shown = () =>
    [...screen.getByRole('menu').querySelectorAll('[role^=menuitem]')].map(
      (one) => one.id && one.firstElementChild?.textContent,
    );

  it('J22: labels its groups', async () => {
    await openMenu(foldsFor);
    expect(screen.getAllByRole('group').map((one) => one.getAttribute('aria-label'))).toEqual(['This reply', 'Help']);
    expect(within(screen.getByRole('group', { name: 'Help' })).getByRole('menuitem', { name: 'Keys' })).toBeTruthy();
  });

  it.each([
    ['{ArrowDown}{ArrowRight}', ['Add below', 'Kind of case', 'Delivery', 'Goods', 'Keys'], 'Kind of case'],
    ['{ArrowDown}{Enter}', ['Add below', 'Kind of case', 'Delivery', 'Goods', 'Keys'], 'Kind of case'],
    ['{ArrowDown}{ArrowRight}{ArrowRight}', ['Add below', 'Kind of case', 'Delivery', 'Goods', 'Keys'], 'Delivery'],
    ['{ArrowDown}{ArrowRight}{End}{ArrowLeft}', ['Add below', 'Kind of case', 'Keys'], 'Keys'],
    ['{ArrowDown}{ArrowRight}{ArrowDown}{ArrowLeft}', ['Add below', 'Kind of case', 'Keys'], 'Kind of case'],
    ['{ArrowDown}{Enter}{Enter}', ['Add below', 'Kind of case', 'Keys'], 'Kind of case'],
    ['{ArrowDown}{ArrowRight}{Home}{ArrowLeft}', ['Add below', 'Kind of case', 'Keys'], 'Add below'],
  ])('J22: opens and closes a fold by keyboard, and stays at its line: %s', async (keys, lines, active) => {
    const { user, onAction } = await openMenu(foldsFor);
    await user.keyboard(keys);
    expect([shown(), activeItem()]).toEqual([lines, active]);
    expect(onAction).not.toHaveBeenCalled();
  });

  it('J22: says whether a fold is open, and chooses in it by keyboard or mouse', async () => {
    const { user, onAction, more } = await openMenu(foldsFor);
    expect(screen.getByRole('menuitem', { name: /Kind of case/, expanded: false })).toBeTruthy();
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}{Enter}');
    await user.click(more);
    await user.click(screen.getByRole('menuitem', { name: /Kind of case/ }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Goods', checked: true }));
    expect([onAction.mock.calls, screen.queryByRole('menu')]).toEqual([[['delivery'], ['goods']], null]);
  });

  it.each([
    ['k', 'Kind of case'],
    ['kk', 'Keys'],
    ['K', 'Kind of case'],
    ['kkk', 'Kind of case'],
    ['x', 'Add below'],
  ])('J22: goes on to what begins with the letter: %s', async (keys, label) => {
    const { user } = await openMenu(foldsFor);
    await user.keyboard(keys);
    expect(activeItem()).toBe(label);
  });
});

describe('the bar', () => {
  it('says where the agent is', async () => {
    await drawBar();
    expect(screen.getByText('Etsy · DE')).toBeTruthy();
  });

  it('hides the panel', async () => {
    const { user, onHide } = await drawBar();
    await user.click(screen.getByRole('button', { name: 'Hide panel' }));
    expect(onHide).toHaveBeenCalledOnce();
  });

  it('has nothing to hide in the side panel of the browser', async () => {
    await drawIn('en', <Bar where="Etsy" listActions={() => groupsFor(vi.fn())} />);
    expect(screen.queryByRole('button', { name: 'Hide panel' })).toBeNull();
  });
});

describe('a switch', () => {
  function Light() {
    const [isOn, setOn] = useState(false);
    return <Switch label="Sidedesk on Etsy" isOn={isOn} onSwitch={setOn} />;
  }

  it('says whether it is on', async () => {
    await drawIn('en', <Switch label="Sidedesk on Etsy" isOn onSwitch={vi.fn()} />);
    expect(screen.getByRole('switch', { name: 'Sidedesk on Etsy', checked: true })).toBeTruthy();
  });

  it.each(['{Enter}', ' '])('is turned with the key "%s", and back', async (key) => {
    const { user } = await drawIn('en', <Light />);
    const light = screen.getByRole('switch');
    light.focus();
    await user.keyboard(key);
    const first = light.getAttribute('aria-checked');
    await user.keyboard(key);
    expect([first, light.getAttribute('aria-checked')]).toEqual(['true', 'false']);
  });

  it('is turned with the mouse', async () => {
    const { user } = await drawIn('en', <Light />);
    await user.click(screen.getByRole('switch'));
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('true');
  });
});

describe('a section', () => {
  it('answers in its closed row and keeps its body out of the way', async () => {
    const { container } = await drawIn(
      'en',
      <Section icon="ruler" title="Sizes" summary="US 9.5 → EU 41" open={false} onToggle={vi.fn()}>
        <p>Body</p>
      </Section>,
    );
    expect([
      screen.getByRole('button', { name: 'Sizes US 9.5 → EU 41', expanded: false }) !== null,
      container.querySelector('.scp-body')?.textContent,
      container.querySelector('.scp-body')?.hasAttribute('hidden'),
    ]).toEqual([true, '', true]);
  });

  it('opens by its row', async () => {
    const onToggle = vi.fn();
    const { user } = await drawIn(
      'en',
      <Section icon="ruler" title="Sizes" summary="" open={false} onToggle={onToggle}>
        <p>Body</p>
      </Section>,
    );
    screen.getByRole('button').focus();
    await user.keyboard('{Enter}');
    expect(onToggle).toHaveBeenCalledOnce();
  });

  it('names its body by its row when it is open', async () => {
    await drawIn(
      'en',
      <Section icon="ruler" title="Sizes" summary="" open onToggle={vi.fn()}>
        <p>Body</p>
      </Section>,
    );
    const row = screen.getByRole('button', { expanded: true });
    expect(document.getElementById(row.getAttribute('aria-controls') ?? '')?.textContent).toBe('Body');
  });
});
