import { sharedOnPage } from '../shared-on-page.ts';
// Per document the element in which an input method is at work; bound to the document, so that it goes with it. The script that writes is another one
// than the script that follows; what they share no page sees.
const shared = sharedOnPage<{ composing: WeakMap<Document, Element> }>();
const composers = (shared.composing ??= new WeakMap());

/** Follows input methods in this document until the signal: while one composes, a write would destroy the half-made word. Asking again does no harm. */
export function trackComposition(document: Document, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  document.addEventListener('compositionstart', begin, options);
  document.addEventListener('compositionend', end, options);
  // Pages that swap the field mid-word swallow the end event; leaving the field or an ordinary key proves that it is over.
  document.addEventListener('focusout', end, options);
  document.addEventListener('keydown', endUnlessComposing, options);
  signal.addEventListener('abort', () => composers.delete(document), { once: true });
}

/** An input method is composing in this document. */
export function isComposing(document: Document): boolean {
  return composers.get(document)?.isConnected ?? false;
}

// One function each for all documents, so that a second time changes nothing.
function begin(event: Event): void {
  const target = event.composedPath()[0] as Element | undefined;
  if (target) composers.set(event.currentTarget as Document, target);
}

function end(event: Event): void {
  composers.delete(event.currentTarget as Document);
}

function endUnlessComposing(event: KeyboardEvent): void {
  if (!event.isComposing) end(event);
}
