import type { Found } from '../reading/find-composer.ts';
import { watchTranslation } from '../reading/find-translator.ts';
import { keepOriginals } from '../reading/keep-originals.ts';
import { heldGuessing, noticeGuesses } from '../reading/guessing.ts';
import { soughtParts } from '../reading/judge-parts.ts';
import { lookAtPage, once, type LiveLook } from '../reading/look-at-page.ts';
import { matchByLook } from '../reading/ask-guessing.ts';
import { rememberBox } from './around-box.ts';
import { readLook } from '../reading/read-page.ts';
import { matchSite, type LiveMatch, type SiteMatch } from '../locating/match-site.ts';
import { hasSlow, inTime } from '../locating/reading-time.ts';
import { RENEW_MS } from '../watching/doubt-for.ts';
import { watchPage, type PageLook, type PageWatch } from '../watching/watch-page.ts';
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

/** How long its look is tried before that is said (ms). */
const TRIED_MS = 2 * HOOKS_MS;

/** How long a guessed key is believed while the page changes (ms). */
const GUESS_MS = 400;

/** A page that does not look like an inbox is looked at again after this many times what the look took, so that it costs a hundredth of the time, and no later than this (ms). */
const REST = 100;
const MOST_REST_MS = 20_000;

/** One look at an inbox: every answer is found once, when it is first asked for. */
export interface InboxLook extends PageLook {
  /** Which site and variant fits the page. */
  readonly match: () => SiteMatch;
  /** The reply box; `several` where the page has more than one and nothing says which is meant. */
  readonly composer: () => Found;
  /** Its element, where there is one. */
  readonly box: () => HTMLElement | undefined;
  /** CSS px that the page needs for itself. */
  readonly neededWidth: () => number;
}

export interface PageReader {
  /** Follows the page. `onRead` hears of every reading, also of one that says the same: the reply box may be another element since. */
  readonly watch: (
    onChange: (state: PageState, look: InboxLook) => void,
    onRead: (look: InboxLook) => void,
    signal: AbortSignal,
  ) => void;
  /** Looks at the page as it is now. */
  readonly look: () => InboxLook;
  /** Reads again soon: what is known of the site has changed. */
  readonly refresh: () => void;
  /** Whether the page, read at this moment, still shows this conversation. */
  readonly isOpen: (conversation: string) => boolean;
  /** Reads the page, and waits while it may be drawing the next conversation; not for longer than a press may wait. To be asked before `isOpen`. */
  readonly untilSure: () => Promise<void>;
}

/** Which of the sites this page is of. Where one of them is not of the `own`, all have the time of one reading for that. */
export function matchInTime(window: Window, sites: readonly Site[], own: readonly Site[]): SiteMatch {
  const isLimited = sites.some(({ variants }) => variants.some((variant) => !isOneOf(own, variant)));
  return inTime(isLimited, () => matchSite(window.location, window.document, sites));
}

function isOneOf(sites: readonly Site[], variant: SiteVariant): boolean {
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
  let ended: AbortSignal | undefined;
  let bareSince: number | undefined;
  let missedSince: number | undefined;
  let coming: 'no' | 'asked' | 'done' = 'no';
  const withOriginals = keepOriginals();
  const aroundBox = rememberBox();

  const inItsTime = <T>({ variant, hooks = variant }: LiveMatch, action: () => T): T =>
    inTime(!isOneOf(own, hooks), action);

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

  const findSite = (): SiteMatch => {
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

  /** What is said of a live page. `isMissed`: its look was asked for, and what reads it has not come yet. */
  const believe = (value: PageState, { variant, ...found }: LiveMatch, isMissed: boolean): PageState => {
    if (!isMissed) {
      missedSince = undefined;
      return value;
    }
    if (missedSince === undefined) {
      missedSince = performance.now();
      // A page that does not change would never be read again.
      if (coming === 'no') window.setTimeout(() => watching?.refresh(), HOOKS_MS);
    }
    const isByLook = variant.guess !== undefined;
    if (isByLook || performance.now() - missedSince >= HOOKS_MS) bring();
    // Of a page that has not been looked at nothing is claimed.
    if (coming === 'done' || (value.kind === 'open' && !isByLook)) return value;
    return { kind: 'reading', ...whereIs(found) };
  };

  /** What is said of a page that is not live. */
  const judgeAddress = (found: Exclude<SiteMatch, LiveMatch>): PageState => {
    if (found.kind !== 'address-only') return { kind: 'none' };
    const where = whereIs(found);
    const patience = document.readyState === 'complete' ? PATIENCE_MS : SLOW_MS;
    const bareFor = performance.now() - (bareSince ?? Infinity);
    // Not before its look was tried in vain: what is said of it draws the panel, and the page makes room for that in the midst of the look.
    const isTried = coming === 'done' && bareFor >= TRIED_MS;
    if (bareFor < patience) return { kind: 'reading', ...where, ...(isTried && { why: 'layout' as const }) };
    const slow = hasSlow() && !isOneOf(own, found.variant);
    const health = soughtParts(found.variant).map((part) => ({
      part,
      read: false,
      ...(slow && { slow: true as const }),
    }));
    return { kind: 'layout-changed', ...where, health };
  };

  let guessed: { readonly key: string | null; readonly at: number } | undefined;

  /** To guess costs more than to look up; before anything is written the page is read whole anyway. */
  const readKey = ({ match, key }: LiveLook): string | null => {
    if (!match.variant.guess) return key();
    if (!guessed || performance.now() - guessed.at >= GUESS_MS) guessed = { key: key(), at: performance.now() };
    return guessed.key;
  };

  const look = (): InboxLook => {
    const match = once(findSite);
    const live = once(() => {
      const found = match();
      return found.kind === 'live' ? lookAtPage(window.location, document, found) : undefined;
    });
    let isMissed = false;
    /** Asks a live page something, in the time that its site has. */
    const onLive = <T>(question: (page: LiveLook) => T, otherwise: T): T => {
      const page = live();
      if (!page) return otherwise;
      const asked = noticeGuesses(() => inItsTime(page.match, () => question(page)));
      isMissed ||= asked.isMissed;
      return asked.value;
    };
    const composer = () => onLive((page) => page.composer(), null);
    const findBox = () => {
      const found = composer();
      return found && found !== 'several' ? found.element : undefined;
    };
    return {
      match,
      composer,
      box: findBox,
      key: () => onLive(readKey, null),
      root: () => onLive((page) => page.root(), null),
      row: () => onLive((page) => page.row(), undefined),
      read: () => {
        const found = match();
        const value = onLive<PageState>(readLook, { kind: 'none' });
        return withOriginals(found.kind === 'live' ? believe(value, found, isMissed) : judgeAddress(found));
      },
      around: (state) => aroundBox(state, findBox()),
      settleMs: () => findVariant(match())?.settleMs ?? 300,
      neededWidth: () => findVariant(match())?.minWidth ?? 0,
    };
  };

  return {
    watch(onChange, onRead, signal) {
      ended = signal;
      watchTranslation(window, () => watching?.refresh(), signal);
      watching = watchPage({ window, document, look, onRead, onChange, signal });
    },
    look,
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
  };
}

function findVariant(match: SiteMatch): SiteVariant | undefined {
  return match.kind === 'none' ? undefined : match.variant;
}

function whereIs({ site, market }: Pick<LiveMatch, 'site' | 'market'>) {
  return { site: site.id, ...(market !== undefined && { market }) };
}
