// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { elementAt } from '../../../content/picker/element-at.ts';

afterEach(() => document.body.replaceChildren());

/** What a browser returns for a point, in the document and in one shadow root. */
function answer(root: Document | ShadowRoot, elements: readonly Element[]): void {
  Object.assign(root, { elementsFromPoint: () => elements });
}

test.each([
  ['Firefox, which names what is in the root', false],
  ['Chromium, which names what lies over and around it too', true],
])('D18: the mouse points into an open shadow root in %s', (_what, isAll) => {
  document.body.innerHTML = '<chat-box></chat-box><div id="layer"></div>';
  const [host, layer] = [document.querySelector('chat-box')!, document.querySelector('#layer')!];
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p><textarea></textarea></p>';
  const [box, row] = [root.querySelector('textarea')!, root.querySelector('p')!];
  const around = [host, document.body, document.documentElement];
  answer(document, [layer, ...around]);
  answer(root, isAll ? [layer, box, row, ...around] : [box, row]);

  expect(elementAt(document, 1, 1, (element) => element === layer)).toBe(box);
});
