/** Options in the demo page's address: `?late=1&veto=1&readonly=1&broken=landmarks&replace=1&open=none` (or `broken=look`). */
export interface Flags {
  /** The thread (or form) is missing until `window.__load()` is called. */
  readonly isLate: boolean;
  /** The page's own code undoes every text put into the composer. */
  readonly isVeto: boolean;
  readonly isReadOnly: boolean;
  /** Hooks are renamed, as after a redesign. */
  readonly isBroken: boolean;
  /** It no longer looks like an inbox either: the whole thread is one run of text. Etsy only. */
  readonly isBlurred: boolean;
  /** `window.__rerender()` removes whatever doesn't belong to the page. */
  readonly isReplacing: boolean;
  /** Which conversation is open at first; `none` for none. Shopee only. */
  readonly open: string | null;
  /** The conversations of an ordinary morning instead. Etsy only. */
  readonly isMorning: boolean;
}

export function readFlags(search: string): Flags {
  const query = new URLSearchParams(search);
  return {
    isLate: query.get('late') === '1',
    isVeto: query.get('veto') === '1',
    isReadOnly: query.get('readonly') === '1',
    isBroken: query.has('broken'),
    isBlurred: query.get('broken') === 'look',
    isReplacing: query.get('replace') === '1',
    open: query.get('open'),
    isMorning: query.get('morning') === '1',
  };
}

export const flags: Flags = readFlags(location.search);

/** The name of a hook (class, id or attribute value), or a different one if the page is broken on purpose. */
export function hook(name: string): string {
  return flags.isBroken ? name.split(' ').map(renameHook).join(' ') : name;
}

function renameHook(name: string): string {
  // No trace of the hook's text may survive, because selectors also match parts of a name.
  return `n${[...name]
    .reverse()
    .join('')
    .replace(/[^a-z0-9]/g, '')}`;
}
