import type { Reading } from '../../domain/reading.ts';
import type { ComposerAt, WriterName } from '../../domain/site.ts';
import { boxOf } from '../composer/box.ts';
import { findEditables, isReadOnly, isTextControl } from '../composer/find-editable.ts';
import type { SearchRoot } from '../finding/find-all.ts';
import { findAll } from '../finding/find-all.ts';
import { attempt } from './attempt.ts';
import { faultOf } from './box-fault.ts';
import { chooseBox } from './choose-box.ts';
import { isWithin } from './is-within.ts';

/** The reply box of a page, and what a reading says about it. */
export interface FoundComposer {
  readonly element: HTMLElement;
  readonly state: NonNullable<Reading['composer']>;
  /** How the site says that it takes a text. */
  readonly writer?: WriterName;
}

/** What a search for the reply box comes to; `several`: there are such boxes, and nothing tells which of them is meant. */
export type Found<T = FoundComposer> = T | 'several' | null;

/** What a search goes by: the box stands in this `whole`, and belongs to this `thread`. */
export interface BoxPlace {
  readonly whole?: Element | undefined;
  readonly thread?: Element | undefined;
}

/** The reply box among what the site's selectors find. Never focuses it. */
export function findComposer(root: SearchRoot, at: ComposerAt, { whole, thread }: BoxPlace = {}): Found {
  const boxes = at.at
    .flatMap((selector) => findAll(root, selector))
    .filter((element) => whole === undefined || isWithin(element, whole))
    .flatMap((element) => attempt(() => readBoxes(element as HTMLElement, at), []))
    .filter(({ element }) => attempt(() => faultOf(element), null) === null);
  return chooseAmong(boxes, thread);
}

/** What a reply box allows; a place that is not editable itself may hold the field, in its shadow root or frame too. */
export function readComposer(place: HTMLElement, at: ComposerAt): FoundComposer | null {
  return readBoxes(place, at)[0] ?? null;
}

function chooseAmong(boxes: readonly FoundComposer[], thread: Element | undefined): Found {
  const open = boxes.filter(({ state }) => !state.readOnly);
  const byElement = new Map((open.length > 0 ? open : boxes).map((box) => [box.element, box]));
  if (byElement.size === 0) return null;
  const chosen = chooseBox([...byElement.keys()], thread);
  return (chosen && byElement.get(chosen)) ?? 'several';
}

function readBoxes(place: HTMLElement, at: ComposerAt): readonly FoundComposer[] {
  const isClosed = place.getAttribute('contenteditable')?.toLowerCase() === 'false';
  const isOwn = isTextControl(place) || place.hasAttribute('contenteditable');
  return (isOwn ? [place] : findEditables(place)).map((element) => describe(element, isClosed, at));
}

function describe(element: HTMLElement, isClosed: boolean, { limit: siteLimit, writer }: ComposerAt): FoundComposer {
  const { kind, maxLength } = boxOf(element);
  const limit = Math.min(maxLength > 0 ? maxLength : Infinity, siteLimit ?? Infinity);
  return {
    element,
    state: {
      kind: kind === 'control' ? 'textarea' : kind,
      ...(limit < Infinity && { limit }),
      readOnly: isClosed || isReadOnly(element),
    },
    ...(writer && { writer }),
  };
}
