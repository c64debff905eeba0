import { pageWords } from './page-words.ts';

const notice = new RegExp(`(?:^|[^a-z])(?:${pageWords.notice})(?:[^a-z]|$)`);

/** Whether a row of a thread is the site's own word: it, or what it stands in up to the list, is called so. */
export function isNotice(row: Element, list: Element | null): boolean {
  for (let at: Element | null = row; at && at !== list; at = at.parentElement) {
    const said = ['class', 'data-type', 'data-testid'].map((name) => at?.getAttribute(name) ?? '').join(' ');
    if (notice.test(said.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase())) return true;
    if (/^(?:alert|status|note)$/.test(at.getAttribute('role') ?? '')) return true;
  }
  return false;
}
