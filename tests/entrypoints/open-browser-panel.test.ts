import { afterEach, expect, test, vi } from 'vitest';
import { openBrowserPanel } from '../../entrypoints/pages/open-browser-panel.ts';

afterEach(() => vi.unstubAllGlobals());

test('J19: the side panel of the window is opened by the browser’s own way, and where there is none that is a failure', async () => {
  const open = vi.fn(async () => undefined);
  vi.stubGlobal('browser', {});
  vi.stubGlobal('chrome', { sidePanel: { open } });
  await openBrowserPanel(2);
  expect(open.mock.calls).toEqual([[{ windowId: 2 }]]);
  await expect(openBrowserPanel(undefined)).rejects.toThrow('no side panel');

  vi.stubGlobal('chrome', {});
  await expect(openBrowserPanel(2)).rejects.toThrow('no side panel');
  vi.stubGlobal('browser', { sidebarAction: { open } });
  await openBrowserPanel(2);
  expect(open).toHaveBeenCalledTimes(2);
});
