/** Takes the keyboard from a field of the page: without focus and caret an input method has nowhere to write. */
export function leaveField(field: Element | null | undefined): void {
  (field as Partial<HTMLElement> | null | undefined)?.blur?.();
  field?.ownerDocument.getSelection()?.removeAllRanges();
}
