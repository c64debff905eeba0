import { join } from 'node:path';
import { buildExtension } from './browser/build.ts';
import { openBrowser } from './browser/browser.ts';
import { openSidebar } from './browser/sidebar.ts';
import { joinTeam } from './browser/team.ts';
import { startSellerCentre } from './seller-centre/server.ts';
import { hostPack, makeTeamPack } from './seller-centre/team-pack.ts';
import { inboxes } from './demo/inboxes.ts';
import { doMainJob } from './demo/main-job.ts';
import { printGuide } from './demo/guide.ts';
import { Unexpected } from './demo/steps.ts';

/**
 * Shows Sidedesk in a real browser next to demo inboxes that run on this machine. With a display the browser stays open for you to
 * try; without one, or with `--headless`, the main job is done for you and each step prints what it saw.
 */
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isShown = hasDisplay && !process.argv.includes('--headless');

console.log('Sidedesk demo: building the extension and starting the demo inboxes.');
await buildExtension();
const team = await makeTeamPack();
const centre = await startSellerCentre(hostPack(team.json));
const browser = await openBrowser({ ...centre, headless: !isShown, ...(isShown && { viewport: null }) });

try {
  if (isShown) await showToPerson();
  else await doMainJob(browser, team.link, join(import.meta.dirname, '../.report/demo'));
} catch (fault) {
  process.exitCode = 1;
  if (!(fault instanceof Unexpected)) throw fault;
  console.error(`\n  expected: ${fault.expected}\n  saw:      ${fault.seen}`);
} finally {
  await browser.close();
  await centre.close();
}

async function showToPerson(): Promise<void> {
  const { context, extensionId } = browser;
  await joinTeam(context, extensionId, team.link);
  const [first] = context.pages();
  const page = first ?? (await context.newPage());
  await page.goto(inboxes.etsy);
  await page.bringToFront();
  await openSidebar(page, extensionId).waitForBuyer('Annika Vogelsang');
  printGuide();
  const isClosed = new Promise((resolve) => context.once('close', resolve));
  const isStopped = new Promise((resolve) => process.once('SIGINT', resolve));
  await Promise.race([isClosed, isStopped]);
}
