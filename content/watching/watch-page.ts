import { createConversationNames } from './conversation-names.ts';
import { doubtFor, STEP_MS } from './doubt-for.ts';
import { createLookTimer } from './look-timer.ts';
import { listenToPage } from './page-signals.ts';
import { followParts, markMessage, type Look } from './same-conversation.ts';
import { fingerprintState } from './fingerprint-reading.ts';
import { hashText } from '../reading/message-ids.ts';
import { NAMELESS, type PageState, type Reading, type Waiting } from '../../domain/reading.ts';

/** One look at the page, whose answers are true until the page changes. */
export interface PageLook {
  /** The open conversation's key, or null without one; asked at every change of the page, so it must be cheap. */
  readonly key: () => string | null;
  readonly read: () => PageState;
  /** The element that holds the messages: a new one under an old key may be another conversation. */
  readonly root: () => Element | null;
  /** The name in the row that the list marks as open, where the page has such a mark. */
  readonly row: () => string | undefined;
  /** The reply box, then what is around it: what no reading knows of, and what may be the first sign of a change. */
  readonly around: (state: PageState) => readonly unknown[];
  /** How long the page must be quiet (ms). */
  readonly settleMs: () => number;
}

export interface WatchOptions<L extends PageLook> {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Looks at the page as it is now. */
  readonly look: () => L;
  /** Two readings this far apart must agree (ms; default 150). */
  readonly agreeMs?: number;
  /** A page that is never quiet is read after this time all the same (ms; default 1500). */
  readonly capMs?: number;
  /** How long parts of the page that disagree must have been unchanged before they are shown together all the same (ms; default 5000). */
  readonly restMs?: number;
  /** Every reading, also one that says the same as the last. */
  readonly onRead: (look: L) => void;
  readonly onChange: (state: PageState, look: L) => void;
  readonly signal: AbortSignal;
  readonly now?: () => number;
}

export interface PageWatch {
  /** Reads the page at this moment; anything but the conversation shown blanks at once. To be asked before every write. */
  readonly check: () => PageState;
  /** For how long `check` will go on saying nothing of a conversation that is there unchanged (ms). */
  readonly doubtMs: () => number;
  /** Reads again at once, though the page has not changed. */
  readonly refresh: () => void;
}

/**
 * How long a product that is the same as before is taken for the former conversation's (ms). Slow pages were seen to draw it 2.5 s late; two buyers
 * running ask about one product often.
 */
const PRODUCT_MS = 2600;

/** How long nothing is shown before it is said why (ms): most conversations are there by then. */
const TOLD_MS = 600;

/** How long a page that is loaded shows no conversation before it counts as one without (ms). */
const EMPTY_MS = 1000;

/**
 * Follows the page from conversation to conversation until the signal. On a change it says `reading` at once, and what is there
 * only after the page has been quiet, two readings agreed, and all parts of the page have changed.
 */
export function watchPage<L extends PageLook>(options: WatchOptions<L>): PageWatch {
  const { window, document, look, onRead, onChange, signal, agreeMs = 150, capMs = 1500, restMs = 5000 } = options;
  const now = options.now ?? (() => window.performance.now());
  const names = createConversationNames();
  const parts = followParts(now);

  // The look that is being judged. Every signal of the page, and every check, begins another one.
  let at = look();
  let current: PageState = { kind: 'none' };
  let print: string | null = null;
  // The key shown last, as the page gave it and as what it was named by.
  let shown: { readonly key: string; readonly base: string } | null = null;
  let shownRoot: Element | null = null;
  let heldKey = at.key();
  let isBlank = true;
  let candidate: { readonly print: string; readonly since: number; readonly tries: number } | null = null;
  let unsettledSince = now();
  let blankSince = unsettledSince;
  let seenAround: readonly unknown[] = [];
  let sureAt = 0;
  // Between two conversations a page may show none.
  let hasBeenOpen = false;
  // When a part had changed last as parts were shown that do not belong together; `null` while those shown do.
  let untiedAt: number | null = null;

  const emit = (state: PageState) => {
    current = state;
    onChange(state, at);
  };
  const blank = () => {
    unsettledSince = now();
    if (!isBlank) blankSince = unsettledSince;
    isBlank = true;
    untiedAt = null;
    print = null;
    candidate = null;
    emitReading(current);
  };
  const emitReading = (about: PageState, why?: Waiting) => {
    // A reason that was given stays: it is still true, and a sentence that goes at once cannot be read.
    if (about.kind === 'none' || (current.kind === 'reading' && (!why || current.why))) return;
    const { site, market } = about.kind === 'open' ? about.reading : about;
    emit({ kind: 'reading', site, ...(market && { market }), ...(why && { why }) });
  };
  /** True when the key has moved; the panel is blank then. */
  const checkKey = (): boolean => {
    const found = at.key();
    if (found === heldKey) return false;
    heldKey = found;
    blank();
    return true;
  };
  /** What the parts of the page tell; blanks when they are not those of the conversation shown. */
  const checkParts = (state: PageState): Look | null => {
    const look = state.kind === 'open' ? parts.look(state.reading, at.row()) : null;
    const isStill = look && (untiedAt === null ? !look.isMoved : untiedAt === parts.movedAt());
    const isShown = isStill && state.kind === 'open' && state.reading.conversation === shown?.key;
    if (!isBlank && (shown ? !isShown : look)) blank();
    return look;
  };
  const isLoaded = () => document.readyState === 'complete';
  const doubt = (ms: number) => {
    sureAt = Math.max(sureAt, now() + ms);
  };
  const noteAround = (state: PageState) => {
    const found = at.around(state);
    const [isNew, ...others] = seenAround.map((one, index) => Boolean(one) && one !== found[index]);
    if (others.includes(true)) doubt(STEP_MS);
    else if (isNew === true) doubt(doubtFor(state));
    seenAround = found;
  };

  const read = (): PageState => {
    const state = at.read();
    onRead(at);
    return state;
  };

  const readAll = () => {
    const begun = now();
    at = look();
    checkKey();
    const full = read();
    const cost = now() - begun;
    // A tenth of the page's time at most goes to reading it.
    timer.holdOff(Math.min(cost * 9, capMs));
    const seen = checkParts(full);
    noteAround(full);
    const isResting = now() - parts.movedAt() >= restMs;
    const isHeld = seen?.isProductLate === true && now() - parts.movedAt() < PRODUCT_MS;
    const isUntied = untiedAt !== null || (isBlank && isResting && seen?.isSplit === true);
    const state =
      full.kind !== 'open' ? full : isUntied ? untie(full.reading) : isHeld ? withoutProduct(full.reading) : full;
    const waited = now() - unsettledSince;
    if (isBlank && current.kind === 'none') emitReading(state, reasonOf(full));
    const found = fingerprintState(state);
    const keep = () => {
      // What does not belong together may come to do so: it is followed on.
      if (isUntied) untiedAt = parts.movedAt();
      else if (seen) parts.show(isHeld);
      if (isHeld) timer.runIn(PRODUCT_MS);
    };
    if (found === print) {
      candidate = null;
      shownRoot = at.root();
      return keep();
    }
    const agrees = candidate?.print === found;
    candidate = { print: found, since: candidate?.since ?? now(), tries: (candidate?.tries ?? 0) + 1 };
    const isLate = now() - candidate.since >= capMs;
    // Within one conversation nothing can be mixed, so an ever-changing page is shown as it is.
    if (isBlank ? agrees && isBelievable() : agrees || isLate) {
      show(state, found, seen, full.kind === 'open' ? full.reading.conversation : null);
      return keep();
    }
    if (isBlank) {
      const blankFor = now() - blankSince;
      const why = blankFor > TOLD_MS ? reasonOf(full) : undefined;
      if (why ?? blankFor > STEP_MS) emitReading(current, why ?? 'slow');
    }
    timer.runIn(agreeMs * Math.min(candidate.tries, 3));

    function isBelievable(): boolean {
      if (state.kind === 'reading') return false;
      // Half-loaded pages look like changed ones, and like empty ones; a loaded one on which nothing was open yet is empty.
      if (state.kind === 'no-conversation' && !hasBeenOpen && at.key() === null)
        return isLoaded() && waited >= EMPTY_MS;
      if (state.kind === 'layout-changed' || state.kind === 'no-conversation') return waited >= STEP_MS;
      // An id may come late, and is worth waiting for.
      const isNameless = state.kind === 'open' && state.reading.conversation === NAMELESS;
      if (isNameless && shown?.key !== NAMELESS && waited < STEP_MS) return false;
      return seen?.isTorn !== true || isResting;
    }
  };
  const show = (state: PageState, found: string, seen: Look | null, key: string | null) => {
    if (isBlank) sureAt = 0;
    isBlank = false;
    print = found;
    candidate = null;
    if (state.kind !== 'open' || key === null) {
      shown = null;
      return emit(state);
    }
    hasBeenOpen = true;
    const { conversation, twin, messages } = state.reading;
    const isThreadOther = seen?.isThreadMoved === true && (twin === true || at.root() !== shownRoot);
    const isAnother = key === shown?.key && (seen?.isBuyerMoved === true || isThreadOther);
    shownRoot = at.root();
    const base =
      key === shown?.key && !isAnother && (conversation === key || shown.base.startsWith(NAMELESS))
        ? shown.base
        : conversation === NAMELESS
          ? NAMELESS + hashText(messages.slice(-5).map(markMessage).join('\n'))
          : conversation;
    const name = names.nameFor(base, isAnother && base === shown?.base);
    shown = { key, base };
    emit({ kind: 'open', reading: { ...state.reading, conversation: name } });
  };

  const timer = createLookTimer({ window, now, quietMs: () => at.settleMs(), capMs, look: readAll, signal });
  const onChanged = (found: L) => {
    at = found;
    checkKey();
    timer.schedule();
  };
  const onMaybeChanged = (found: L) => {
    at = found;
    if (checkKey()) timer.schedule();
  };
  listenToPage(options, onChanged, onMaybeChanged);
  timer.runIn(0);
  return {
    refresh: () => timer.runIn(0),
    doubtMs: () => Math.max(0, sureAt - now()),
    check: () => {
      if (signal.aborted) return current;
      at = look();
      if (!checkKey() && isBlank) return current;
      if (!isBlank) {
        const state = read();
        const before = parts.movedAt();
        const seen = checkParts(state);
        noteAround(state);
        if (parts.movedAt() !== before) doubt(STEP_MS);
        if (seen?.isGone) blank();
      }
      if (current.kind !== 'open' || now() >= sureAt) {
        if (isBlank) timer.schedule();
        return current;
      }
      timer.schedule();
      return { kind: 'reading', site: current.reading.site };
    },
  };
}

/** What a page that is not shown yet waits for, where it says so itself. */
function reasonOf(full: PageState): Waiting | undefined {
  if (full.kind === 'reading') return full.why;
  return (full.kind === 'open' ? full.reading : full.kind === 'none' ? undefined : full)?.translated && 'translated';
}

/** Parts of which nothing is said where they disagree. */
const LEFT: ReadonlySet<string> = new Set(['conversation', 'buyer', 'order', 'product']);

/** Parts that never agree belong to nobody: the thread and its reply box stay, and nothing is said about the buyer. */
function untie({ order: _, product: __, ...reading }: Reading): PageState {
  const health = reading.health.map((one) => (LEFT.has(one.part) && one.read ? { part: one.part, read: false } : one));
  return { kind: 'open', reading: { ...reading, conversation: NAMELESS, twin: true, buyer: { handles: [] }, health } };
}

/** Sum and state of an order may be those beside the product, and are as late as it is. */
export function withoutProduct({ product: _, order, ...known }: Reading): PageState {
  const id = order?.id;
  const reading: Reading = { ...known, ...(id !== undefined && { order: { id } }), productLate: true };
  return { kind: 'open', reading };
}
