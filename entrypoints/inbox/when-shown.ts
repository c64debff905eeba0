/**
 * Begins at once, or where the browser draws the page beforehand, when the agent comes to it: what a script does there before makes the browser throw
 * that page away and load it again.
 */
export function whenShown(document: Document & { readonly prerendering?: boolean }, begin: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
