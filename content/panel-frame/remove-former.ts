import type { FindShadowRoot } from './top-layer.ts';

/** Takes away what a script of ours has left on the page whose end came too suddenly for that. Only we name our colours so. */
export function removeFormer(document: Document, findShadowRoot: FindShadowRoot): void {
  for (const element of document.documentElement.querySelectorAll<HTMLElement>(':scope > div')) {
    if (findShadowRoot(element)?.querySelector('style')?.textContent?.includes('--scp-surface')) element.remove();
  }
}
