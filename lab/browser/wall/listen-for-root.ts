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
      if (root instanceof ShadowRoot && root.host.matches('html > [data-side]')) {
        (window as MetWindow).met = `${event.type}.${name}`;
      }
    }
  };
  for (const type of ['mousemove', 'mouseover', 'pointerover', 'pointermove', 'mousedown', 'pointerdown', 'click']) {
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
