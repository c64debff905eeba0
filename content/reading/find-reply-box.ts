import type { SiteVariant } from '../../domain/site.ts';
import type { SearchRoot } from '../finding/find-all.ts';
import { findComposer, readComposer, type FoundComposer } from './find-composer.ts';
import type { Guess } from './guess-page.ts';

/** The reply box of a variant: by its hooks, else the one that was guessed; none where the pack switched it off. */
export function findReplyBox(root: SearchRoot, { composer, off }: SiteVariant, guess: Guess): FoundComposer | null {
  if (off?.includes('composer')) return null;
  return findComposer(root, composer) ?? (guess.composer ? readComposer(guess.composer.element, composer) : null);
}
