import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawDesk, suggested } from './reply-desk.tsx';

/** Rows of 32 px in a list that is 80 px high, scrolled by `top`. */
let top = 0;
const box = (element: HTMLElement) => {
  const rows = [...document.querySelectorAll<HTMLElement>('[role=option]')];
  const at = rows.indexOf(element);
  const [from, height] = at < 0 ? [100, 80] : [100 - top + at * 32, 32];
  return { top: from, bottom: from + height, left: 0, right: 300, width: 300, height, x: 0, y: from } as DOMRect;
};

beforeEach(() => {
  top = 0;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return box(this);
  });
});
afterEach(() => vi.restoreAllMocks());

const cut = () => {
  const { style } = screen.getByRole('listbox');
  return ['--cut-start', '--cut-end'].map((name) => style.getPropertyValue(name));
};
const drawn = () => act(async () => new Promise<number>((done) => requestAnimationFrame(done)));

describe('J4: rows that were found', () => {
  it.each([
    [0, ['0px', '16px']],
    [16, ['16px', '0px']],
    [8, ['24px', '24px']],
  ])('are whole or not shown, scrolled by %i px', async (by, cuts) => {
    expect(suggested).toHaveLength(3);
    await drawDesk();
    top = by;
    screen.getByRole('listbox').dispatchEvent(new Event('scroll'));
    await drawn();
    expect(cut()).toEqual(cuts);
  });
});
