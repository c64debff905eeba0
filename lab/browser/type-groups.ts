import type { Page } from 'playwright-core';

/** Types the requested groups as a lead reads them out, and compares. */
export async function typeGroups(page: Page, groups: readonly string[]): Promise<void> {
  await page.locator('.scp-groups').waitFor();
  for (const field of await page.locator('.scp-groups input').all()) {
    await field.fill(groups[Number(await field.getAttribute('data-group'))] ?? '');
  }
  // The fingerprint takes a moment to compute; nothing is compared before that.
  await page.locator('.scp-btn.go:not([aria-disabled="true"])').waitFor();
  await page.locator('.scp-groups input').last().press('Enter');
}
