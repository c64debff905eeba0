import { NAMELESS, type Message, type Reading } from '../../domain/reading.ts';

/** What one look at the parts of an open conversation shows, compared with the conversation shown last. */
export interface Look {
  /** A part says another conversation than the one shown. */
  readonly isMoved: boolean;
  /** Parts have changed, and others that should have changed with them did not, or less often: the page is drawn again in steps. */
  readonly isTorn: boolean;
  /** Torn where it matters who the buyer is: one of two things that name the buyer has changed alone, or thread or order have stayed behind. */
  readonly isSplit: boolean;
  /** A part that was there is gone. */
  readonly isGone: boolean;
  readonly isBuyerMoved: boolean;
  /** None of the newest messages is known. */
  readonly isThreadMoved: boolean;
  /** The product has not changed with the rest, or has changed without it. */
  readonly isProductLate: boolean;
}

export interface PageParts {
  /** Takes in what is on the page. `row`: the name in the row that the list marks as open. */
  look(reading: Reading, row: string | undefined): Look;
  /** What was looked at last is shown from now on; `isHeld`: all but its product. */
  show(isHeld: boolean): void;
  /** When a part changed last. */
  movedAt(): number;
}

type Value = string | readonly string[] | undefined;

interface Part {
  shown: Value;
  last: Value;
  /** How often it has become another one since something was shown. */
  turns: number;
}

const [KEY, BUYER, NAME, ORDER, THREAD, ROW, PRODUCT] = [0, 1, 2, 3, 4, 5, 6] as const;

/** How long a page may take to draw all in one go (ms). */
const STROKE_MS = 300;

/** A key of which only the place in the list distinguishes two of one name. */
const twin = / \| #\d+$/;

/**
 * Follows each part that identifies its own conversation. Pages redraw them one after another, seconds apart: parts that
 * have changed equally often since a conversation was shown belong together.
 */
export function followParts(now: () => number): PageParts {
  const parts = Array.from({ length: 7 }, (): Part => ({ shown: undefined, last: undefined, turns: 0 }));
  let values: readonly Value[] = [];
  let named: string | undefined;
  let isMoved = false;
  let isRowTrue = false;
  let hasShown = false;
  let movedAt = 0;
  // When the first and the last of the parts that say whose conversation it is changed.
  let stroke: { readonly from: number; readonly to: number } | undefined;

  const countTurns = (at: number) => parts[at]?.turns ?? 0;
  /** Of the parts before this one that are there: how often the one changed that changed most. */
  const most = (end: number = PRODUCT) =>
    Math.max(0, ...parts.map(({ turns }, at) => (at < end && values[at] ? turns : 0)));

  return {
    look(reading, row) {
      named = row;
      values = collectValues(reading, isRowTrue ? row : undefined);
      parts.forEach((part, at) => {
        const value = values[at];
        if (!value) return;
        if (!part.last) part.turns = most();
        else if (!isSame(part.last, value)) {
          part.turns = isSame(part.shown, value) ? 0 : part.turns + 1;
          movedAt = now();
          if (at < PRODUCT) stroke = { from: stroke?.from ?? movedAt, to: movedAt };
        }
        part.last = value;
      });
      const turns = most();
      isMoved = turns > 0;
      const isWeak = twin.test(reading.conversation);
      // Before anything was shown the address may have been ahead of all else from the first look on.
      const isAhead = (at: number) => at === KEY && !hasShown;
      const tells = (at: number) =>
        at < PRODUCT && values[at] && !isAhead(at) && !(isWeak && (at === KEY || at === NAME));
      // A page that draws all else in one go draws the product with it, though two buyers running ask about the same one.
      const isOneStroke = stroke !== undefined && stroke.to - stroke.from <= STROKE_MS;
      const isBehind = (end: number, by: number) => parts.some((part, at) => at < end && tells(at) && part.turns < by);
      const isTorn = isBehind(PRODUCT, turns);
      return {
        isMoved,
        isTorn,
        isSplit: isBehind(ROW, most(ORDER)),
        isGone: parts.some(({ shown }, at) => at < ROW && shown && !values[at]),
        isBuyerMoved: countTurns(BUYER) > 0,
        isThreadMoved: countTurns(THREAD) > 0,
        isProductLate: values[PRODUCT] !== undefined && countTurns(PRODUCT) !== turns && (isTorn || !isOneStroke),
      };
    },
    show(isHeld) {
      const lag = countTurns(PRODUCT) - most();
      stroke = undefined;
      hasShown = true;
      // How an open row is marked is often assumed: one that names somebody else while nothing changes proves nothing.
      isRowTrue = named !== undefined && named === values[NAME];
      parts.forEach((part, at) => {
        const value = at === ROW ? isRowTrue && named : values[at];
        // A list is empty for a moment while it loads.
        part.last = value || (isMoved || at === ROW ? undefined : part.last);
        part.turns = 0;
        if (at === PRODUCT && isHeld) part.turns = lag;
        else part.shown = part.last;
      });
    },
    movedAt: () => movedAt,
  };
}

function collectValues({ conversation, buyer, order, product, messages }: Reading, row: string | undefined): Value[] {
  const handles = buyer.handles.filter(({ type }) => type !== 'order').map(({ value }) => value);
  return [
    // An order that comes late makes a key longer, which is no other conversation; nor is an id that does.
    conversation.startsWith(NAMELESS) ? undefined : conversation.split(' | ', 1)[0],
    handles.length > 0 ? handles : undefined,
    buyer.name,
    order?.id,
    messages.length > 0 ? messages.map(markMessage) : undefined,
    row,
    product?.id ?? product?.title,
  ];
}

/** Lists are the same that share the newest of one of them: what was written before is above, or was scrolled away. */
function isSame(one: Value, other: Value): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return other.includes(one.at(-1) ?? '') || one.includes(other.at(-1) ?? '');
}

/** A message as it distinguishes conversations: with the text, because some pages number their rows by position. */
export function markMessage({ id, text }: Message): string {
  return `${id}\n${text}`;
}
