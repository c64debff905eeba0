import { attempt } from '../../content/reading/attempt.ts';
import type { FoundComposer } from '../../content/reading/find-composer.ts';
import { findReplyBox } from '../../content/reading/find-reply-box.ts';
import { findPlace } from '../../content/reading/find-place.ts';
import { fingerprintReading } from '../../content/reading/fingerprint-reading.ts';
import { guessPage } from '../../content/reading/guess-page.ts';
import { readKey } from '../../content/reading/read-key.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { findFirst } from '../../content/finding/find-all.ts';
import { matchSite, type SiteMatch } from '../../content/finding/match-site.ts';
import { watchPage, type PageWatch } from '../../content/watching/watch-page.ts';
import type { PageState } from '../../domain/reading.ts';
import type { Site } from '../../domain/site.ts';

/** How long an inbox's address may lack its landmarks before it counts as redesigned (ms): the slowest known one needs about three seconds. */
const PATIENCE_MS = 6000;

/** How long a guessed key is believed while the page changes (ms). */
const GUESS_MS = 400;

export interface PageReader {
  /** `onRead` is told of every reading, also of one that says the same: the reply box may be another element since. */
  readonly watch: (onChange: (state: PageState) => void, onRead: () => void, signal: AbortSignal) => void;
  /** Which site and variant fits the page now. */
  readonly match: () => SiteMatch;
  /** Reads again soon: what is known of the site has changed. */
  readonly refresh: () => void;
  /** Whether the page, read at this moment, still shows this conversation. */
  readonly isOpen: (conversation: string) => boolean;
  /** Whether the page shows the landmarks of an inbox, whatever can be read from it yet. */
  readonly hasLandmarks: () => boolean;
  readonly composer: () => FoundComposer | null;
  readonly neededWidth: () => number;
}

/** Reads one page through the site that fits it. */
export function createPageReader(window: Window & typeof globalThis, sites: () => readonly Site[]): PageReader {
  const { document } = window;
  let watching: PageWatch | undefined;
  let bareSince: number | undefined;

  let guessed: { readonly key: string | null; readonly at: number } | undefined;

  const match = (): SiteMatch => matchSite(window.location, document, sites());

  const read = (): PageState => {
    const found = match();
    if (found.kind === 'none') return { kind: 'none' };
    if (found.kind === 'live') {
      bareSince = undefined;
      return readPage(window.location, document, found);
    }
    bareSince ??= performance.now();
    const where = { site: found.site.id, ...(found.market !== undefined && { market: found.market }) };
    if (performance.now() - bareSince < PATIENCE_MS) return { kind: 'reading', ...where };
    const health = found.variant.gives.map((part) => ({ part, read: false }));
    return { kind: 'layout-changed', ...where, health };
  };

  return {
    watch(onChange, onRead, signal) {
      watching = watchPage({
        window,
        document,
        read: () => {
          const state = read();
          onRead();
          return state;
        },
        fingerprint: (state) => (state.kind === 'open' ? fingerprintReading(state.reading) : JSON.stringify(state)),
        key: () => {
          const found = match();
          if (found.kind !== 'live') return null;
          if (!found.variant.guess) return readKey(window.location, document, found);
          // To guess costs more than to look up; before anything is written the page is read whole anyway.
          if (guessed && performance.now() - guessed.at < GUESS_MS) return guessed.key;
          guessed = { key: readKey(window.location, document, found), at: performance.now() };
          return guessed.key;
        },
        root: () => {
          const found = match();
          const { messages, lines, list } = found.kind === 'live' ? found.variant : {};
          const roots = [...(list ?? []), ...((messages ?? lines)?.root ?? [])];
          return roots.map((selector) => findFirst(document, selector)).find((element) => element !== null) ?? null;
        },
        settleMs: () => {
          const found = match();
          return found.kind === 'none' ? 300 : found.variant.settleMs;
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
    hasLandmarks: () => match().kind === 'live',
    composer() {
      const found = match();
      if (found.kind !== 'live') return null;
      const place = attempt(() => findPlace(window.location, document, found.variant), null);
      const guess = guessPage(document, found.variant);
      return place && findReplyBox(place.root, found.variant, guess);
    },
    neededWidth() {
      const found = match();
      return found.kind === 'none' ? 0 : found.variant.minWidth;
    },
  };
}
