import { startSellerCentre } from '../../seller-centre/server.ts';
import { hostPack, makeTeamPack } from '../../seller-centre/team-pack.ts';
import { addTestContent } from '../test-content.ts';
import { etsy } from '../demo-inboxes.ts';
import { openFirefox } from '../firefox.ts';
import { until } from '../until.ts';
import type { WallStage } from './stage.ts';

const WAIT_MS = 15_000;
const ENTER = '\uE007';

/** How long the panel ignores clicks after it becomes visible (ms). */
const UNTOUCHED_MS = 600;

/** `build`: a folder with a build other than this checkout's. */
export async function openFirefoxStage(build?: string): Promise<WallStage> {
  // With the test runner's value Vite bundles one page for development, and React's production build can't run that.
  process.env.NODE_ENV = 'production';
  const team = await makeTeamPack({ change: addTestContent });
  const centre = await startSellerCentre({ routes: hostPack(team.json).routes });
  const firefox = await openFirefox({ ...centre, ...(build !== undefined && { prepare: async () => build }) });
  const read = (place: 'page' | 'sidebar', selector: string) =>
    firefox.run(place, (at) => document.querySelector<HTMLElement>(at)?.innerText ?? '', selector);
  await until(() => firefox.run('page', () => document.querySelector('#join') !== null), WAIT_MS);
  await firefox.press('page', '#join');
  await firefox.type('page', team.link + ENTER);
  await until(async () => /^Joined/.test(await read('page', 'section:first-of-type > [role=status]')), WAIT_MS);
  return {
    browser: `Firefox ${await firefox.run('page', () => /Firefox\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? '')}`,
    origin: firefox.origin,
    open: async () => {
      await firefox.runBehind(() => {
        const { browser } = globalThis as unknown as { browser: { storage: { local: { clear: () => unknown } } } };
        return browser.storage.local.clear();
      });
      await firefox.openTab(etsy.address);
      await until(async () => (await read('sidebar', '.scp-name')) === etsy.buyer, WAIT_MS);
      await until(async () => (await read('sidebar', '.scp-verdict:not(.waiting)')) !== '', WAIT_MS);
      await new Promise((resolve) => setTimeout(resolve, UNTOUCHED_MS));
    },
    page: (script, ...given) => firefox.run('page', script, ...given),
    panel: (script, ...given) => firefox.run('sidebar', script, ...given),
    frames: () => firefox.frameTexts(),
    inTab: async (path) => {
      await firefox.openTab(`${firefox.origin}${path}`);
      const drawn = () => firefox.run('page', () => document.querySelector('[role=combobox]') !== null);
      await until(drawn, 2000).catch(() => undefined);
      return firefox.run('page', () => document.body.innerText);
    },
    press: (x, y) => firefox.pressAt(Math.round(x), Math.round(y)),
    point: (x, y) => firefox.pointAt(x, y),
    turnWheel: (x, y) => firefox.turnWheel(x, y),
    type: (text) => firefox.type('page', text),
    picture: () => firefox.picture(),
    close: async () => {
      await firefox.close();
      await centre.close();
    },
  };
}
