// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { findAll, findFirst, isMatching } from '../../../content/locating/find-all.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** A chain of nested open shadow roots, with a text box in the last. */
function nestShadowRoots(depth: number): void {
  let parent: Node = document.body;
  for (let level = 0; level < depth; level++) {
    const host = document.createElement('x-host');
    parent.appendChild(host);
    parent = host.attachShadow({ mode: 'open' });
  }
  parent.appendChild(document.createElement('textarea'));
}

describe('findAll', () => {
  test.each([['a[['], ['div >'], [''], ['p::nonsense((']])(
    'X06: finds nothing by the invalid selector %j',
    (selector) => {
      document.body.innerHTML = '<div><p>text</p></div>';

      expect(findAll(document, selector)).toEqual([]);
    },
  );

  test('finds an element whose id holds a literal #', () => {
    document.body.innerHTML = '<div id="#message-virtualized-list"></div>';

    expect(findAll(document, '[id$="message-virtualized-list"]')).toHaveLength(1);
  });

  test('walks a path through ten nested open shadow roots', () => {
    nestShadowRoots(10);
    const path = [...Array<string>(10).fill('x-host'), 'textarea'];

    expect(findAll(document, path).map(({ tagName }) => tagName)).toEqual(['TEXTAREA']);
  });

  test('stops at a closed shadow root', () => {
    const host = document.createElement('x-host');
    document.body.append(host);
    host.attachShadow({ mode: 'closed' }).append(document.createElement('textarea'));

    expect(findAll(document, ['x-host', 'textarea'])).toEqual([]);
  });

  test('goes into a frame of the same origin', () => {
    const inside = new DOMParser().parseFromString('<textarea></textarea>', 'text/html');
    // A stand-in, because happy-dom complains about every real frame it may not load.
    const frame = document.createElement('x-frame');
    Object.defineProperty(frame, 'contentDocument', { value: inside });
    document.body.append(frame);

    expect(findAll(document, ['x-frame', 'textarea'])).toHaveLength(1);
  });

  test('goes on with the others when one frame refuses', () => {
    document.body.innerHTML = '<x-host></x-host><x-host></x-host>';
    const [first, second] = document.querySelectorAll('x-host');
    Object.defineProperty(first, 'shadowRoot', {
      get() {
        throw new Error('refused');
      },
    });
    second?.attachShadow({ mode: 'open' }).append(document.createElement('textarea'));

    expect(findAll(document, ['x-host', 'textarea'])).toHaveLength(1);
  });

  test('takes :scope as the element that is searched', () => {
    document.body.innerHTML = '<div><p></p></div>';
    const row = document.querySelector('div') as Element;

    expect(findAll(row, ':scope')).toEqual([row]);
  });
});

describe('findFirst', () => {
  test.each([['a[['], ['p']])('gives null by %j on a page without it', (selector) => {
    document.body.innerHTML = '<div></div>';

    expect(findFirst(document, selector)).toBeNull();
  });

  test('gives the first in document order', () => {
    document.body.innerHTML = '<p id="one"></p><p id="two"></p>';

    expect(findFirst(document, 'p')?.id).toBe('one');
  });
});

describe('isMatching', () => {
  test.each([
    ['div', true],
    ['p', false],
    ['a[[', false],
  ])('answers for %j with %j', (selector, answer) => {
    expect(isMatching(document.createElement('div'), selector)).toBe(answer);
  });
});
