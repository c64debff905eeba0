import type { PickFault } from '../../domain/site/picked-parts.ts';
import { isSecret } from '../composer/secret-field.ts';
import { attributeWords } from '../locating/attribute-words.ts';
import { isShown } from '../locating/is-shown.ts';
import { pageWords } from './page-words.ts';

/** Why a field is not the reply box, whatever finds it. */
export type BoxFault = Exclude<PickFault, 'no-box' | 'no-number' | 'no-name'>;

const fields = 'textarea, input, [contenteditable]:not([contenteditable="false"])';
const spoken = ['placeholder', 'aria-label', 'title', 'name', 'id'];

const longestLabel = 24;

/** What holds more elements than this is more than a field with its label. */
const mostAround = 40;

// Chinese and its neighbours write no blanks, and Arabic writes its article before a word.
const word = (words: string) => new RegExp(`(?<![a-zß-ÿа-я])(?:${words})`, 'iu');
const search = word(pageWords.search);
const send = word(pageWords.send);
const inside = new RegExp(pageWords.inside, 'iu');
// Editors are called after notes as well (`note-editable`).
const note = word(`(?:${pageWords.note})(?! ?(?:edit|frame))`);

/** What speaks against a field; `null` where nothing does. Its own words count, its label's, and those of what holds no other field. */
export function findFault(field: Element): BoxFault | null {
  if (isSecret(field)) return 'secret';
  if (isHidden(field)) return 'hidden';
  const said = attributeWords(field, spoken) + readLabels(field);
  if (
    field.getAttribute('type') === 'search' ||
    field.closest('search, [role="search"], [role="searchbox"]') !== null
  ) {
    return 'search';
  }
  if (!send.test(said) && search.test(said)) return 'search';
  if (inside.test(said)) return 'note';
  return note.test(said + wordsAround(field)) && !send.test(said) ? 'note' : null;
}

function readLabels(field: Element): string {
  const { labels = null } = field as Partial<HTMLTextAreaElement>;
  const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const named = ids.map((id) => (field.getRootNode() as Document).getElementById(id));
  return [...(labels ?? []), ...named].map((label) => label?.textContent ?? '').join(' ');
}

/** Names and headings of the nearest elements around that hold this field alone. */
function wordsAround(field: Element): string {
  // `Memo <textarea>`: a label that is no element.
  const before =
    field.previousSibling?.nodeType === Node.TEXT_NODE ? (field.previousSibling.nodeValue ?? '').trim() : '';
  let said = before.length <= longestLabel ? ` ${before}` : '';
  let around = field.parentElement;
  for (let level = 0; around && level < 3; level++, around = around.parentElement) {
    // One by one, since the thread may be in it.
    if (around.getElementsByTagName('*')[mostAround] || around.querySelectorAll(fields).length > 1) break;
    const heads = around.querySelectorAll(':scope > :is(label, legend, summary, h1, h2, h3, h4, h5, h6, strong, b)');
    said += attributeWords(around, ['class', 'id', 'data-testid', 'aria-label', 'title']);
    for (const head of heads) said += ` ${head.textContent}`;
  }
  return said;
}

/** Not drawn, or where nobody sees it: copies that a page measures its reply box with. */
function isHidden(field: Element): boolean {
  if (!isShown(field) || field.getAttribute('aria-hidden') === 'true') return true;
  const { documentElement: page, defaultView: view } = field.ownerDocument;
  const { visibility, opacity } = view?.getComputedStyle(field) ?? {};
  if (visibility === 'hidden' || opacity === '0') return true;
  const { width, height, right } = field.getBoundingClientRect();
  const isDrawn = page.getBoundingClientRect().width > 0;
  return isDrawn && (width * height < 9 || right + (view?.scrollX ?? 0) <= 0);
}
