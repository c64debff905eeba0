import type { PickPart } from '../../domain/site/picked-parts.ts';
import { attempt } from '../locating/attempt.ts';
import { guessComposer } from '../guessing/guess-composer.ts';
import { guessThread } from '../guessing/guess-thread.ts';
import { findParent } from './element-at.ts';

const field = 'textarea, input, [contenteditable]:not([contenteditable="false"])';

/** What an agent means who points at an element and says which part it is: for the reply box the box, for the messages the list around. */
export function targetForPart(part: PickPart, pointed: Element): Element {
  if (part === 'composer') return pointed.closest(field) ?? pointed;
  if (part === 'messages') return listAround(pointed) ?? pointed;
  return pointed;
}

/** The nearest element around that holds several of one kind with words in them. */
function listAround(pointed: Element): Element | null {
  let at: Element | null = pointed;
  for (let level = 0; at && at.localName !== 'body' && level < 10; level++) {
    const rows = [...at.children].filter((child) => (child.textContent?.trim().length ?? 0) > 1);
    const kinds = new Set(rows.map((row) => `${row.localName} ${row.classList[0] ?? ''}`));
    const isBlock = rows.every((row) => !/^(?:span|a|b|i|time|button|p|img)$/.test(row.localName));
    if (rows.length >= 2 && isBlock && kinds.size <= Math.max(2, rows.length / 2)) return at;
    at = findParent(at);
  }
  return null;
}

/** Where the keys begin to point: at what the look of the page tells, so that often Enter is enough. */
export function initialTarget(document: Document, part: PickPart): Element {
  const found = attempt(() => guessComposer(document), null);
  const composer = found && found !== 'several' ? found.element : undefined;
  const thread = composer && attempt(() => guessThread(composer), null);
  if (part === 'composer') return composer ?? document.body;
  if (part === 'messages') return thread?.list ?? document.body;
  return thread?.column ?? document.body;
}
