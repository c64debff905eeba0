import { attempt } from './attempt.ts';

/** Whether an element takes part in what is drawn. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden]') !== null) return false;
  return attempt(() => element.checkVisibility(), true);
}
