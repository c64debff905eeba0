import type { Picked, PickedReading, PickPart } from '../../domain/site/picked-parts.ts';
import { findAll } from '../finding/find-all.ts';
import { guessList } from '../reading/guess-thread.ts';
import { readComposer } from '../reading/find-composer.ts';
import { readSingle } from '../reading/read-source.ts';
import { proposePattern } from './propose-pattern.ts';
import { proposeSelector } from './propose-selector.ts';
import { readText } from '../reading/read-text.ts';

/** Proposes where a part stands from the element that was pointed at; `null` where nothing of the element lasts. */
export function proposePicked(part: PickPart, element: Element): Picked | null {
  const at = proposeSelector(element);
  if (at === null) return null;
  const pattern = part === 'order' ? proposePattern(readText(element)) : undefined;
  return { at, ...(pattern !== undefined && { pattern }) };
}

/** Tries a part at once: reads what stands there now, as a reading would. */
export function readPicked(document: Document, part: PickPart, { at, pattern }: Picked): PickedReading {
  if (part === 'composer') {
    const [element] = findAll(document, at);
    const found = element && readComposer(element as HTMLElement, { at: [at], enterSends: false });
    return found ? { kind: 'box', readOnly: found.state.readOnly } : { kind: 'nothing' };
  }
  if (part === 'messages') {
    const [list] = findAll(document, at);
    const count = list ? guessList(list).messages.length : 0;
    return count > 0 ? { kind: 'messages', count } : { kind: 'nothing' };
  }
  const value = readSingle([{ at, ...(pattern !== undefined && { pattern }) }], { root: document })?.value;
  return value === undefined ? { kind: 'nothing' } : { kind: 'text', text: value };
}
