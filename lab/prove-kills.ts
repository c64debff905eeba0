import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { PackStatus } from '../domain/team/pack-status.ts';
import { bundleScript } from './bench/bundle.ts';
import { runBackground, startBrowser, type KillBrowser } from './prove/kill-browser.ts';
import type { KillOrder, Seen } from './prove/kill-worker.ts';
import { randomFrom } from '../cli/random-from.ts';
import { openProofTeam, proofPack } from './prove/proof-packs.ts';

/**
 * `npm run prove:kills [-- --workers 200 --browsers 100]`: imports a new revision again and again in a real browser, kills the
 * background or the whole browser at random moments, and inspects the disk each time. Writes `docs/proofs/kills.md`. `--more` adds to
 * the previous run, kept in `.report/kills.json`.
 */
const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '200' },
    browsers: { type: 'string', default: '100' },
    more: { type: 'boolean', default: false },
  },
});
const SIZES = { macros: 150, buyers: 2000 };

const random = randomFrom(Date.now());
const team = await openProofTeam();
const script = await bundleScript('./prove/kill-worker.ts');
const profile = await mkdtemp(join(tmpdir(), 'sidedesk-kills-'));
const order = async (kind: KillOrder['kind'], revision: number, own?: string): Promise<KillOrder> => ({
  kind,
  files: await team.publish(proofPack({ ...SIZES, revision })),
  keys: team.trust.keys,
  buyers: SIZES.buyers,
  ...(own !== undefined && { own }),
});

const tallyFile = join(import.meta.dirname, '../.report/kills.json');
const tally = { runs: 0, kills: 0, browsers: 0, before: 0, after: 0, torn: 0, lost: 0, stuck: 0, slowest: 0 };
if (values.more) Object.assign(tally, JSON.parse(await readFile(tallyFile, 'utf8')));
tally.runs += 1;
const kept = new Set<string>();
let browser: KillBrowser = await startBrowser(profile);
let revision = 1;
await runBackground(browser.page, script, await order('join', revision));
// How long a whole import takes here: kills fall anywhere within it, or shortly after.
const begun = performance.now();
revision += 2;
await runBackground(browser.page, script, await order('sync', revision, 'first'));
kept.add('first');
const whole = performance.now() - begun;

const browsers = Number(values.browsers);
const rounds = Number(values.workers) + browsers;
for (let round = 0; round < rounds; round += 1) {
  // Spread evenly over the run, as many as requested.
  const isBrowser = Math.floor(((round + 1) * browsers) / rounds) > Math.floor((round * browsers) / rounds);
  const own = `own-${round}`;
  const former = revision;
  revision += 2;
  const next = await order('sync', revision, own);
  const endAfter = Math.round(random() * whole * 1.1);
  if (isBrowser) {
    const run = runBackground(browser.page, script, next).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, endAfter));
    await browser.kill();
    await run;
    browser = await startBrowser(profile);
  } else if ((await runBackground(browser.page, script, next, endAfter)).isOwnKept) kept.add(own);
  tally.kills += 1;
  tally.browsers += Number(isBrowser);
  judge((await runBackground(browser.page, script, { ...next, kind: 'look' })).answer as Seen, former);
  // The next background continues, and finishes.
  const again = await runBackground(browser.page, script, { ...next, own: `${own}-again` });
  kept.add(`${own}-again`);
  const { state, revision: arrived } = again.answer as PackStatus;
  if (arrived !== revision || state !== 'fresh') tally.stuck += 1;
  if (round % 25 !== 24) continue;
  console.log(`${round + 1} kills`, tally);
  await report();
}
await browser.kill();
await rm(profile, { recursive: true, force: true });

function judge(seen: Seen, former: number): void {
  if (seen.revision === former) tally.before += 1;
  else if (seen.revision === revision) tally.after += 1;
  const isWhole = seen.mixed === 1 && seen.macros === SIZES.macros && seen.found === seen.asked;
  if (!isWhole || (seen.revision !== former && seen.revision !== revision)) tally.torn += 1;
  if ([...kept].some((own) => !seen.own.includes(own))) tally.lost += 1;
  tally.slowest = Math.max(tally.slowest, seen.ms);
}

await report();
console.log(describe());
if (tally.torn + tally.lost + tally.stuck > 0) process.exitCode = 1;

/** Also written along the way, so that an aborted long run still has results. */
async function report(): Promise<void> {
  await mkdir(join(import.meta.dirname, '../.report'), { recursive: true });
  await writeFile(tallyFile, JSON.stringify(tally));
  const file = join(import.meta.dirname, '../docs/proofs/kills.md');
  await writeFile(file, await format(describe(), { ...(await resolveConfig(file)), parser: 'markdown' }));
}

function describe(): string {
  return `# Killed anywhere

Written by \`npm run prove:kills\` on ${new Date().toISOString().slice(0, 10)}, in a real Chromium, with a signed pack of ${SIZES.macros} replies and ${SIZES.buyers.toLocaleString('en')} buyers. In each round
the background writes a reply of the agent's own, then takes a new revision, and is killed at a random moment of that. Then the disk is examined: it must hold one
whole revision, in which 1,000 of its buyers are found, and every reply that was reported as saved; the first answer is timed. Then the next
background continues, and must finish. \`tests/storage/kill-anywhere.test.ts\` does the same at every single unit of work.

| | |
| --- | --- |
| kills | ${tally.kills}: ${tally.kills - tally.browsers} of the background, ${tally.browsers} of the whole browser (SIGKILL), in ${tally.runs} run(s) |
| a whole import takes | ${whole.toFixed(0)} ms |
| found on the disk: the former revision, the new one | ${tally.before}, ${tally.after} |
| torn | ${tally.torn} |
| replies of the agent's own that were lost | ${tally.lost} |
| rounds in which the next background did not finish | ${tally.stuck} |
| slowest first answer | ${tally.slowest.toFixed(0)} ms |
`;
}
