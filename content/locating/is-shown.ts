import { attempt } from './attempt.ts';

/** Whether an element takes part in what is drawn. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden]') !== null) return false;
  return attempt(() => element.checkVisibility(), true);
}

/** Whether the content of an element is displayed: an element without a box of its own (`display: contents`) shows what it holds. */
export function isDisplayed(element: Element): boolean {
  if (attempt(() => element.checkVisibility({ visibilityProperty: true }), true)) return true;
  const style = attempt(() => element.ownerDocument.defaultView?.getComputedStyle(element), undefined);
  return style?.display === 'contents' && style.visibility !== 'hidden' && isParentDisplayed(element);
}

function isParentDisplayed({ parentElement }: Element): boolean {
  return parentElement === null || isDisplayed(parentElement);
}
