import { listen } from '../listen.ts';
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

export interface SignalOptions<L> {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly look: () => L;
  readonly signal: AbortSignal;
}

interface RootLook {
  /** What holds the messages; its shadow root is watched too, because a body's observer does not see into it. */
  readonly root: () => Element | null;
}

/**
 * Reports that the page has changed, with a look at it: its nodes, its address, or that it came back from the browser's cache.
 * `onMaybeChanged` is called instead of `onChanged` where checking the key is enough: somebody types, or nothing is known to have changed.
 */
export function listenToPage<L extends RootLook>(
  options: SignalOptions<L>,
  onChanged: (look: L) => void,
  onMaybeChanged: (look: L) => void,
): void {
  const { window, document, look, signal } = options;
  if (signal.aborted) return;
  const observer = new window.MutationObserver((records) => {
    if (records.every(isTyping)) onMaybeChanged(look());
    else onChanged(look());
  });
  const init: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: watchedAttributes,
  };
  let watched: readonly Node[] = [];
  const observe = ({ root }: L) => {
    const roots = rootsToWatch(document, root());
    if (roots.length === watched.length && roots.every((root, index) => root === watched[index])) return false;
    observer.disconnect();
    for (const root of roots) observer.observe(root, init);
    watched = roots;
    return true;
  };
  observe(look());

  // Catches what no observer tells: a body that was swapped, a key in an attribute that is not watched.
  const poll = () => {
    const found = look();
    if (observe(found)) onChanged(found);
    else onMaybeChanged(found);
  };
  const timer = window.setInterval(poll, pollMs);
  const onSignal = () => onChanged(look());
  followAddress(window, onSignal, signal);
  listen(window, ['pageshow'], onSignal, { signal });
  listen(document, ['visibilitychange'], onSignal, { signal });
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
