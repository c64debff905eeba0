import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { openBrowser } from './browser/browser.ts';
import { judgeShown, recordPanel, switchBuyers } from './browser/panel-record.ts';
import { switchingInboxes } from './browser/demo-inboxes.ts';
import { openSidebar } from './browser/sidebar.ts';
import { joinTeam } from './browser/team.ts';
import { startSellerCentre } from './seller-centre/server.ts';
import { hostPack, makeTeamPack } from './seller-centre/team-pack.ts';
import { watchHeap, type Heap } from './prove/watch-heap.ts';
import { randomFrom } from '../cli/random-from.ts';

/**
 * `npm run prove:switches [-- --each 1000]`: switches buyers within one page of each demo inbox that needs no loading, mostly faster
 * than a page is read, and records everything the panel shows and the memory of page and panel. Writes `docs/proofs/switches.md`.
 */
const { values } = parseArgs({ options: { each: { type: 'string', default: '1000' } } });
const BATCH = 100;
/** One in this many changes lasts; odd, so that it is another buyer each time. */
const LASTING_EVERY = 21;
const LASTING_MS = 1400;
const FAST_MS = 250;
/** Share by which memory may change in the second half; in the first, page and engine still fill their caches. */
const FLAT = 0.05;

const random = randomFrom(20_261_125);
const pack = await makeTeamPack();
const centre = await startSellerCentre(hostPack(pack.json));
const browser = await openBrowser(centre);
await joinTeam(browser.context, browser.extensionId, pack.link);
const lines: string[] = [];
let isFaulty = false;
for (const inbox of switchingInboxes) {
  const page = await browser.context.newPage();
  await page.goto(inbox.address);
  const sidebar = openSidebar(page, browser.extensionId);
  await sidebar.waitForBuyer(inbox.buyer);
  const readShown = await recordPanel(sidebar);
  const frame = await sidebar.frame();
  const readHeap = await watchHeap(browser.context, page, frame);

  const faults: string[] = [];
  const heaps: Heap[] = [];
  let states = 0;
  const batches = Math.ceil(Number(values.each) / BATCH);
  for (let batch = 0; batch < batches; batch += 1) {
    const names = Array.from({ length: BATCH }, (_, index) => (index % 2 === 0 ? inbox.other : inbox.buyer));
    const pauses = names.map((_, index) =>
      index % LASTING_EVERY === LASTING_EVERY - 1 ? LASTING_MS : Math.round(random() * FAST_MS),
    );
    const switches = await switchBuyers(page, inbox, names, pauses);
    await sidebar.waitForBuyer(inbox.buyer);
    const shown = await readShown();
    states += shown.length;
    faults.push(...judgeShown(shown, switches, inbox));
    await frame.evaluate(() => void (window as unknown as { shownTexts: unknown[] }).shownTexts.splice(0));
    heaps.push(await readHeap());
    console.log(`${inbox.site}: ${(batch + 1) * BATCH} changes, ${faults.length} faults`, heaps.at(-1));
  }
  await page.close();
  lines.push(...describe(inbox.site, batches * BATCH, states, faults, heaps));
}
await browser.close();
await centre.close();
const text = `# Switched again and again

Written by \`npm run prove:switches\` on ${new Date().toISOString().slice(0, 10)}, in a real Chromium. Buyers are changed every 0 to ${FAST_MS} ms, faster than a page is read, and one change in
${LASTING_EVERY} lasts. Everything that the panel ever shows is checked against the open conversation: a name, a message, an order or a verdict of the other buyer, or two
buyers without a blank panel between them, is a fault. Memory is measured after the browser has collected its garbage, without the machine code that it compiles. \`tests/e2e/promises.test.ts\` does 24
changes on each of these inboxes.

| | changes | states shown | wrong | memory of page, MB | memory of panel, MB |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
const file = join(import.meta.dirname, '../docs/proofs/switches.md');
await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
console.log(text);
if (isFaulty) process.exitCode = 1;

function describe(site: string, changes: number, states: number, faults: readonly string[], heaps: readonly Heap[]) {
  const half = Math.ceil(heaps.length / 2);
  const course = (of: keyof Heap) => {
    const [first = 0, middle = 0, last = 0] = [heaps[0], heaps[half - 1], heaps.at(-1)].map((heap) => heap?.[of]);
    if (last > middle * (1 + FLAT)) isFaulty = true;
    return `${first.toFixed(1)} after ${BATCH}, ${middle.toFixed(1)} after ${half * BATCH}, ${last.toFixed(1)} at the end`;
  };
  if (faults.length > 0) isFaulty = true;
  return [`| ${site} | ${changes} | ${states} | ${faults.length} | ${course('page')} | ${course('panel')} |`];
}
