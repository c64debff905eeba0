import type { SiteVariant } from '../../domain/site.ts';
import { findAll, type SearchRoot } from '../finding/find-all.ts';
import { attempt } from './attempt.ts';
import { isTranslated } from './find-translator.ts';
import { isShown } from './is-shown.ts';
import { nameAlone } from './name-alone.ts';
import { languagesOf } from './read-name.ts';
import { readRaw } from './read-source.ts';
import { readText, translated } from './read-text.ts';

const heading =
  'h1, h2, h3, h4, header *, [class*="name"], [class*="Name"], [class*="title"], [class*="header"] *, [title]';
const mostElements = 1_500;
const longest = 60;

/**
 * The buyer's name on a page without hooks: what stands like a heading above the thread and again, word for word, outside of its column,
 * where the list of conversations is. Exactly one such text is a name; anything else is a miss.
 */
export function guessName(column: Element, list: Element): string | undefined {
  const above = [...column.querySelectorAll(heading)]
    .slice(0, 60)
    .filter((element) => !list.contains(element) && isBefore(element, list) && isShown(element));
  const names = new Set(above.map(nameOf).filter((name) => name.length > 1 && name.length <= longest));
  if (names.size === 0) return undefined;
  const others = [...column.ownerDocument.querySelectorAll('a, b, strong, span, div, p, h3, h4, li, [title]')]
    .filter((element) => !column.contains(element) && element.children.length < 2)
    .slice(0, mostElements);
  const listed = new Set(others.map(nameOf));
  const both = [...names].filter((name) => listed.has(name));
  return both.length === 1 ? both[0] : undefined;
}

/** The one name of the list of conversations that stands on the page again, word for word, outside of the list and of the messages. */
export function guessListed(root: SearchRoot, { conversation, messages }: SiteVariant): string | undefined {
  const { names } = conversation.twins ?? {};
  if (!names) return undefined;
  const listed = findAll(root, names.at);
  const [first, last] = [listed[0], listed.at(-1)];
  if (!first || !last) return undefined;
  let list = first.parentElement ?? first;
  while (!list.contains(last) && list.parentElement) list = list.parentElement;
  const threads = (messages?.root ?? []).flatMap((selector) => findAll(root, selector));
  const known = new Set(listed.map((element) => readRaw(names, element)));
  const found = [...root.querySelectorAll('body *')]
    .slice(0, mostElements * 4)
    .filter((element) => element.children.length < 2 && known.has(nameOf(element)))
    .filter((element) => ![list, ...threads].some((part) => part.contains(element) || element.contains(part)))
    .filter(isShown);
  const both = new Set(found.map(nameOf));
  return both.size === 1 ? [...both][0] : undefined;
}

function nameOf(element: Element): string {
  if (element.closest(translated) !== null || isTranslated(element)) return '';
  const title = element.getAttribute('title')?.trim();
  const isLong = !title && (element.textContent?.length ?? 0) > longest * 3;
  const line = title || (isLong ? '' : attempt(() => readText(element), '').split('\n')[0]);
  return nameAlone(line ?? '', languagesOf(element)).name;
}

function isBefore(element: Element, list: Element): boolean {
  return (element.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
