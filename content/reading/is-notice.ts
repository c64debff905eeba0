import { attributeWords } from '../locating/attribute-words.ts';
import { pageWords } from './page-words.ts';

const notice = new RegExp(`[^a-z](?:${pageWords.notice})[^a-z]`);

/** Whether a row of a thread is the site's own message: the class, type or role of the row, or of what is around it up to the list, says so. */
export function isNotice(row: Element, list: Element | null): boolean {
  for (let at: Element | null = row; at && at !== list; at = at.parentElement) {
    if (notice.test(attributeWords(at, ['class', 'data-type', 'data-testid']))) return true;
    if (/^(?:alert|status|note)$/.test(at.getAttribute('role') ?? '')) return true;
  }
  return false;
}
