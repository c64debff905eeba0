import type { Frame, Locator, Page } from 'playwright-core';

/** What the band below the buyer's name says. `text` is all of it, for anything without a name here. */
export interface ShownVerdict {
  readonly word: string;
  readonly side: string;
  readonly text: string;
}

export interface ShownRow {
  readonly title: string;
  readonly detail: string;
}

/** The sidebar in a marketplace's page, as an agent sees and uses it. */
export interface Sidebar {
  /** For anything the other functions don't cover. Changes when the page is reloaded. */
  readonly frame: () => Promise<Frame>;
  readonly locator: (selector: string, options?: { readonly hasText?: string }) => Promise<Locator>;
  /** Waits until the panel shows this buyer together with a verdict. */
  readonly waitForBuyer: (name: string) => Promise<void>;
  readonly buyer: () => Promise<string>;
  readonly verdict: () => Promise<ShownVerdict>;
  /** Order and product, one per line. */
  readonly facts: () => Promise<string[]>;
  readonly search: (text: string) => Promise<void>;
  /** The rows below the search field. */
  readonly rows: () => Promise<ShownRow[]>;
  /** The text that would be inserted, paragraph by paragraph. */
  readonly preview: () => Promise<string>;
  /** Presses the primary button of the open card and waits for the resulting message. */
  readonly insert: () => Promise<string>;
  /** The answer in the row of a closed section, found by its visible title. */
  readonly summary: (title: string) => Promise<string>;
  /** Opens a section and returns its content. */
  readonly openSection: (title: string) => Promise<Locator>;
  /** The last message about an insert. */
  readonly said: () => Promise<string>;
  /** All text in the panel. */
  readonly text: () => Promise<string>;
}

/**
 * The sidebar of a page. Its frame is in a closed shadow root that page selectors can't reach, but the browser lists it among the
 * page's frames, so clicks and keys go through the page as a person's would.
 */
export function openSidebar(page: Page, extensionId: string): Sidebar {
  const isOurs = (frame: Frame) =>
    ['sidebar', 'here'].some((name) => frame.url() === `chrome-extension://${extensionId}/${name}.html`);
  const find = () => page.frames().find((frame) => isOurs(frame) && !frame.isDetached());

  const frame = async (): Promise<Frame> => {
    const coming = page.waitForEvent('framenavigated', { predicate: isOurs });
    const found = find();
    if (!found) return coming;
    coming.catch(() => undefined); // It was there already, so nobody awaits this.
    return found;
  };
  /** The frame's end is told later than the page's own change: what was found may be a former panel. Its end begins the wait anew. */
  const inLasting = async (wait: (inFrame: Frame) => Promise<void>): Promise<void> => {
    const found = await frame();
    try {
      await wait(found);
    } catch (error) {
      if (!found.isDetached()) throw error;
      await inLasting(wait);
    }
  };
  const locator: Sidebar['locator'] = async (selector, options) => (await frame()).locator(selector, options);
  const readText = async (selector: string) => (await (await locator(selector)).first().innerText()).trim();
  const findRow = async (title: string) => {
    const inFrame = await frame();
    return inFrame.locator('.scp-sec').filter({ has: inFrame.getByText(title, { exact: true }) });
  };

  return {
    frame,
    locator,
    waitForBuyer: (name) =>
      inLasting(async (inFrame) => {
        await inFrame.locator('.scp-name').getByText(name, { exact: true }).waitFor();
        await inFrame.locator('.scp-verdict:not(.waiting)').waitFor();
        await waitUntilPressable(inFrame);
      }),
    buyer: () => readText('.scp-name'),
    verdict: async () => {
      const band = await locator('.scp-verdict');
      const word = band.locator('.word');
      const side = await word.locator('.side').innerText();
      // The name is only in the label for screen readers.
      const whole = await word.evaluate((element) =>
        [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])).join(''),
      );
      return { word: whole.trim(), side: side.trim(), text: (await band.innerText()).trim() };
    },
    facts: async () => (await (await locator('.scp-fact')).allTextContents()).map((text) => text.trim()),
    search: async (text) => {
      const field = await locator('[role=combobox]');
      await field.click();
      await field.fill(text);
    },
    rows: async () =>
      (await locator('[role=option]')).evaluateAll((rows) =>
        rows.map((row) => ({
          title: row.querySelector('.t')?.textContent ?? '',
          detail: row.querySelector('.d')?.textContent ?? '',
        })),
      ),
    preview: async () => (await (await locator('.scp-read')).first().locator('p').allInnerTexts()).join('\n\n'),
    insert: async () => {
      await waitUntilPressable(await frame());
      const said = (await locator('.scp-said:not(:empty)')).first();
      await (await locator('.scp-btn.go')).first().click();
      await said.waitFor();
      return (await said.innerText()).trim();
    },
    summary: async (title) => (await (await findRow(title)).locator('.sum').innerText()).trim(),
    openSection: async (title) => {
      const row = await findRow(title);
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      return (await locator('.scp-section')).filter({ has: row });
    },
    said: () => readText('.scp-said'),
    text: async () => (await (await locator('.scp-panel')).innerText()).trim(),
  };
}

/** Clicks right after the panel appears may have been meant for what was there before, so it ignores them (ms). */
const UNTOUCHED_MS = 300;

function waitUntilPressable(frame: Frame): Promise<unknown> {
  return frame.waitForFunction((untouchedMs) => {
    const seen = window as Window & { firstSeenAt?: number };
    seen.firstSeenAt ??= performance.now();
    return performance.now() - seen.firstSeenAt > untouchedMs;
  }, UNTOUCHED_MS);
}
