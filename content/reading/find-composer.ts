import type { Reading } from '../../domain/reading.ts';
import type { ComposerAt } from '../../domain/site.ts';
import type { SearchRoot } from '../finding/find-all.ts';
import { findAll } from '../finding/find-all.ts';
import { attempt } from './attempt.ts';
import { isShown } from './is-shown.ts';

/** The reply box of a page, and what a reading says about it. */
export interface FoundComposer {
  readonly element: HTMLElement;
  readonly state: NonNullable<Reading['composer']>;
}

/** The reply box: the first candidate that is shown, else the first there is, else `null`. Never focuses it. */
export function findComposer(place: SearchRoot, at: ComposerAt): FoundComposer | null {
  const candidates = at.at
    .flatMap((selector) => findAll(place, selector))
    .flatMap((element) => attempt(() => readComposer(element as HTMLElement, at.limit), null) ?? []);
  return candidates.find(({ element }) => isShown(element)) ?? candidates[0] ?? null;
}

function readComposer(element: HTMLElement, siteLimit: number | undefined): FoundComposer | null {
  if (element.tagName === 'TEXTAREA') {
    const area = element as HTMLTextAreaElement;
    const limit = area.maxLength > 0 ? area.maxLength : siteLimit;
    const readOnly = area.readOnly || area.disabled;
    return { element, state: { kind: 'textarea', ...(limit !== undefined && { limit }), readOnly } };
  }
  const editable = element.getAttribute('contenteditable')?.toLowerCase();
  if (editable === undefined && !element.isContentEditable) return null;
  const readOnly = editable === 'false' || ['aria-readonly', 'aria-disabled'].some((name) => isSet(element, name));
  return { element, state: { kind: 'editable', ...(siteLimit !== undefined && { limit: siteLimit }), readOnly } };
}

function isSet(element: Element, attribute: string): boolean {
  return element.getAttribute(attribute) === 'true';
}
