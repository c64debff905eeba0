import type { findFurniture } from '../guessing/find-furniture.ts';
import type { findNotices } from '../guessing/find-notices.ts';
import type { isCard } from '../guessing/is-card.ts';
import { sharedOnPage } from '../shared-on-page.ts';
import type { guessItems } from '../guessing/guess-items.ts';
import type { guessCommonThread, guessComposer } from '../guessing/guess-composer.ts';
import type { guessBuyer } from '../guessing/guess-name.ts';
import type { guessList, guessThread } from '../guessing/guess-thread.ts';
import type { matchInbox } from '../guessing/look-of-inbox.ts';

/**
 * What reads a page by its look, where its site has no hooks or they find nothing: a script of its own, so that an inbox whose hooks hold carries
 * none of it. See `entrypoints/background/bring-tools.ts`.
 */
export interface Guessing {
  readonly composer: typeof guessComposer;
  readonly thread: typeof guessThread;
  readonly commonThread: typeof guessCommonThread;
  readonly list: typeof guessList;
  /** What is shown beside the words of messages whose rows are known. */
  readonly furniture: typeof findFurniture;
  /** Rows of the site among messages whose furniture is known. */
  readonly notices: typeof findNotices;
  readonly isCard: typeof isCard;
  readonly name: typeof guessBuyer;
  readonly items: typeof guessItems;
  readonly inbox: typeof matchInbox;
}

const shared = sharedOnPage<{ guessing: Guessing }>();

let isMissed = false;

export function handGuessing(guessing: Guessing): void {
  shared.guessing = guessing;
}

/** `undefined` before it was brought, which `noticeGuesses` then reports. */
export function heldGuessing(): Guessing | undefined {
  isMissed ||= shared.guessing === undefined;
  return shared.guessing;
}

/** Reads, and reports whether the look of the page was asked for and could not be read yet. */
export function noticeGuesses<T>(read: () => T): { readonly value: T; readonly isMissed: boolean } {
  isMissed = false;
  const value = read();
  return { value, isMissed };
}
