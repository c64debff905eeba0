/** A key pressed while an input method is composing belongs to it; 229 is what older engines report instead of the flag. */
export function isComposing(
  event: { nativeEvent: { isComposing?: boolean }; keyCode: number } | KeyboardEvent,
): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing === true || event.keyCode === 229;
}
