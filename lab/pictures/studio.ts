import type { Page } from 'playwright-core';
import { openBrowser, type OpenBrowser } from '../browser/browser.ts';
import { openSidebar, type Sidebar } from '../browser/sidebar.ts';
import { joinTeam, openOptions } from '../browser/team.ts';
import { startSellerCentre } from '../seller-centre/server.ts';
import { hostPack, makeTeamPack, type TeamPackOptions } from '../seller-centre/team-pack.ts';

/** Colour scheme of a board and language of its panel. */
export interface Light {
  readonly colourScheme: 'light' | 'dark';
  readonly language: 'en' | 'zh-CN' | 'zh-TW';
}

export interface Scene {
  readonly page: Page;
  readonly panel: Sidebar;
}

/** A browser with the demo inboxes, for as long as one board needs. */
export interface Studio {
  readonly browser: OpenBrowser;
  /** Opens an inbox; with a name it waits for that buyer to be shown. */
  readonly open: (address: string, buyer?: string) => Promise<Scene>;
  /** The panel alone, as a PNG. */
  readonly shootPanel: (scene: Scene) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const WIDTH = 1280;
const HEIGHT = 840;
const PANEL = 360;

export async function openStudio(light: Light, team: TeamPackOptions & { isJoined?: boolean } = {}): Promise<Studio> {
  const { isJoined = true, ...packOptions } = team;
  const pack = await makeTeamPack(packOptions);
  const centre = await startSellerCentre(hostPack(pack.json));
  const browser = await openBrowser({
    ...centre,
    colourScheme: light.colourScheme,
    viewport: { width: WIDTH, height: HEIGHT },
  });
  const { context, extensionId } = browser;
  if (isJoined) await joinTeam(context, extensionId, pack.link);
  const options = await openOptions(context, extensionId);
  await options.locator('select').first().selectOption(light.language);
  await options.close();

  return {
    browser,
    open: async (address, buyer) => {
      const page = await context.newPage();
      await page.goto(address);
      const panel = openSidebar(page, extensionId);
      if (buyer) await panel.waitForBuyer(buyer);
      else await (await panel.locator('.scp-panel')).waitFor();
      return { page, panel };
    },
    shootPanel: async ({ page }) => {
      await page.bringToFront();
      await page.mouse.move(10, 10);
      return page.screenshot({
        clip: { x: WIDTH - PANEL, y: 0, width: PANEL, height: HEIGHT },
        animations: 'disabled',
      });
    },
    close: async () => {
      await browser.close();
      await centre.close();
    },
  };
}
