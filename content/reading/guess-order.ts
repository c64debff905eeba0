import type { SiteVariant } from '../../domain/site.ts';
import { findAll } from '../finding/find-all.ts';
import { attempt } from './attempt.ts';
import { isShown } from './is-shown.ts';
import { orderWords } from './order-words.ts';

/** Pieces of text that are looked at, and characters of a line that says no more than an order's number. */
const mostTexts = 6_000;
const longestLine = 60;
/** Elements around a number that may hold its label. */
const mostLevels = 2;

/**
 * The one number of an order's form that stands behind a word for "order" beside the thread or after it, where pages show what a conversation is
 * about: not in the thread, where a buyer may have written it, nor before it, where the list of conversations is. Several different ones are none.
 */
export function guessOrder(
  document: Document,
  { order, conversation }: SiteVariant,
  thread: Element,
): string | undefined {
  const form = formOf(order);
  if (form === undefined) return undefined;
  const { order: word, number } = orderWords;
  const line = new RegExp(
    `^(?:(?:${number})\\.?\\s?(?:d[aeio]l?(?:la)?\\s)?)?(?:${word})\\p{L}*[\\s:：#№]*(?:(?:${number})[\\s.:：#№]*)?(${form})$`,
    'iu',
  );
  const names = conversation.twins ? findAll(document, conversation.twins.names.at) : [];
  const without = [thread, ...rowsOf(names)];
  const isBeside = (element: Element) =>
    thread.parentElement?.contains(element) === true ||
    (thread.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let left = mostTexts; left > 0 && walker.nextNode(); left--) {
    const { nodeValue, parentElement: element } = walker.currentNode;
    if (!element || !/\d{5}/.test(nodeValue ?? '') || !isBeside(element) || !isShown(element)) continue;
    const value = without.some((part) => part.contains(element)) ? undefined : valueIn(element, line);
    if (value !== undefined && element.closest('textarea, [contenteditable]') === null) found.add(value);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** What an order's number looks like: what the site's own patterns take of an address or a text. */
function formOf(order: SiteVariant['order']): string | undefined {
  for (const source of order?.id ?? []) {
    const form = /\(((?!\?)(?:[^()]|\(\?[^()]*\))+)\)/.exec(source.pattern ?? '')?.[1];
    // A pack's form is run without a clock, so none that may take long.
    const isPlain = form !== undefined && !/[*+]|\)[?{]/.test(form);
    if (isPlain && attempt(() => new RegExp(form, 'u'), null)) return form;
  }
  return undefined;
}

/** The number with its label: in one element, or the label in the one before. */
function valueIn(element: Element, line: RegExp): string | undefined {
  let around: Element | null = element;
  for (let level = 0; around && level <= mostLevels; around = around.parentElement, level++) {
    const own = wordsOf(around);
    if (own.length > longestLine) return undefined;
    const before = around.previousElementSibling;
    const labelled = before && before.textContent.length <= longestLine ? `${wordsOf(before)} ${own}` : own;
    const value = line.exec(own)?.[1] ?? line.exec(labelled)?.[1];
    if (value !== undefined) return value;
  }
  return undefined;
}

function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

/** What holds a name of the list and no other. */
function rowsOf(names: readonly Element[]): readonly Element[] {
  if (names.length < 2) return names;
  return names.map((name) => {
    let row = name;
    while (row.parentElement && !names.some((one) => one !== name && row.parentElement!.contains(one)))
      row = row.parentElement;
    return row;
  });
}
