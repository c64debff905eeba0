import type { Sidebar } from './sidebar.ts';

/** Opens the panel's one menu. */
export async function openMenu(sidebar: Sidebar): Promise<void> {
  await (await sidebar.locator('.scp-bar .scp-menu-anchor button')).click();
  await (await sidebar.locator('[role=menu]')).waitFor();
}

/** Presses lines of the open menu one after another, the last of them in a fold that the others open. */
export async function pickInMenu(sidebar: Sidebar, ...names: readonly string[]): Promise<void> {
  const frame = await sidebar.frame();
  for (const name of names) {
    const line = frame.locator('[role=menuitem], [role=menuitemradio]').filter({ hasText: name });
    await line.last().click();
  }
}
