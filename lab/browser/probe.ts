import type { Page } from 'playwright-core';

interface ProbeWindow extends Window {
  probed: string[];
}

/** Event types that reveal what someone types, presses, pastes or dictates. */
const TYPES = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionstart', 'compositionend'],
  ...['copy', 'cut', 'paste', 'pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'click', 'dblclick'],
  ...['wheel', 'dragstart', 'message', 'messageerror', 'storage', 'submit', 'securitypolicyviolation', 'error'],
];

/** Lets the page hear everything it can, in its window's capture phase, from before its own first script. */
export async function installProbe(page: Page, ...further: readonly string[]): Promise<void> {
  await page.addInitScript(
    (types) => {
      const probed: string[] = [];
      (window as unknown as ProbeWindow).probed = probed;
      const parts = ['key', 'data', 'detail', 'origin', 'message', 'newValue'] as const;
      const describe = (event: Event & Partial<Record<(typeof parts)[number], unknown>>) =>
        JSON.stringify([event.type, ...parts.map((part) => event[part])]);
      for (const type of types) {
        window.addEventListener(type, (event) => probed.push(describe(event)), { capture: true });
      }
    },
    [...TYPES, ...further],
  );
}

/** What the page has heard since the last call. */
export function readProbe(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as ProbeWindow).probed.splice(0));
}

/** Everywhere a page could find a text of ours: its document with open roots, globals, storages, history, performance, cookies, events. */
export function readWholePage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const found: string[] = [];
    const seen = new WeakSet();
    const walk = (value: unknown, depth: number) => {
      if (typeof value === 'string') found.push(value);
      if (typeof value !== 'object' || value === null || seen.has(value) || depth > 4) return;
      seen.add(value);
      for (const key of Object.getOwnPropertyNames(value)) {
        found.push(key);
        const descriptor = Object.getOwnPropertyDescriptor(value, key);
        if (descriptor && 'value' in descriptor) walk(descriptor.value, depth + 1);
      }
    };
    walk(window, 0);
    const readRoot = (root: Document | ShadowRoot) => {
      found.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) readRoot(element.shadowRoot);
        if ('value' in element) found.push(String(element.value));
      }
    };
    readRoot(document);
    found.push(document.cookie, window.name, JSON.stringify(history.state), String(getSelection()));
    found.push(...performance.getEntries().map((entry) => JSON.stringify(entry)));
    found.push(...[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)));
    for (const storage of [localStorage, sessionStorage]) found.push(JSON.stringify({ ...storage }));
    return found.join('\n');
  });
}

/** What a page can find out about itself, to compare with the same page without the extension. */
export function describePage(
  page: Page,
): Promise<{ html: string; names: string[]; frames: number; entries: string[] }> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    names: Object.getOwnPropertyNames(window).sort(),
    frames: window.length,
    // The browser fetches the page's tab icon whenever it likes.
    entries: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => !path.endsWith('.svg')),
  }));
}
