import { hearFirst, MOUSE, onceEach } from './front-ear.ts';

/** What Firefox says besides of an event: which node lies below the mouse, even in a closed root. */
interface Named {
  readonly rangeParent?: Node | null;
}

/**
 * Keeps from the page every event that has met something of ours. Firefox names the node that was met, at once or once the event is over, and from
 * any node in a closed root a page has the root. `meet` hears of it in the page's stead.
 */
export function hushOwn(
  window: Window,
  host: Element,
  root: ShadowRoot,
  meet: (event: Event) => void,
  signal: AbortSignal,
): void {
  const hush = (event: Event) => {
    if (!hasMet(event, host, root)) return;
    event.stopImmediatePropagation();
    if (event.target === host) meet(event);
  };
  hearFirst(window, [...MOUSE, 'keydown', 'keypress', 'keyup'], onceEach(hush), signal);
}

/** Whether an event has met something in this root, as far as it names that. */
export function hasMet(event: Event, host: Element, root: ShadowRoot): boolean {
  return event.target === host || (event as Named).rangeParent?.getRootNode() === root;
}
