/** Each browser's own way to open its panel beside the page; neither is in the other's types. */
interface PanelApis {
  readonly chrome?: { readonly sidePanel?: { readonly open: (options: { windowId: number }) => Promise<void> } };
  readonly browser?: { readonly sidebarAction?: { readonly open: () => Promise<void> } };
}

/** Opens the browser's side panel (Chrome, Edge) or sidebar (Firefox) in a window. */
export async function openBrowserPanel(windowId: number | undefined): Promise<void> {
  const { chrome, browser } = globalThis as PanelApis;
  if (chrome?.sidePanel && windowId !== undefined) await chrome.sidePanel.open({ windowId });
  else if (browser?.sidebarAction) await browser.sidebarAction.open();
  // Else nothing would open, and nothing would say why.
  else throw new Error('This browser has no side panel, or not yet a window for it.');
}
