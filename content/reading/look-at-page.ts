import type { SiteVariant } from '../../domain/site.ts';
import { lastEditable } from '../composer/remember-caret.ts';
import { findAll, findFirst, findFirstOf } from '../locating/find-all.ts';
import type { Address, LiveMatch } from '../locating/match-site.ts';
import { attempt } from '../locating/attempt.ts';
import { findReplyBox, type Found } from './find-composer.ts';
import { guessMissing, guessNamed, type Guess } from './ask-guessing.ts';
import { readConversation, readOpenRow } from './read-conversation.ts';
import type { ReadPlace } from './read-source.ts';

/**
 * One look at a live page: each answer is found once, when it is first asked for, and true only until the page changes. Anyone who has to know what
 * the page shows now takes a new look.
 */
export interface LiveLook {
  readonly document: Document;
  readonly match: LiveMatch;
  /** Where the open conversation is; `null` where it cannot be said which of several it is. */
  readonly place: () => ReadPlace | null;
  /** What the look of the page says in place of hooks. */
  readonly guess: () => Guess;
  /** The buyer's name where no hook finds it. */
  readonly guessedName: () => string | undefined;
  /** The reply box. */
  readonly composer: () => Found;
  /** The key of the open conversation, or null: what a reading would say, at a fraction of its cost. */
  readonly key: () => string | null;
  /** What holds the messages. */
  readonly root: () => Element | null;
  /** The name in the row that the list marks as open. */
  readonly row: () => string | undefined;
}

/** Looks at a page whose site is known; nothing is looked for before it is asked for. */
export function lookAtPage(address: Address, document: Document, match: LiveMatch): LiveLook {
  const { variant } = match;
  const place = once(() => attempt(() => findPlace(address, document, variant), null));
  const guess = once(() => guessMissing(document, variant));
  const guessedName = once(() => guessNamed(place()?.root ?? document, variant, guess()));
  return {
    document,
    match,
    place,
    guess,
    guessedName,
    composer: once(() => {
      const at = place();
      return at && attempt(() => findReplyBox(at.root, variant, guess()), null);
    }),
    key: once(() =>
      attempt(() => {
        const at = place();
        // A page with hooks is guessed at only by a whole reading: its key is asked for at every change.
        const found =
          at &&
          (variant.guess ? readConversation(at, variant, guess(), false, guessedName) : readConversation(at, variant));
        return found?.key ?? null;
      }, null),
    ),
    root: once(() => findThread(document, variant)),
    row: once(() => attempt(() => readOpenRow(document, variant), undefined)),
  };
}

/** What is found the first time is given again: a search may be costly. */
export function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** The document, or one of the elements that each hold a conversation: the one the agent has written in, or the only one with a reply box. */
function findPlace(address: Address, document: Document, variant: SiteVariant): ReadPlace | null {
  if (variant.each === undefined) return { root: document, address };
  const { at } = variant.composer;
  const open = findAll(document, variant.each).filter((one) =>
    at.some((selector) => findFirst(one, selector) !== null),
  );
  const written = lastEditable(document) ?? document.activeElement;
  const root = open.find((one) => one.contains(written)) ?? (open.length === 1 ? open[0] : undefined);
  return root ? { root, address } : null;
}

function findThread(document: Document, { messages, lines, list = [] }: SiteVariant): Element | null {
  return findFirstOf(document, [...list, ...((messages ?? lines)?.root ?? [])]) ?? null;
}
