import type { BrowserContext, Page } from 'playwright-core';

/** Opens the options page in a new tab. */
export async function openOptions(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.locator('#root > *').waitFor();
  return page;
}

/** Joins a team as an agent would: types and confirms the link. Returns the resulting message; a refusal throws its text. */
export async function joinTeam(context: BrowserContext, extensionId: string, link: string): Promise<string> {
  const page = await openOptions(context, extensionId);
  await page.locator('#join').fill(link);
  await page.locator('#join').press('Enter');
  const joined = page.locator('.scp-team');
  const refused = page.locator('[role=alert]');
  await joined.or(refused).first().waitFor();
  if (await refused.isVisible()) throw new Error(`The team was not joined: ${await refused.innerText()}`);
  const said = await page.locator('[role=status]').last().innerText();
  await page.close();
  return said;
}
