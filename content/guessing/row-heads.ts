import { isMoment, longestMark } from '../reading/moment.ts';
import { isHour } from './hours.ts';
import { mayBeName } from './may-be-name.ts';
import { describePlace, type Leaf } from './row-leaves.ts';
import { screenWords } from './screen-words.ts';

const clock = /(?:^|[^\p{Nd}])\p{Nd}{1,2}[:.]\p{Nd}{2}(?:$|[^\p{Nd}])/u;
const greeting = new RegExp(`^(?:${screenWords.greetings})(?!\\p{L})`, 'iu');
/** Characters of a quotation that tell it from an answer like another one. */
const leastQuoted = 8;

/** Whether what is in one place of several rows are times, though one says what became of its message in words that are not known, or all part hours by full stops. */
export function areTimes(members: readonly Leaf[]): boolean {
  if (members.length < 2 || members.some(({ text }) => text.length > longestMark)) return false;
  if (members.every(({ text }) => isHour(text))) return true;
  const moments = members.filter(({ text }) => isMoment(text));
  return moments.length >= members.length / 2 && members.every(({ text }) => clock.test(text));
}

/**
 * Who wrote, where name and text are lines of one kind: by their place from above each row bears one, before other words, none of them says anything, and
 * one comes again.
 */
export function headGroups(all: readonly Leaf[], count: number): readonly (readonly Leaf[])[] {
  const groups = new Map<string, Leaf[]>();
  const said = all.filter(({ text }) => !isMoment(text));
  const first = new Map<Element, Leaf>();
  const rest = new Map<Element, number>();
  for (const leaf of said) {
    if (!first.has(leaf.row)) first.set(leaf.row, leaf);
    rest.set(leaf.row, (rest.get(leaf.row) ?? 0) + 1);
    const place = `${describePlace(leaf)}${indexOf(leaf.element)}`;
    const group = groups.get(place);
    if (group) group.push(leaf);
    else groups.set(place, [leaf]);
  }
  return [...groups.values()].filter((group) => {
    const texts = group.map(({ text }) => text);
    const rows = new Set(group.map(({ row }) => row));
    const isBorne = count > 2 && rows.size === count && group.length === count && new Set(texts).size < count;
    const isHead = (leaf: Leaf) => first.get(leaf.row) === leaf && (rest.get(leaf.row) ?? 0) > 1;
    return isBorne && texts.every(isSender) && group.every(isHead);
  });
}

function isSender(text: string): boolean {
  return mayBeName(text) && !greeting.test(text) && !/[,，、]$/.test(text);
}

function indexOf(element: Element): number {
  return [...(element.parentElement?.children ?? [])].indexOf(element);
}

/** Quotations in a row of what another one says, beside words of its own. */
export function quotedIn(
  row: Element,
  leaves: readonly Leaf[],
  inRow: ReadonlyMap<Element, readonly Leaf[]>,
): readonly Element[] {
  const quotations = [...row.querySelectorAll('blockquote, q')];
  return quotations.filter((one) => {
    const text = one.textContent
      .replace(/\s+/g, ' ')
      .replace(/\s*(?:…|\.{3})$/, '')
      .trim();
    const hasOwn = leaves.some(({ element }) => !one.contains(element));
    if (text.length < leastQuoted || !hasOwn) return false;
    const own = text.replace(/^[^:：]{1,40}[:：]\s*/, '');
    const isSaid = (said: string) => said.startsWith(text) || (own.length >= leastQuoted && said.startsWith(own));
    return [...inRow].some(([other, said]) => other !== row && said.some((leaf) => isSaid(leaf.text)));
  });
}
