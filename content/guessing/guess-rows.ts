import type { Message } from '../../domain/reading.ts';
import type { Confidence } from '../../domain/site.ts';
import { attempt } from '../locating/attempt.ts';
import { findParts, type Part } from './bubbles.ts';
import { isOldestFirst } from '../reading/visual-side.ts';
import { drawnBox } from './drawn-box.ts';
import { findNotices } from './find-notices.ts';
import { findFurniture } from './find-furniture.ts';
import { isMarkedHour } from './hours.ts';
import { isMoment } from '../reading/moment.ts';
import { timeAlone } from './time-alone.ts';
import { type Side, tellSides } from './guess-sides.ts';
import { isCard, isVoice } from './is-card.ts';
import { isNotice } from '../reading/is-notice.ts';
import { isShown } from '../locating/is-shown.ts';
import { mostCharacters, mostRows, nameRows } from '../reading/message-ids.ts';
import { lookWords } from './look-words.ts';
import { readText } from '../reading/read-text.ts';
import { findLeaves, ownText } from './row-leaves.ts';

const timed = 'time, [class*="time"], [class*="Time"]';
const dropped = [timed, '[class*="avatar"]', 'button'];
const address = new RegExp(
  `^(?:${lookWords.from})\\s*[:：]\\s*(.+?)(?:[\\s,;·|]+(?:${lookWords.to})\\s*[:：]\\s*(.+))?$`,
  'iu',
);
const own = new RegExp(`^(?:${lookWords.you})$`, 'iu');

/** The messages of rows that are known, oldest first. `names`: what the page calls the buyer. `isNewestFirst`: the upper one is the newer one. */
export function readRows(
  list: Element,
  rows: readonly Element[],
  {
    names = new Set(),
    isNewestFirst = false,
  }: { readonly names?: ReadonlySet<string>; readonly isNewestFirst?: boolean } = {},
): { readonly messages: readonly Message[]; readonly sure: Confidence } {
  const shown = rows.filter(isShown);
  const drawn = attempt(() => asDrawn(shown), shown);
  const ordered = isNewestFirst ? [...drawn].reverse() : drawn;
  const parts = attempt(() => findParts(ordered.slice(-mostRows)), []).slice(-mostRows);
  const elements = parts.map(({ element }) => element);
  const furniture = attempt(() => findFurniture(elements, names), undefined);
  const nameOf = (part: Part): Side | null => {
    const said = findLeaves(part.row).slice(0, 4);
    // In the row it is beside the bubble, or is no part of what was written.
    const beside = said.filter(
      ({ element }) => !part.element.contains(element) || furniture?.get(part.element)?.has(element),
    );
    const addressed = beside.flatMap(({ text }) => sideOfAddress(text, names) ?? []);
    if (addressed[0]) return addressed[0];
    if (beside.some(({ text }) => names.has(text))) return 'in';
    return beside.some(({ text }) => own.test(text)) ? 'out' : null;
  };
  const whoOf = ({ element }: Part): string | undefined => {
    const [first] = findLeaves(element);
    return first && furniture?.get(element)?.get(first.element) === 'other' ? first.text : undefined;
  };
  const { sides, ofSite, sure } = tellSides(parts, list, nameOf, whoOf);
  // A picture with nothing but the name that the others bear.
  const borne = new Map<string, number>();
  for (const [one, kind] of [...(furniture?.values() ?? [])].flatMap((found) => [...found])) {
    if (kind === 'other') borne.set(ownText(one), (borne.get(ownText(one)) ?? 0) + 1);
  }
  const texts = parts.map(({ element }) => {
    const drop = [...(furniture?.get(element)?.keys() ?? [])];
    return { element, text: attempt(() => readText(element, dropped, drop), '') };
  });
  const textOf = new Map(texts.map(({ element, text }) => [element, text]));
  const notices = attempt(() => {
    const all = parts.map(
      (part) => ({ ...part, text: textOf.get(part.element) ?? '', direction: sides.get(part) ?? 'unknown' }) as const,
    );
    return findNotices(all, furniture, true);
  }, new Set<Element>());
  let length = 0;
  const messages = [...parts].reverse().flatMap((part) => {
    const { element } = part;
    const without = [...(furniture?.get(element) ?? [])];
    const text = textOf.get(element) ?? '';
    length += text.length;
    if (text === '' || length > mostCharacters) return [];
    const isOfSite = ofSite.has(part) || notices.has(element) || isNotice(element, list);
    const direction = (!isOfSite && sides.get(part)) || 'unknown';
    const hasPicture = element.querySelector('img, video, svg, canvas') !== null;
    if (hasPicture && (isMoment(text) || (borne.get(text) ?? 0) > 1)) return [];
    // A day or an hour between the messages.
    if (direction === 'unknown' && sides.size > 0 && !text.includes('\n') && (isMoment(text) || isMarkedHour(text)))
      return [];
    const isSpoken = isVoice(text) || findLeaves(element).some((leaf) => isVoice(leaf.text));
    const kind = isOfSite ? 'system' : isSpoken ? 'file' : isCard(element, text) ? 'card' : 'text';
    const time = attempt(() => readTime(part, without), '');
    return [{ direction, kind, text, ...(time !== '' && time !== text && { time }) } as const];
  });
  return { messages: nameRows(messages.reverse()), sure: sure ? 'medium' : 'low' };
}

/** The side of a letter's head line: `From: Rosa Lund  To: Lamp House` is the buyer's where the page calls the buyer so. */
function sideOfAddress(text: string, names: ReadonlySet<string>): Side | null {
  const [, from = '', to = ''] = address.exec(text) ?? [];
  const isBuyer = (one: string) => [...names].some((name) => name !== '' && one.startsWith(name));
  if (isBuyer(from)) return 'in';
  return isBuyer(to) ? 'out' : null;
}

/** Rows from above to below: lists that draw but a part of their rows do not keep them in order. */
function asDrawn(rows: readonly Element[]): readonly Element[] {
  const places = rows.map((row) => ({ row, top: drawnBox(row).top }));
  if (new Set(places.map(({ top }) => top)).size < 2) return isOldestFirst(rows) ? rows : [...rows].reverse();
  return places.sort((a, b) => a.top - b.top).map(({ row }) => row);
}

/** The time alone, without whose it is and what became of the message. */
function readTime({ row, element }: Part, without: readonly (readonly [Element, 'time' | 'other'])[]): string {
  const inRow = findLeaves(row).filter((leaf) => leaf.element === element || !element.contains(leaf.element));
  const at =
    without.find(([, kind]) => kind === 'time')?.[0] ??
    row.querySelector(timed) ??
    inRow.find((leaf) => leaf.element !== element && isMoment(leaf.text))?.element;
  return at ? timeAlone(ownText(at) || readText(at), at) : '';
}
