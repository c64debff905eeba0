import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Menu } from '../../../components/controls/menu.tsx';
import { drawIn } from '../support.tsx';

afterEach(() => vi.restoreAllMocks());

it('J22: the menu is no higher than the room below it, and shows what was unfolded', async () => {
  const brought: string[] = [];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.matches('[role=menu]') ? new DOMRect(0, 300, 200, 100) : new DOMRect(0, 0, 300, 400);
  });
  vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function (this: HTMLElement) {
    brought.push(this.textContent);
  });
  const fold = {
    label: 'Kind',
    items: [
      { value: 1, label: 'Goods' },
      { value: 2, label: 'Payment' },
    ],
  };
  await drawIn(
    'en',
    <div style={{ overflowY: 'auto' }}>
      <Menu
        label="More"
        groups={[{ items: [fold, { value: 3, label: 'Keys' }] }]}
        onChoose={vi.fn()}
        onClose={vi.fn()}
      />
    </div>,
  );
  // What is around it ends at 400 px.
  expect(screen.getByRole('menu').style.getPropertyValue('--room')).toBe('100px');
  await userEvent.keyboard('{ArrowRight}');
  expect(brought.slice(-2)).toEqual(['Payment', 'Kind']);
});
