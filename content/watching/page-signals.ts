import { followAddress } from './follow-address.ts';

/** What a page changes when another conversation or another state is shown; wider lists wake us for every hover. */
const watchedAttributes = [
  'class',
  'title',
  'value',
  'aria-selected',
  'aria-current',
  'readonly',
  'disabled',
  'contenteditable',
];

const pollMs = 500;

export interface SignalOptions {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Where messages stand; its shadow root is watched too, because a body's observer does not see into it. */
  readonly root: () => Element | null;
  readonly signal: AbortSignal;
}

/**
 * Says that the page may have changed: by its nodes, by its address, or by coming back from the browser's cache.
 * `onGlance` is said instead of `onChange` where a look at the key is enough: somebody types, or nothing is known to have changed.
 */
export function listenToPage(options: SignalOptions, onChange: () => void, onGlance: () => void): void {
  const { window, document, signal } = options;
  if (signal.aborted) return;
  const observer = new window.MutationObserver((records) => {
    if (records.every(isTyping)) onGlance();
    else onChange();
  });
  const init: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: watchedAttributes,
  };
  let watched: readonly Node[] = [];
  const observe = () => {
    const roots = rootsToWatch(document, options.root());
    if (roots.length === watched.length && roots.every((root, index) => root === watched[index])) return false;
    observer.disconnect();
    for (const root of roots) observer.observe(root, init);
    watched = roots;
    return true;
  };
  observe();

  // Catches what no observer tells: a body that was swapped, a key in an attribute that is not watched.
  const poll = () => (observe() ? onChange() : onGlance());
  const timer = window.setInterval(poll, pollMs);
  followAddress(window, onChange, signal);
  window.addEventListener('pageshow', onChange, { signal });
  document.addEventListener('visibilitychange', onChange, { signal });
  const stop = () => {
    observer.disconnect();
    window.clearInterval(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
}

function rootsToWatch(document: Document, root: Element | null): Node[] {
  const around = root?.getRootNode();
  const isElsewhere = around !== undefined && around !== document && root?.isConnected === true;
  // A page that rewrites itself has no body for a moment.
  const body: HTMLElement | null = document.body;
  return [...(body ? [body] : []), ...(isElsewhere ? [around] : [])];
}

function isTyping(record: MutationRecord): boolean {
  if (record.type === 'attributes') return false;
  const target =
    record.target.nodeType === Node.ELEMENT_NODE ? (record.target as Element) : record.target.parentElement;
  return target?.closest('[contenteditable]:not([contenteditable="false"])') != null;
}
