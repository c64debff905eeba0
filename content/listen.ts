import { sharedOnPage } from './shared-on-page.ts';

/** What our scripts on one page do again when the page has begun its document again; the scripts are several, the page is one. */
const shared = sharedOnPage<{ again: Set<() => void>; isRewritten: boolean }>();
const again = (shared.again ??= new Set());

type Hear<E extends Event> = (event: E) => unknown;

interface Options {
  readonly capture?: boolean;
  readonly passive?: boolean;
  readonly signal: AbortSignal;
}

/** Listens until the signal, also after the page has taken all listeners away. */
export function listen<E extends Event>(
  target: EventTarget,
  types: readonly string[],
  hear: Hear<E>,
  options: Options,
): void {
  doAgain(() => {
    for (const type of types) target.addEventListener(type, hear as Hear<Event>, options);
  }, options.signal);
}

/** Does it now, and once more each time that the page has begun its document again. What is done twice must do no harm. */
export function doAgain(act: () => void, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  act();
  onRewriting(act, signal);
}

/** Calls back each time that the page has begun its document again. */
export function onRewriting(act: () => void, signal?: AbortSignal): void {
  again.add(act);
  signal?.addEventListener('abort', () => again.delete(act), { once: true });
}

/** Whether the page has begun its document again: what it has listened to since then it hears before us. */
export function isRewritten(): boolean {
  return shared.isRewritten === true;
}

/**
 * Notices when the page begins its document again, as by `document.write` once it is loaded. Browsers take every listener of the window away then, also those of
 * our closed root, and tell nobody: only the nodes of the document change. No page can hear the event by which we ask, since nobody else knows its name.
 */
export function watchRewriting(window: Window & typeof globalThis, signal: AbortSignal): void {
  const name = crypto.randomUUID();
  let isHeard = false;
  const hear = () => (isHeard = true);
  window.addEventListener(name, hear, { signal });
  const observer = new window.MutationObserver(() => {
    isHeard = false;
    window.dispatchEvent(new window.Event(name));
    if (isHeard) return;
    shared.isRewritten = true;
    window.addEventListener(name, hear, { signal });
    for (const act of [...again]) act();
  });
  observer.observe(window.document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
