import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isRewritten, listen, onRewriting, watchRewriting } from '../../content/listen.ts';

let stop: AbortController;
let added: string[];

beforeEach(() => {
  stop = new AbortController();
  added = [];
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, ...rest: unknown[]) => {
    added.push(type);
    (add as (...given: unknown[]) => void)(type, ...rest);
  });
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

/** Changes the document's own nodes: to that a page's `document.open` and a mere swap of its root are alike. */
async function swapNodes(): Promise<void> {
  document.append(document.createComment(''));
  await new Promise((resolve) => setTimeout(resolve));
}

/** As the browser does in `document.open`: nobody is told from now on. */
function takeListeners(): void {
  vi.spyOn(window, 'dispatchEvent').mockReturnValueOnce(true);
}

it('H10: listens again once the page has taken all listeners away, and not before', async () => {
  const onAgain = vi.fn();
  watchRewriting(window, stop.signal);
  listen(window, ['keydown'], () => undefined, { signal: stop.signal });
  onRewriting(onAgain, stop.signal);
  added = [];
  await swapNodes();
  expect([added, onAgain.mock.calls.length, isRewritten()]).toEqual([[], 0, false]);
  takeListeners();
  await swapNodes();
  expect([added.includes('keydown'), onAgain.mock.calls.length, isRewritten()]).toEqual([true, 1, true]);
});

it('H10: listens no more after the end', async () => {
  watchRewriting(window, stop.signal);
  const panel = new AbortController();
  listen(window, ['keydown'], () => undefined, { signal: panel.signal });
  panel.abort();
  added = [];
  takeListeners();
  await swapNodes();
  expect(added).not.toContain('keydown');
});

it('H10: asks by an event whose name no page can know', async () => {
  const asked: string[] = [];
  watchRewriting(window, stop.signal);
  watchRewriting(window, stop.signal);
  const send = window.dispatchEvent.bind(window);
  vi.spyOn(window, 'dispatchEvent').mockImplementation((event) => {
    asked.push(event.type);
    return send(event);
  });
  await swapNodes();
  expect([new Set(asked).size, asked.every((name) => name.length === 36)]).toEqual([2, true]);
});
