export interface MetWindow extends Window {
  met?: string;
}

/** Runs in the page: looks at everything that an event names, at once and once it is over. */
export function listenForRoot(): void {
  const look = (event: Event) => {
    const named = ['target', 'rangeParent', 'originalTarget', 'explicitOriginalTarget', 'relatedTarget', 'fromElement'];
    for (const name of named) {
      const node = (event as unknown as Readonly<Record<string, unknown>>)[name];
      const root = node instanceof Node ? node.getRootNode() : document;
      if (root instanceof ShadowRoot && root.host.parentElement === document.documentElement) {
        (window as MetWindow).met = `${event.type}.${name}`;
      }
    }
  };
  const types = [
    ...['mousemove', 'mouseover', 'mouseout', 'pointerover', 'pointermove', 'mousedown', 'mouseup', 'pointerdown'],
    ...['click', 'auxclick', 'dblclick', 'contextmenu', 'wheel', 'DOMMouseScroll', 'MozMousePixelScroll'],
    ...['focus', 'focusin', 'blur', 'focusout', 'keydown', 'keypress', 'keyup', 'beforeinput', 'selectstart'],
    ...['copy', 'paste', 'cut', 'beforetoggle', 'toggle', 'scroll', 'selectionchange', 'dragstart', 'command'],
  ];
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        look(event);
        setTimeout(() => look(event));
      },
      true,
    );
  }
}
