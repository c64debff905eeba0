import { flags } from './flags.ts';

declare global {
  interface Window {
    /** Every text that was sent by pressing the page's own Send. Tests prove with it that nothing else sends. */
    __sent: string[];
    /** Every key that the page's own script has heard. It listens from its beginning, before most scripts of an extension come. */
    __keys: string[];
    /** Brings what `?late=1` held back. */
    __load: () => void;
    /** With `?replace=1`: removes foreign elements of `<html>` and `<body>`, as a page that renders itself again does. */
    __rerender: () => void;
  }
}

/** Gives tests their handles on the page. */
export function exposeWindow(load: () => void): void {
  window.__sent = [];
  window.__keys = [];
  window.addEventListener('keydown', ({ key }) => window.__keys.push(key), true);
  window.__load = load;
  const own = new Set<Element>([document.head, document.body, ...document.body.children]);
  window.__rerender = () => {
    if (!flags.isReplacing) return;
    for (const element of [...document.documentElement.children, ...document.body.children]) {
      if (!own.has(element)) element.remove();
    }
  };
}

/** The clock of the demo: messages that the agent sends are written now. */
export function tellTime(): string {
  return new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
