import type { Translator } from '../../domain/reading.ts';
import { attempt } from '../locating/attempt.ts';
import { TRANSLATOR_MARKS } from './translator-marks.ts';

/** Documents in which Firefox was seen at work: "Show original" loads the page again. */
const byFirefox = new WeakSet<Document>();

/** What Firefox puts on elements while it translates them, and takes away again (its `translations-document.sys.mjs`, read 29 November 2026). */
const FIREFOX_MARK = 'data-moz-translations-id';

/** All marks at once: one search of a long page in place of one for each. */
const anyMark = { page: TRANSLATOR_MARKS.map(({ page }) => page).join(', ') };

/** What was found when each document was looked at last: a reading asks for thousands of its elements. */
const lastFound = new WeakMap<Document, { readonly by: Translator | undefined }>();

/** Who has replaced the page's texts by a translation; `undefined` while they are the page's own. Looks again each time. */
export function findTranslator(document: Document): Translator | undefined {
  const isMarked = ({ page }: { readonly page: string }) => attempt(() => document.querySelector(page) !== null, false);
  const find = () => (isMarked(anyMark) ? TRANSLATOR_MARKS.find(isMarked)?.by : undefined);
  const by = byFirefox.has(document) ? 'firefox' : find();
  lastFound.set(document, { by });
  return by;
}

const proper = TRANSLATOR_MARKS.filter(({ isPlain }) => !isPlain)
  .map(({ text }) => text)
  .join(', ');
const plain = TRANSLATOR_MARKS.filter(({ isPlain }) => isPlain);

/**
 * Whether the text of an element was put there by a translator, on a page as it was looked at last. Firefox leaves no trace on an element, so on
 * its pages every text may be.
 */
export function isTranslated(element: Element): boolean {
  const { ownerDocument } = element;
  const { by } = lastFound.get(ownerDocument) ?? { by: findTranslator(ownerDocument) };
  if (by === undefined) return false;
  if (by === 'firefox') return true;
  const root = ownerDocument.documentElement;
  const here = plain.filter(({ page }) => root.matches(page)).map(({ text }) => text);
  const marks = [proper, ...here].join(', ');
  return attempt(() => element.closest(marks) !== null || element.querySelector(marks) !== null, false);
}

/** Whether every text of a page may have been put there by a translator. */
export function isWhollyTranslated(document: Document): boolean {
  return byFirefox.has(document);
}

/** Whether a translator could have written a value: words are its own, numbers and ids it leaves as they are. */
export function hasWords(value: string): boolean {
  return /\p{L}{2}/u.test(value) && !/^[A-Z0-9._#/-]*\d[A-Z0-9._#/-]*$/.test(value);
}

/** Notes that Firefox translates the page, which cannot be seen afterwards; reports it once. */
export function watchTranslation(
  { window, document }: { readonly window: Window & typeof globalThis; readonly document: Document },
  onTranslated: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const observer = new window.MutationObserver(() => {
    observer.disconnect();
    byFirefox.add(document);
    onTranslated();
  });
  observer.observe(document, { subtree: true, attributeFilter: [FIREFOX_MARK] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
