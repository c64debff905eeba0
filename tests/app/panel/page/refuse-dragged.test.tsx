import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refuseDragged } from '../../../../app/panel/page/refuse-dragged.ts';

beforeAll(() => refuseDragged(window));
beforeEach(() => {
  document.body.innerHTML = '<p>text</p><input>';
});

/** Drags something over an element and drops it. Returns whether the browser's default action would still happen. */
function drag(selector: string, types: readonly string[]) {
  const transfer = { types, dropEffect: 'copy' };
  const isLeft = ['dragenter', 'dragover', 'drop'].map((type) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: transfer });
    return document.querySelector(selector)?.dispatchEvent(event);
  });
  return { isLeft, effect: transfer.dropEffect };
}

const refused = { isLeft: [false, false, false], effect: 'none' };
const taken = { isLeft: [true, true, true], effect: 'copy' };

describe('Q18: what is dropped on the panel', () => {
  it.each([
    ['p', ['text/uri-list', 'text/plain', 'text/html']],
    ['p', ['Files']],
    ['p', ['text/plain']],
    ['input', ['Files']],
    ['input', ['text/uri-list']],
  ])('opens nothing in place of the conversation: on %s, %j', (at, types) => {
    expect(drag(at, types)).toEqual(refused);
  });

  it('are words that go into a field', () => {
    expect(drag('input', ['text/plain', 'text/html'])).toEqual(taken);
  });
});
