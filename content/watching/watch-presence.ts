const mostReturns = 5;
const withinMs = 10_000;

export interface PresenceOptions {
  /** The page removes the element again and again; it stays away from now on. */
  readonly onGiveUp: () => void;
  readonly now?: () => number;
}

/** Keeps our element on the page until the signal: puts it back when the page removes it, and removes copies that the page makes of it. */
export function keepPresent(
  host: HTMLElement,
  parent: () => Node,
  signal: AbortSignal,
  { onGiveUp, now = () => performance.now() }: PresenceOptions,
): void {
  if (signal.aborted) return;
  const document = host.ownerDocument;
  let returns: number[] = [];
  let watched: readonly Node[] = [];

  const check = () => {
    const place = parent();
    if (host.parentNode !== place) {
      returns = returns.filter((at) => now() - at < withinMs);
      if (returns.length >= mostReturns) {
        observer.disconnect();
        onGiveUp();
        return;
      }
      returns.push(now());
      place.appendChild(host);
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
