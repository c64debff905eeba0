import type { BrowserContext } from 'playwright-core';

/** API available only to the browser's own extensions page. */
interface DeveloperApi {
  readonly updateExtensionConfiguration: (change: { extensionId: string; hostAccess: string }) => Promise<void>;
  readonly addHostPermission: (extensionId: string, host: string) => Promise<void>;
}

/** Restricts an extension to these hosts, as a person would under "site access" on the browser's extensions page. */
export async function allowOnly(context: BrowserContext, extensionId: string, hosts: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, origins]) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperApi } }).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
      if (origins.length === 0) return;
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
      for (const origin of origins) await developerPrivate.addHostPermission(id, origin);
    },
    [extensionId, hosts.map((host) => `https://${host}/*`)] as const,
  );
  await page.close();
}

/** Allows an extension one more host. */
export async function allowAlso(context: BrowserContext, extensionId: string, host: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, origin]) =>
      (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperApi } }
      ).chrome.developerPrivate.addHostPermission(id, origin),
    [extensionId, `https://${host}/*`] as const,
  );
  await page.close();
}

/** Switches an extension off or on. */
export async function switchExtension(context: BrowserContext, extensionId: string, isOn: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, shallRun]) => {
      const { chrome } = globalThis as unknown as { chrome: { management: ManagementApi } };
      return chrome.management.setEnabled(id, shallRun);
    },
    [extensionId, isOn] as const,
  );
  await page.close();
}

interface ManagementApi {
  readonly setEnabled: (id: string, isOn: boolean) => Promise<void>;
}

/** Blocks all cookies, or allows them again, as in the browser's settings; one address may be exempt. */
export async function blockCookies(context: BrowserContext, isBlocking: boolean, except?: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://settings');
  await page.evaluate(
    async ([setting, address]) => {
      const { chrome } = globalThis as unknown as { chrome: SettingsApi };
      await chrome.settingsPrivate.setPref('generated.cookie_default_content_setting', setting);
      if (address) chrome.send('setCategoryPermissionForPattern', [address, '', 'cookies', 'allow', false]);
    },
    [isBlocking ? 'block' : 'allow', except] as const,
  );
  await page.close();
}

interface SettingsApi {
  readonly settingsPrivate: { readonly setPref: (name: string, value: string) => Promise<boolean> };
  readonly send: (message: string, given: readonly unknown[]) => void;
}
