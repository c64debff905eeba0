import type { TextControl } from './find-editable.ts';

export interface ControlState {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly direction: 'forward' | 'backward' | 'none';
  /** The `value` attribute of the custom element around the field, where it has one. */
  readonly hostValue: string | null;
}

export function readControl(element: TextControl): ControlState {
  const end = element.value.length;
  return {
    value: element.value,
    start: element.selectionStart ?? end,
    end: element.selectionEnd ?? end,
    direction: element.selectionDirection ?? 'none',
    hostValue: customHost(element)?.getAttribute('value') ?? null,
  };
}

export function selectAsIn(element: TextControl, state: ControlState): void {
  element.setSelectionRange(state.start, state.end, state.direction);
}

/**
 * Sets the value past a framework's own accessor and tells the page, as typing would. Costs the browser's undo, so it is the second choice.
 * `typed` is the text that an input event may name; null says that a former value returns.
 */
export function placeValue(element: TextControl, state: ControlState, typed: string | null): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const constructor = element.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  const setter = Object.getOwnPropertyDescriptor(constructor.prototype, 'value')?.set;
  setter?.call(element, state.value);
  selectAsIn(element, state);
  announce(element, typed);
  element.dispatchEvent(new Event('change', { bubbles: true }));
  const host = customHost(element);
  // A component that has heard the inner event has written its attribute itself; a second event would be a second change.
  if (!host || state.hostValue === null || host.getAttribute('value') === state.hostValue) return;
  host.setAttribute('value', state.hostValue);
  announce(host, typed);
}

function announce(element: HTMLElement, typed: string | null): void {
  const inputType = typed === null ? 'historyUndo' : 'insertText';
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data: typed }));
}

function customHost(element: HTMLElement): HTMLElement | null {
  const root: Node & { host?: HTMLElement } = element.getRootNode();
  return root.host?.hasAttribute('value') ? root.host : null;
}
