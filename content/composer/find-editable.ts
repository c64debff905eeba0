import { isShown } from '../locating/is-shown.ts';
import { isSecret } from './secret-field.ts';

/** A field whose text is its `value`. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement;

// Only these kinds of input have a caret that a script may ask for.
const caretInputs = new Set(['text', 'search', 'url', 'tel']);

// Inputs come last: rich editors carry hidden ones for links and files.
const inside = ['textarea', '[contenteditable]:not([contenteditable="false"])', 'input'];

export function isTextControl(node: unknown): node is TextControl {
  // Names instead of `instanceof`, because elements of a same-origin frame have constructors of their own.
  const element = node as Partial<HTMLInputElement> | null;
  const isControl =
    element?.localName === 'textarea' || (element?.localName === 'input' && caretInputs.has(element.type ?? ''));
  // What does not count as a box here is neither written nor read anywhere.
  return isControl && !isSecret(element as Element);
}

/** The outermost editable element around this one, or null where nothing is editable. */
function findEditingHost(element: HTMLElement): HTMLElement | null {
  if (!element.isContentEditable) return null;
  let host = element;
  while (host.localName !== 'body' && host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** What can be written into at this place: the element itself, or the first visible field inside it, its open shadow root or its frame. */
export function findEditable(target: HTMLElement): HTMLElement | null {
  return findEditables(target)[0] ?? null;
}

/** The field that a node is, or is a part of. */
export function findField(node: unknown): HTMLElement | null {
  if (isTextControl(node)) return node;
  const element = node as Partial<HTMLElement> | null | undefined;
  return element?.nodeType === Node.ELEMENT_NODE ? findEditingHost(element as HTMLElement) : null;
}

/** The same, with all fields of the first one's kind. */
export function findEditables(target: HTMLElement): readonly HTMLElement[] {
  const field = findField(target);
  if (field) return [field];
  if (target.localName === 'iframe') {
    const body = (target as HTMLIFrameElement).contentDocument?.body;
    return body ? findEditables(body) : [];
  }
  for (const root of [target.shadowRoot, target]) {
    for (const selector of root ? inside : []) {
      const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
      // Lines inside of an editable are editable too.
      const outer = found.filter(
        (one) => isEditable(one) && isShown(one) && !found.some((o) => o !== one && o.contains(one)),
      );
      if (outer.length > 0) return outer;
    }
  }
  return [];
}

/** The page has closed the field for writing, for now or for good. */
export function isReadOnly(element: HTMLElement): boolean {
  if (isTextControl(element) && (element.readOnly || element.matches(':disabled'))) return true;
  if (element.getAttribute('aria-readonly') === 'true' || element.getAttribute('aria-disabled') === 'true') return true;
  // TinyMCE keeps its body editable and swallows what is typed; it would take a script's text.
  return element.closest('[inert], .mce-content-readonly') !== null;
}

/** Characters that the page lets the field hold; Infinity where it does not say. */
export function readLimit(element: HTMLElement): number {
  const { maxLength = -1 } = element as Partial<TextControl>;
  return maxLength >= 0 ? maxLength : Infinity;
}

function isEditable(element: HTMLElement): boolean {
  return isTextControl(element) || element.isContentEditable;
}

/** Whether a field is still on a page. A removed frame takes its document along, where the field is still connected. */
export function isThere(element: HTMLElement): boolean {
  try {
    return element.isConnected && element.ownerDocument.defaultView !== null;
  } catch {
    return false; // Firefox throws at every touch of what a removed frame has left behind.
  }
}
