import type { SiteVariant } from '../../domain/site.ts';
import { findFirst, type SearchRoot } from '../finding/find-all.ts';
import { attempt } from './attempt.ts';
import { findComposer, readComposer, type Found } from './find-composer.ts';
import type { Guess } from './guess-page.ts';
import { hostOf } from './is-within.ts';

/** What a page sets apart as one whole thing. */
const WHOLE = 'main, [role="main"], dialog, [role="dialog"]';

/**
 * The reply box of a variant: by its hooks, else the one that was guessed; none where the pack switched it off. One that the pack names has to
 * stand in the same whole of the page as the thread of the site that ships, where there is one.
 */
export function findReplyBox(root: SearchRoot, variant: SiteVariant, guess: Guess): Found {
  const { composer, off, byPack, thread = [] } = variant;
  if (off?.includes('composer')) return null;
  const isByPack = byPack?.includes('composer') === true;
  const whole = isByPack ? wholeAround(root, thread) : undefined;
  const found = findComposer(root, composer, { whole, thread: threadOf(root, variant, guess) });
  if (found === 'several') return found;
  if (found) return isByPack ? { ...found, state: { ...found.state, by: 'pack' } } : found;
  if (!guess.composer || guess.composer === 'several') return guess.composer ?? null;
  return readComposer(guess.composer.element, composer);
}

/** What holds the messages, where the site's hooks or the look of the page tell. */
function threadOf(root: SearchRoot, { list = [], messages, thread = [] }: SiteVariant, guess: Guess) {
  for (const selector of [...list, ...(messages?.root ?? []), ...thread]) {
    const found = attempt(() => findFirst(root, selector), null);
    if (found) return found;
  }
  return guess.thread?.list;
}

function wholeAround(root: SearchRoot, thread: SiteVariant['thread'] & {}): Element | undefined {
  for (const selector of thread) {
    let at: Element | null = attempt(() => findFirst(root, selector), null);
    while (at) {
      const whole: Element | null = at.closest(WHOLE);
      if (whole) return whole;
      at = hostOf(at);
    }
  }
  return undefined;
}
