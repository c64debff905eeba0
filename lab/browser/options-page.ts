import type { Page } from 'playwright-core';

/** What the options page says about the team and its pack. */
export interface ShownPack {
  /** Pack and revision in use. */
  readonly inUse: string;
  /** Every problem shown, as the user reads it. */
  readonly troubles: readonly string[];
  /** Rows of the fault list: where and what. */
  readonly faults: readonly (readonly string[])[];
  /** There is a field for a joining link, which means no team is joined. */
  readonly canJoin: boolean;
}

export async function readPack(page: Page): Promise<ShownPack> {
  return {
    inUse: await page.locator('.scp-popup-row p').first().innerText(),
    troubles: await page.locator('[role=alert]').allInnerTexts(),
    faults: await page
      .locator('.scp-sheet tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText))),
    canJoin: await page.locator('#join').isVisible(),
  };
}

/** Types a joining link, confirms it, and waits for the answer on screen. */
export async function tryToJoin(page: Page, link: string): Promise<void> {
  await page.locator('#join').fill(link);
  await page.locator('#join').press('Enter');
  await page.locator('[role=alert]').or(page.locator('.scp-team')).first().waitFor();
}

/** Presses "Check now" and waits for the check to end. Its result may still be on its way from the store. */
export async function checkNow(page: Page): Promise<void> {
  await page.locator('.scp-team').waitFor();
  const ended = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const state = document.querySelector('.scp-popup-row [role=status]') as Element;
        let isBegun = false;
        const look = () => {
          const isChecking = state.textContent === 'Checking for a new pack';
          if (isBegun && !isChecking) resolve();
          isBegun ||= isChecking;
        };
        new MutationObserver(look).observe(state, { childList: true, characterData: true, subtree: true });
      }),
  );
  await page.locator('.scp-team').getByRole('button', { name: 'Check now' }).click();
  await ended;
}

/** Waits until a problem is on screen, or until none is left. */
export async function waitForTrouble(page: Page, isThere: boolean): Promise<void> {
  await page
    .locator('[role=alert]')
    .first()
    .waitFor({ state: isThere ? 'visible' : 'detached' });
}
