/**
 * Begins at once, or, if the browser prerenders the page, when the agent comes to it: anything a script does there before makes the browser discard
 * that page and load it again.
 */
export function whenShown(document: Document & { readonly prerendering?: boolean }, begin: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
