import { attempt } from '../reading/attempt.ts';
import type { Found, FoundComposer } from '../reading/find-composer.ts';
import { watchTranslation } from '../reading/find-translator.ts';
import { keepOriginals } from '../reading/keep-originals.ts';
import { findReplyBox } from '../reading/find-reply-box.ts';
import { findPlace } from '../reading/find-place.ts';
import { fingerprintReading } from '../reading/fingerprint-reading.ts';
import { guessMissing } from '../reading/guess-page.ts';
import { isShown } from '../reading/is-shown.ts';
import { heldGuessing, noticeGuesses } from '../reading/guessing.ts';
import { soughtParts } from '../reading/judge-parts.ts';
import { matchByLook } from '../reading/match-by-look.ts';
import { readHead } from '../reading/read-head.ts';
import { readOpenRow } from '../reading/read-conversation.ts';
import { readKey } from '../reading/read-key.ts';
import { readPage } from '../reading/read-page.ts';
import { findFirst } from '../finding/find-all.ts';
import { matchSite, type LiveMatch, type SiteMatch } from '../finding/match-site.ts';
import { hasSlow, inTime } from '../finding/reading-time.ts';
import { RENEW_MS } from '../watching/doubt-for.ts';
import { watchPage, type PageWatch } from '../watching/watch-page.ts';
import type { PageState } from '../../domain/reading.ts';
import type { Site, SiteVariant } from '../../domain/site.ts';

/** How long an inbox's address may lack its landmarks before it counts as redesigned (ms): the slowest known one needs about three seconds. */
const PATIENCE_MS = 6000;

/** The same while the browser is still loading the page (ms). */
const SLOW_MS = 20_000;

/** How often what reads by look is asked for again where it did not come, and how long after the first time (ms); twice as long each time. */
const MOST_TRIES = 5;
const AGAIN_MS = 1000;

/** How long hooks may find nothing before the page is read by its look (ms): a page that is still loading has none of them yet. */
const HOOKS_MS = 1200;

/** How long a guessed key is believed while the page changes (ms). */
const GUESS_MS = 400;

/** A page that does not look like an inbox is looked at again after so many times what that took, a hundredth of its time, and after this at the latest (ms). */
const REST = 100;
const MOST_REST_MS = 20_000;

export interface PageReader {
  /** `onRead` is told of every reading, also of one that says the same, and asks for `composer`: the reply box may be another element since. */
  readonly watch: (onChange: (state: PageState) => void, onRead: () => void, signal: AbortSignal) => void;
  /** Which site and variant fits the page now. */
  readonly match: () => SiteMatch;
  /** Reads again soon: what is known of the site has changed. */
  readonly refresh: () => void;
  /** Whether the page, read at this moment, still shows this conversation. */
  readonly isOpen: (conversation: string) => boolean;
  /** Reads the page, and waits while it may be drawing the next conversation; not for longer than a press may wait. To be asked before `isOpen`. */
  readonly untilSure: () => Promise<void>;
  /** Whether the page shows the landmarks of an inbox, whatever can be read from it yet. */
  readonly hasLandmarks: () => boolean;
  readonly composer: () => FoundComposer | null;
  /** Whether the page has several boxes, and nothing tells which of them is the reply box. */
  readonly hasSeveral: () => boolean;
  readonly neededWidth: () => number;
}

/** Which of the sites this page is of. Where one of them is not of the `own`, all have the time of one reading for that. */
export function matchInTime(window: Window, sites: readonly Site[], own: readonly Site[]): SiteMatch {
  const isLimited = sites.some(({ variants }) => variants.some((variant) => !isOf(own, variant)));
  return inTime(isLimited, () => matchSite(window.location, window.document, sites));
}

function isOf(sites: readonly Site[], variant: SiteVariant): boolean {
  return sites.some(({ variants }) => variants.includes(variant));
}

/** Reads one page through the site that fits it. What is not of the `own` sites, those that ship, has its time to be read in. */
export function createPageReader(
  window: Window & typeof globalThis,
  sites: () => readonly Site[],
  own: readonly Site[] = [],
  bringGuessing: () => Promise<unknown> = () => Promise.resolve(),
): PageReader {
  const { document } = window;
  let watching: PageWatch | undefined;
  let bareSince: number | undefined;
  let missedSince: number | undefined;
  let coming: 'no' | 'asked' | 'done' = 'no';
  // As it was found last, which is at every reading: to look for it may be dear.
  let box: HTMLElement | undefined;
  let seenBox: HTMLElement | undefined;
  const withOriginals = keepOriginals();

  let guessed: { readonly key: string | null; readonly at: number } | undefined;

  const isOwn = ({ variant, hooks = variant }: Pick<LiveMatch, 'variant' | 'hooks'>) => isOf(own, hooks);
  const inItsTime = <T>(found: LiveMatch, action: () => T): T => inTime(!isOwn(found), action);

  let ended: AbortSignal | undefined;

  const ask = (tries: number) => {
    if (ended?.aborted) return;
    void bringGuessing().finally(() => {
      coming = 'done';
      watching?.refresh();
      // A page that is slow, or a background that is just waking, may not take it at first.
      if (!heldGuessing() && tries < MOST_TRIES) window.setTimeout(ask, AGAIN_MS * 2 ** tries, tries + 1);
    });
  };
  const bring = () => {
    if (coming !== 'no') return;
    coming = 'asked';
    ask(0);
  };

  let looked: { readonly of: SiteVariant; readonly match: SiteMatch; readonly until: number } | undefined;

  const match = (): SiteMatch => {
    const found = matchInTime(window, sites(), own);
    if (found.kind === 'none' || found.kind === 'live') {
      bareSince = undefined;
      return found;
    }
    bareSince ??= performance.now();
    // A page that is still loading may look like anything.
    if (performance.now() - bareSince < HOOKS_MS) return found;
    if (!heldGuessing()) bring();
    const begun = performance.now();
    if (looked?.of === found.variant && begun < looked.until) return looked.match;
    const byLook = matchByLook(found, document);
    const at = performance.now();
    const rest = byLook.kind === 'live' ? GUESS_MS : Math.min(Math.max(GUESS_MS, (at - begun) * REST), MOST_REST_MS);
    looked = { of: found.variant, match: byLook, until: at + rest };
    return byLook;
  };

  const readLive = (found: LiveMatch): PageState => {
    const { value, isMissed } = noticeGuesses(() => inItsTime(found, () => readPage(window.location, document, found)));
    if (!isMissed) {
      missedSince = undefined;
      return value;
    }
    if (missedSince === undefined) {
      missedSince = performance.now();
      // A page that stays as it is would not be read again by itself.
      if (coming === 'no') window.setTimeout(() => watching?.refresh(), HOOKS_MS);
    }
    const isByLook = found.variant.guess !== undefined;
    if (isByLook || performance.now() - missedSince >= HOOKS_MS) bring();
    // Of a page that has not been looked at nothing is claimed.
    if (coming === 'done' || (value.kind === 'open' && !isByLook)) return value;
    return { kind: 'reading', ...whereIs(found) };
  };

  const read = (): PageState => {
    const found = match();
    if (found.kind === 'none' || found.kind === 'possible') return { kind: 'none' };
    if (found.kind === 'live') return readLive(found);
    const where = whereIs(found);
    const patience = document.readyState === 'complete' ? PATIENCE_MS : SLOW_MS;
    if (performance.now() - (bareSince ?? Infinity) < patience) return { kind: 'reading', ...where };
    const slow = hasSlow() && !isOf(own, found.variant);
    const health = soughtParts(found.variant).map((part) => ({
      part,
      read: false,
      ...(slow && { slow: true as const }),
    }));
    return { kind: 'layout-changed', ...where, health };
  };

  /** Looks something up on a live page, in the time that its site has. */
  const onLive = <T>(look: (found: LiveMatch) => T, otherwise: T): T => {
    const found = match();
    return found.kind === 'live' ? inItsTime(found, () => look(found)) : otherwise;
  };

  const findBox = (): Found => {
    const reply = onLive(({ variant }) => {
      const place = attempt(() => findPlace(window.location, document, variant), null);
      const guess = guessMissing(document, variant);
      return place && findReplyBox(place.root, variant, guess);
    }, null);
    box = reply && reply !== 'several' ? reply.element : undefined;
    return reply;
  };

  return {
    watch(onChange, onRead, signal) {
      ended = signal;
      watchTranslation(window, () => watching?.refresh(), signal);
      watching = watchPage({
        window,
        document,
        read: () => {
          const state = withOriginals(read());
          onRead();
          return state;
        },
        fingerprint: (state) => (state.kind === 'open' ? fingerprintReading(state.reading) : JSON.stringify(state)),
        key: () => {
          const found = match();
          if (found.kind !== 'live') return null;
          const key = () => inItsTime(found, () => readKey(window.location, document, found));
          if (!found.variant.guess) return key();
          // To guess costs more than to look up; before anything is written the page is read whole anyway.
          if (guessed && performance.now() - guessed.at < GUESS_MS) return guessed.key;
          guessed = { key: key(), at: performance.now() };
          return guessed.key;
        },
        root: () =>
          onLive(({ variant: { messages, lines, list } }) => {
            const roots = [...(list ?? []), ...((messages ?? lines)?.root ?? [])];
            return roots.map((selector) => findFirst(document, selector)).find((element) => element !== null) ?? null;
          }, null),
        row: () => onLive(({ variant }) => attempt(() => readOpenRow(document, variant), undefined), undefined),
        around: (state) => {
          // Where the caret goes from one box to another, the page stays as it was. Where a box went, the next one is a new one.
          // To Firefox nothing may be asked of one whose frame is gone.
          const isThere = attempt(() => seenBox?.isConnected === true && isShown(seenBox), false);
          if (!isThere) seenBox = box ?? seenBox;
          // Where the name is read it tells a change by itself.
          const isNamed = state.kind !== 'open' || state.reading.buyer.name !== undefined;
          return [seenBox, box && !isNamed && readHead(box)];
        },
        settleMs: () => {
          const found = match();
          return 'variant' in found ? found.variant.settleMs : 300;
        },
        onChange,
        signal,
      });
    },
    match,
    refresh: () => watching?.refresh(),
    isOpen(conversation) {
      const state = watching?.check();
      return state?.kind === 'open' && state.reading.conversation === conversation;
    },
    async untilSure() {
      watching?.check();
      const ms = watching?.doubtMs() ?? 0;
      if (ms > 0 && ms <= RENEW_MS) await new Promise((resolve) => window.setTimeout(resolve, Math.ceil(ms)));
    },
    hasLandmarks: () => match().kind === 'live',
    composer() {
      const found = findBox();
      return found === 'several' ? null : found;
    },
    hasSeveral: () => findBox() === 'several',
    neededWidth() {
      const found = match();
      return 'variant' in found ? found.variant.minWidth : 0;
    },
  };
}

function whereIs({ site, market }: Pick<LiveMatch, 'site' | 'market'>) {
  return { site: site.id, ...(market !== undefined && { market }) };
}
