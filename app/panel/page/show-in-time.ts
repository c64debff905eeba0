import type { Written } from '../../../domain/language/written-language.ts';
import type { LanguageAnswer } from './detect-language.ts';

/** An answer takes some milliseconds, but a browser's first one may take a quarter of a second; the conversation is not kept back for it (ms). */
const PATIENCE_MS = 100;

/** What the panel says of itself while an answer is waited for. */
export interface Meanwhile {
  /** Whether the same state is still the one to be shown. */
  readonly isCurrent: () => boolean;
  /** Whether the agent has done something in the panel since it was shown: from then on the language stays as it is. */
  readonly hasBegun: () => boolean;
}

/**
 * Shows a conversation with its language: at once where that is known, else as soon as the browser has answered. When that takes too long it is
 * shown with what is known, and once more with the late answer unless the agent began.
 */
export function showInTime(
  { first, later }: LanguageAnswer,
  { isCurrent, hasBegun }: Meanwhile,
  show: (written: Written | undefined) => void,
): void {
  if (!later) {
    show(first);
    return;
  }
  let isShown = false;
  const wait = setTimeout(() => {
    if (!isCurrent()) return;
    isShown = true;
    show(first);
  }, PATIENCE_MS);
  void later.then((written) => {
    clearTimeout(wait);
    if (isCurrent() && !(isShown && hasBegun())) show(written);
  });
}
