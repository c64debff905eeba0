import { flags } from './flags.ts';

declare global {
  interface Window {
    /** Every text sent with the page's own Send. Tests use it to prove that nothing else sends. */
    __sent: string[];
    /** Every key that the page's own script has heard. It listens from its start, before most extension scripts run. */
    __keys: string[];
    /** Releases what `?late=1` held back. */
    __load: () => void;
    /** With `?replace=1`: removes foreign elements from `<html>` and `<body>`, as a page that rerenders does. */
    __rerender: () => void;
  }
}

/** Exposes the page to tests. */
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

/** The demo's clock: the time of messages that the agent sends. */
export function tellTime(): string {
  return new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
