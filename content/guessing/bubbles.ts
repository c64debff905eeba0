import { isBox, readStyle } from './row-leaves.ts';

/** Elements of one row that are looked at for boxes. */
const mostElements = 40;
/** Part of all words that is in boxes where fewer than half of the rows are drawn as boxes. */
const mostWords = 0.6;

/** What pages call one message, as a word of a class. */
const message = /(?:^|[\s_-])(?:message|msg|bubble)(?![a-z])(?!.*(?:text|body|content|time|name|meta|status))/i;

/** One message of a thread, and its row. */
export interface Part {
  readonly row: Element;
  /** What holds the message: the bubble where one is drawn, else the row. */
  readonly element: Element;
  readonly isBubble: boolean;
}

/**
 * The messages of a thread's rows. Where most rows draw what was written in a box, what is beside a box is no part of it, and several boxes of
 * one kind in a row are several messages.
 */
export function findParts(rows: readonly Element[]): readonly Part[] {
  const single = rows.flatMap((row) => splitRow(row));
  const boxes = single.map((row) => ({ row, boxes: boxesIn(row) }));
  const usual = new Map<string, number>();
  for (const kind of boxes.flatMap((one) => [...new Set(one.boxes.map(describeKind))]))
    usual.set(kind, (usual.get(kind) ?? 0) + 1);
  const inRow = boxes.map((one) => ({ row: one.row, bubbles: ofUsualKind(one.boxes, usual) }));
  const drawn = inRow.filter(({ bubbles }) => bubbles.length > 0).length;
  const [inBoxes, all] = [
    inRow.flatMap(({ bubbles }) => bubbles.map(wordsIn)).reduce((sum, one) => sum + one, 0),
    single.map(wordsIn).reduce((sum, one) => sum + one, 0),
  ];
  // Lines of the site may be as many as the messages; they say less.
  const areMost = drawn >= single.length / 2 || (drawn > 2 && inBoxes >= all * mostWords);
  if (drawn < 2 || !areMost) return single.map((row) => ({ row, element: row, isBubble: false }));
  return inRow.flatMap(({ row, bubbles }): readonly Part[] =>
    bubbles.length === 0
      ? [{ row, element: row, isBubble: false }]
      : bubbles.map((element) => ({ row, element, isBubble: true })),
  );
}

/** The messages that share one row, as those of a day or of one side in a row: what the page calls a message, side by side. */
function splitRow(row: Element): readonly Element[] {
  const parts = [...row.querySelectorAll('*')].filter((part) => message.test(part.getAttribute('class') ?? ''));
  const inner = parts.filter((part) => !parts.some((one) => one !== part && part.contains(one)));
  const kinds = new Set(inner.map((part) => `${part.localName} ${part.classList[0]?.split(/[_-]/)[0] ?? ''}`));
  return inner.length > 1 && kinds.size === 1 ? inner : [row];
}

/** The outermost boxes in a row that hold words or a picture. */
function boxesIn(row: Element): readonly Element[] {
  const boxes: Element[] = [];
  let left = mostElements;
  const look = (element: Element): void => {
    if (left-- <= 0 || isFace(element)) return;
    if (isBox(element) && !/^(?:IMG|HR|VIDEO|BUTTON|svg)$/.test(element.tagName)) {
      if (hasContent(element)) boxes.push(element);
    } else for (const child of element.children) look(child);
  };
  look(row);
  return boxes;
}

/** Of the boxes in a row those of the kind that most rows have, and of two such kinds those that say more. */
function ofUsualKind(boxes: readonly Element[], usual: ReadonlyMap<string, number>): readonly Element[] {
  const lengths = new Map<string, number>();
  for (const box of boxes) lengths.set(describeKind(box), (lengths.get(describeKind(box)) ?? 0) + wordsIn(box));
  const kinds = [...lengths].sort(([a, x], [b, y]) => (usual.get(b) ?? 0) - (usual.get(a) ?? 0) || y - x);
  return boxes.filter((box) => describeKind(box) === kinds[0]?.[0]);
}

/** Bubbles of both sides have one room around their words. */
function describeKind(box: Element): string {
  const { paddingTop = '', paddingLeft = '', fontSize = '' } = readStyle(box);
  return `${box.localName} ${paddingTop} ${paddingLeft} ${fontSize}`;
}

function hasContent(box: Element): boolean {
  return wordsIn(box) > 0 || box.querySelector('img, video') !== null;
}

function wordsIn({ textContent }: Element): number {
  return textContent?.trim().length ?? 0;
}

/** A picture of who wrote, or the first letters of their name in its place. */
export function isFace(element: Element): boolean {
  if (element.localName === 'img') return true;
  if (wordsIn(element) > 2) return false;
  const { borderTopLeftRadius = '' } = readStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const isRound = borderTopLeftRadius === '50%' || (parseFloat(borderTopLeftRadius) >= width / 2 && width > 0);
  return isRound && Math.abs(width - height) < 2 && width < 80;
}
