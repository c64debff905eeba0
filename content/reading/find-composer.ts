import type { Reading } from '../../domain/reading.ts';
import type { ComposerAt, WriterName } from '../../domain/site.ts';
import { findEditable, isReadOnly, isTextControl } from '../composer/find-editable.ts';
import type { SearchRoot } from '../finding/find-all.ts';
import { findAll } from '../finding/find-all.ts';
import { attempt } from './attempt.ts';
import { isShown } from './is-shown.ts';
import { isWithin } from './is-within.ts';

/** The reply box of a page, and what a reading says about it. */
export interface FoundComposer {
  readonly element: HTMLElement;
  readonly state: NonNullable<Reading['composer']>;
  /** How the site says that it takes a text. */
  readonly writer?: WriterName;
}

/** The reply box: the first candidate that is shown, else the first there is, else `null`; with `whole`, only one that stands in it. Never focuses it. */
export function findComposer(place: SearchRoot, at: ComposerAt, whole?: Element): FoundComposer | null {
  const candidates = at.at
    .flatMap((selector) => findAll(place, selector))
    .filter((element) => whole === undefined || isWithin(element, whole))
    .flatMap((element) => attempt(() => readComposer(element as HTMLElement, at), null) ?? []);
  return candidates.find(({ element }) => isShown(element)) ?? candidates[0] ?? null;
}

/** What a reply box allows. A place that is not editable itself may hold the field, in its shadow root or frame too. */
export function readComposer(place: HTMLElement, { limit: siteLimit, writer }: ComposerAt): FoundComposer | null {
  const isClosed = place.getAttribute('contenteditable')?.toLowerCase() === 'false';
  const isOwn = isTextControl(place) || place.hasAttribute('contenteditable');
  const element = isOwn ? place : findEditable(place);
  if (!element) return null;
  const readOnly = isClosed || isReadOnly(element);
  const isControl = isTextControl(element);
  const own = isControl && element.maxLength > 0 ? element.maxLength : Infinity;
  const limit = Math.min(own, siteLimit ?? Infinity);
  const kind = isControl ? 'textarea' : 'editable';
  return {
    element,
    state: { kind, ...(limit < Infinity && { limit }), readOnly },
    ...(writer && { writer }),
  };
}
