import { isAnyRole, isBuyersHeading, isNickLabel, nameBehindNick } from './bare-name.ts';
import { mayBeName } from './may-be-name.ts';
import type { Line } from './page-lines.ts';
import { readSize } from './row-leaves.ts';

/** Pieces of text behind a heading of the buyer's that may say their name. */
const mostBehind = 6;
/** How much larger than its label a name is set. */
const leastLarger = 1.15;

/**
 * Reads line after line, and says the name that a part about the buyer calls them: behind a label of names below such a heading, or set in larger letters
 * right below a word for a buyer; empty for all other lines.
 */
export function buyerReader(read: (line: Line) => string): (line: Line) => string {
  let left = 0;
  let isNext = false;
  let label: Element | undefined;
  const named = (name: string) => (mayBeName(name) ? name : '');
  return (line) => {
    const { text, holder } = line;
    const [isBehindLabel, above] = [isNext, label];
    [isNext, label] = [false, undefined];
    if (isBuyersHeading(text)) left = mostBehind;
    else left -= 1;
    if (isAnyRole(text)) {
      label = holder;
      return '';
    }
    if (left > 0 && isNickLabel(text, holder)) {
      isNext = true;
      return '';
    }
    if (left > 0 && isBehindLabel) return named(read(line));
    const behind = left > 0 ? nameBehindNick(text) : undefined;
    if (behind !== undefined) return named(read({ holder, text: behind }));
    const isLarger = above !== undefined && isTitled(holder, above);
    return isLarger && /^\p{L}\S*\s\p{L}/u.test(text) ? named(read(line)) : '';
  };
}

/** Whether a text is set in larger letters than the label in the block before it. */
function isTitled(holder: Element, label: Element): boolean {
  const isBelow = holder !== label && !holder.contains(label) && label.children.length === 0;
  return isBelow && readSize(label) > 0 && readSize(holder) >= readSize(label) * leastLarger;
}
