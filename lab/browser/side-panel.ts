import type { CDPSession } from 'playwright-core';
import { vi } from 'vitest';
import type { World } from './world.ts';

/** The browser's own side panel. Playwright doesn't list it, so it is driven through the debugger. */
export interface SidePanel {
  readonly evaluate: <T>(question: () => T) => Promise<T>;
  readonly text: () => Promise<string>;
  readonly waitForText: (text: string) => Promise<void>;
  /** Clicks the middle of the first matching element. */
  readonly press: (selector: string) => Promise<void>;
  /** Types at the focus. */
  readonly type: (text: string) => Promise<void>;
}

/** Opens the side panel as a person would, with the button in the toolbar's popup. */
export async function openSidePanel({ context, extensionId }: World): Promise<SidePanel> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  // The popup closes itself on the press, sometimes before the press is reported as done.
  const isClosed = popup.waitForEvent('close');
  const pressed = popup.getByRole('button', { name: 'Open the side panel' }).click();
  await Promise.all([isClosed, pressed.catch(() => undefined)]);

  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This browser has no debugger.');
  const targetId = await vi.waitFor(async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/sidebar.html'));
    if (!found) throw new Error('The side panel is not open.');
    return found.targetId;
  }, 10_000);
  const send = await attach(browser, targetId);

  const run = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    return (answer as { result: { value: T } }).result.value;
  };
  const text = () => run<string>('document.body.innerText');
  return {
    evaluate: (question) => run(`(${String(question)})()`),
    text,
    waitForText: (wanted) =>
      vi.waitFor(async () => {
        if (!(await text()).includes(wanted)) throw new Error(`The side panel does not show “${wanted}”.`);
      }, 10_000),
    type: async (text) => void (await send('Input.insertText', { text })),
    press: async (selector) => {
      const [x, y] = await run<[number, number]>(
        `(() => { const at = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
          return [at.x + at.width / 2, at.y + at.height / 2]; })()`,
      );
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
  };
}

type Send = (method: string, params: object) => Promise<unknown>;

async function attach(browser: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId });
  const waiting = new Map<number, (result: unknown) => void>();
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: unknown };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { message, sessionId }).catch(reject);
    });
}
