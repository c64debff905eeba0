/**
 * Lets nothing be dropped on the panel but words into its fields: browsers open what is dropped elsewhere, a picture or a link dragged a little too far, in place
 * of the conversation or in front of it.
 */
export function refuseDragged(window: Window): void {
  const refuse = (event: DragEvent) => {
    const { target, dataTransfer } = event;
    const isField = target instanceof HTMLElement && target.matches('input, textarea');
    if (isField && dataTransfer?.types.includes('text/plain') && !dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    if (dataTransfer) dataTransfer.dropEffect = 'none';
  };
  for (const type of ['dragenter', 'dragover', 'drop'] as const) window.addEventListener(type, refuse, true);
}
