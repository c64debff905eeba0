import type { Page } from 'playwright-core';

interface LoggedWindow extends Window {
  heardActions?: string[];
  __sent: string[];
}

/**
 * Starts recording every click, submit and Enter that reaches the page, trusted or not, before the page's own listeners run.
 * Installed last, so that the test's own preparation doesn't count.
 */
export async function watchActions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as LoggedWindow).heardActions = heard;
    const note = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
      const [target] = event.composedPath();
      const where = target instanceof Element ? target.localName : String(target);
      heard.push(`${event.isTrusted ? 'trusted' : 'made'} ${event.type} on ${where}`);
    };
    const pointing = ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'touchstart'];
    for (const type of [...pointing, 'submit', 'keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, note, { capture: true });
    }
  });
}

/** What has reached the page since then, and what its own Send has sent. */
export function readActions(page: Page): Promise<{ heard: readonly string[]; sent: readonly string[] }> {
  return page.evaluate(() => {
    const { heardActions = ['nobody listened'], __sent } = window as unknown as LoggedWindow;
    return { heard: heardActions, sent: __sent };
  });
}
