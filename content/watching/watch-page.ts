import { createConversationNames } from './conversation-names.ts';
import { createLookTimer } from './look-timer.ts';
import { listenToPage } from './page-signals.ts';
import { isAnotherConversation, isFormerList } from './same-conversation.ts';
import type { Message, PageState } from '../../domain/reading.ts';
import type { ShownConversation } from './same-conversation.ts';

export interface WatchOptions {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Reads the page as it stands. */
  readonly read: () => PageState;
  /** Equal for two states that an agent would not tell apart. */
  readonly fingerprint: (state: PageState) => string;
  /** The open conversation's key, or null without one; asked at every change of the page, so it must be cheap. */
  readonly key: () => string | null;
  /** The element that holds the messages: a new one under an old key may be another conversation. */
  readonly root: () => Element | null;
  /** Attributes in which this site changes its key, beside those that are watched anyway. */
  readonly attributes?: readonly string[];
  readonly settleMs: number | (() => number);
  /** Two readings this far apart must agree (ms, 150 unless told). */
  readonly agreeMs?: number;
  /** A page that never rests is read after this time all the same (ms, 1500 unless told). */
  readonly capMs?: number;
  /** How long the former conversation's messages under a new key are taken for a page that is still loading (ms, 4000 unless told). */
  readonly formerListMs?: number;
  readonly onChange: (state: PageState) => void;
  readonly signal: AbortSignal;
  readonly now?: () => number;
}

export interface PageWatch {
  readonly current: () => PageState;
  /** Reads the page at this moment; anything but the conversation shown blanks at once. To be asked before every write. */
  readonly check: () => PageState;
  /** Reads again at once, though the page has not changed. */
  readonly refresh: () => void;
}

/**
 * Follows the page from conversation to conversation until the signal. On a change it says `reading` at once, and what stands there
 * only after the page has been quiet and two readings agreed.
 */
export function watchPage(options: WatchOptions): PageWatch {
  const { window, read, fingerprint, key, root, onChange, signal } = options;
  const { agreeMs = 150, capMs = 1500, formerListMs = 4000 } = options;
  const now = options.now ?? (() => window.performance.now());
  const names = createConversationNames();

  let current: PageState = { kind: 'none' };
  let print: string | null = null;
  let shown: ShownConversation | null = null;
  let shownRoot: Element | null = null;
  let heldKey = key();
  let isBlank = true;
  let former: readonly Message[] = [];
  // The key under which another conversation took the shown one's place.
  let displacedKey: string | null = null;
  let candidate: { readonly print: string; readonly since: number; readonly tries: number } | null = null;
  let unsettledSince = now();

  const emit = (state: PageState) => {
    current = state;
    onChange(state);
  };
  const blank = () => {
    isBlank = true;
    print = null;
    candidate = null;
    unsettledSince = now();
    former = shown?.messages ?? former;
    emitReading(current);
  };
  const emitReading = (about: PageState) => {
    if (about.kind === 'none' || current.kind === 'reading') return;
    const { site, market } = about.kind === 'open' ? about.reading : about;
    emit({ kind: 'reading', site, ...(market === undefined ? {} : { market }) });
  };
  /** True when the key has moved; the panel is blank then. */
  const checkKey = (): boolean => {
    const found = key();
    if (found === heldKey) return false;
    heldKey = found;
    displacedKey = null;
    blank();
    return true;
  };
  /** Blanks when the reading is not of the conversation shown. */
  const checkShown = (state: PageState) => {
    if (isBlank || !shown || !isAnotherConversation(shown, state, root() !== shownRoot)) return;
    if (state.kind === 'open' && state.reading.conversation === shown.key) displacedKey = shown.key;
    blank();
  };

  const look = () => {
    checkKey();
    const begun = now();
    const state = read();
    const cost = now() - begun;
    // A tenth of the page's time at most goes to reading it.
    timer.rest(Math.min(cost * 9, capMs));
    checkShown(state);
    if (isBlank && current.kind === 'none') emitReading(state);
    const found = fingerprint(state);
    if (found === print) {
      candidate = null;
      shownRoot = root();
      return;
    }
    const agrees = candidate?.print === found;
    candidate = { print: found, since: candidate?.since ?? now(), tries: (candidate?.tries ?? 0) + 1 };
    const isLate = now() - candidate.since >= capMs;
    // Within one conversation nothing can be mixed, so an ever-changing page is shown as it is.
    if (isBlank ? agrees && isBelievable(state) : agrees || isLate) return show(state, found);
    timer.lookIn(agreeMs * Math.min(candidate.tries, 3));
  };
  const isBelievable = (state: PageState): boolean => {
    const waited = now() - unsettledSince;
    if (state.kind === 'reading') return false;
    // Half-loaded pages look like changed ones, and like empty ones where the address already names the conversation.
    if (state.kind === 'layout-changed') return waited >= capMs;
    if (state.kind === 'no-conversation' && heldKey !== null) return waited >= capMs;
    if (state.kind === 'open' && state.reading.conversation === shown?.key) return true;
    return waited >= formerListMs || root() !== shownRoot || !isFormerList(former, state);
  };
  const show = (state: PageState, found: string) => {
    const wasBlank = isBlank;
    isBlank = false;
    print = found;
    candidate = null;
    if (state.kind !== 'open') {
      shown = null;
      return emit(state);
    }
    shownRoot = root();
    const { conversation, buyer, messages } = state.reading;
    const name = names.nameFor(conversation, wasBlank && displacedKey === conversation);
    displacedKey = null;
    const kept = shown?.key === conversation && messages.length === 0 ? shown.messages : messages;
    shown = { key: conversation, buyer, messages: kept };
    emit({ kind: 'open', reading: { ...state.reading, conversation: name } });
  };

  const quietMs = () => (typeof options.settleMs === 'number' ? options.settleMs : options.settleMs());
  const timer = createLookTimer({ window, now, quietMs, capMs, look, signal });
  const onPageChange = () => {
    checkKey();
    timer.poke();
  };
  const onGlance = () => {
    if (checkKey()) timer.poke();
  };
  listenToPage(options, onPageChange, onGlance);
  timer.lookIn(0);
  return {
    current: () => current,
    refresh: () => timer.lookIn(0),
    check: () => {
      if (signal.aborted || (!checkKey() && isBlank)) return current;
      if (!isBlank) checkShown(read());
      if (isBlank) timer.poke();
      return current;
    },
  };
}
