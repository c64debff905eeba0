import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeyboardAt } from '../../../../domain/panel.ts';
import { tellKeyboard } from '../../../../app/panel/page/tell-keyboard.ts';

const told: KeyboardAt[] = [];
const { bringBack } = tellKeyboard(window, (at) => told.push(at));
let search: HTMLInputElement;

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  search = document.createElement('input');
  document.body.replaceChildren(search);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function press(): void {
  const event = new Event('pointerdown', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  search.dispatchEvent(event);
}

describe('Q16: a press into the panel', () => {
  it('that does not give it the keyboard is told', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    press();
    vi.advanceTimersByTime(200);
    expect(told).toEqual(['denied']);
  });

  it('that does is not', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    press();
    vi.advanceTimersByTime(200);
    expect(told).toEqual([]);
  });
});

describe('Q17: the panel has the keyboard back', () => {
  it('in the field that it was taken from, so that no letter is taken for a key', () => {
    search.focus();
    search.blur();
    bringBack();
    expect(document.activeElement).toBe(search);
  });

  it('nowhere, where the agent had pressed beside the fields', () => {
    search.focus();
    press();
    search.blur();
    bringBack();
    expect(document.activeElement).toBe(document.body);
  });

  it('where the agent is by now', () => {
    search.focus();
    const other = document.body.appendChild(document.createElement('button'));
    other.focus();
    bringBack();
    expect(document.activeElement).toBe(other);
  });
});
