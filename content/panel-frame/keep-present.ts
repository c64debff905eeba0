export interface PresenceOptions {
  /** The page removes the element again and again; it stays away from now on. */
  readonly onGiveUp: () => void;
  /** Counts one more time that the page took it away; true: that is too often. */
  readonly isTooOften: () => boolean;
  /** It is on the page again. */
  readonly onReturn?: () => void;
}

/** Keeps our element on the page until the signal: puts it back when the page removes it, and removes copies that the page makes of it. */
export function keepPresent(
  host: HTMLElement,
  parent: () => Node,
  signal: AbortSignal,
  { onGiveUp, isTooOften, onReturn }: PresenceOptions,
): void {
  if (signal.aborted) return;
  // Not asked of the element again: a page may have moved it into another document.
  const document = host.ownerDocument;
  let watched: readonly Node[] = [];

  const check = () => {
    const place = parent();
    if (host.parentNode !== place) {
      if (isTooOften()) {
        observer.disconnect();
        onGiveUp();
        return;
      }
      place.appendChild(host);
      onReturn?.();
    }
    removeCopies(host);
    watch(place);
  };
  const observer = new MutationObserver(check);
  const watch = (place: Node) => {
    // The parent itself may be swapped, which only the nodes above it tell.
    const nodes = [...new Set<Node>([document, document.documentElement, place])];
    if (nodes.length === watched.length && nodes.every((node, index) => node === watched[index])) return;
    observer.disconnect();
    for (const node of nodes) observer.observe(node, { childList: true });
    watched = nodes;
  };

  if (host.parentNode !== parent()) parent().appendChild(host);
  watch(parent());
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

// Pages that keep snapshots of their own body bring our element back as an empty copy.
function removeCopies(host: HTMLElement): void {
  // Without a mark it would equal any other empty element of the page.
  if (!host.localName.includes('-') && host.attributes.length === 0) return;
  for (const other of host.parentNode?.querySelectorAll(`:scope > ${host.localName}`) ?? []) {
    if (other !== host && other.isEqualNode(host)) other.remove();
  }
}
