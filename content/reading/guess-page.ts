import type { SiteVariant } from '../../domain/site.ts';
import { attempt } from './attempt.ts';
import { findComposer } from './find-composer.ts';
import { guessComposer, type GuessedComposer } from './guess-composer.ts';
import { guessName } from './guess-name.ts';
import { guessThread, type GuessedThread } from './guess-thread.ts';

/** What the look of a page tells where its site has no hooks. */
export interface Guess {
  readonly composer?: GuessedComposer;
  readonly thread?: GuessedThread;
  readonly name?: string;
}

/** Guesses what a variant leaves to it; a part for which the data have words is found by them first. */
export function guessPage(document: Document, variant: SiteVariant): Guess {
  if (!variant.guess) return {};
  const known = attempt(() => findComposer(document, variant.composer)?.element, undefined);
  const composer = known ? { element: known, sure: 'medium' as const } : attempt(() => guessComposer(document), null);
  if (!composer) return {};
  const thread = attempt(() => guessThread(composer.element), null);
  const name =
    thread && variant.guess.includes('buyer') && attempt(() => guessName(thread.column, thread.list), undefined);
  return { composer, ...(thread && { thread }), ...(name && { name }) };
}
