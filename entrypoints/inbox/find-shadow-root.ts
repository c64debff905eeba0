/** Each browser's own way to a closed shadow root; neither is in the types. */
interface Openers {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null } };
}
type FirefoxElement = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, even a closed one. */
export function findShadowRoot(element: HTMLElement): ShadowRoot | null {
  const { chrome } = globalThis as Openers;
  return chrome?.dom
    ? chrome.dom.openOrClosedShadowRoot(element)
    : ((element as FirefoxElement).openOrClosedShadowRoot ?? element.shadowRoot);
}
