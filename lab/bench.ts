import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { startSellerCentre } from './seller-centre/server.ts';
import { makeTeamPack } from './seller-centre/team-pack.ts';
import { openOptions } from './browser/team.ts';
import { openBenchBrowser } from './bench/bench-browser.ts';
import { bundleScript, runScript } from './bench/bundle.ts';
import type {} from './bench/in-extension.ts';
import { describeMachine, readLoad } from './bench/machine.ts';
import { openLargeTeam, type LargeTeam } from './bench/large-team.ts';
import { measureEditors } from './bench/measure-editors.ts';
import { measureInserts } from './bench/measure-inserts.ts';
import { measurePage } from './bench/measure-page.ts';
import { measureReading } from './bench/measure-reading.ts';
import { measureSizes } from './bench/measure-sizes.ts';
import { measureSearch } from './bench/measure-search.ts';
import { measureFirefox } from './bench/measure-firefox.ts';
import { measureGuesses } from './bench/measure-guesses.ts';
import { measureImport } from './bench/measure-import.ts';
import { measureLookUpPage } from './bench/measure-look-up-page.ts';
import { measureLookUps } from './bench/measure-storage.ts';
import { suggestionRows } from './bench/measure-suggestions.ts';
import { measureSwitches } from './bench/measure-switches.ts';
import { measureTyping } from './bench/measure-typing.ts';
import { measureWatching } from './bench/measure-watching.ts';
import { drawReport, drawTable, markRow, writeReport, type Row } from './bench/report.ts';

/**
 * Measures every budget in a real browser. A missed budget is said; only what could not be measured is an error.
 * With names behind it (`npm run bench -- search page`) only those parts are measured; without, the run becomes `docs/numbers.md`.
 */
const asked = process.argv.slice(2);
const sizes = { buyers: 1_000_000, macros: 10_000, products: 20_000 };
const at = '1 M buyers, 10 k macros, 20 k products';
/** The team whose pack is imported. */
const LARGE = { ...sizes, macros: 50_000 };
/** Parts that don't need a full-size pack. */
const WITHOUT_PACK: readonly string[] = [
  'search',
  'sizes',
  'suggestions',
  'reading',
  'import',
  'firefox',
  'editors',
  'watching',
];
const folder = join(import.meta.dirname, '../.report');
const NUMBERS = join(import.meta.dirname, '../docs/numbers.md');

const begun = new Date();
const load = readLoad();
const rows: Row[] = [];
const large =
  isAsked('import') || isAsked('firefox') ? await openLargeTeam((await makeTeamPack()).json, LARGE) : undefined;
const centre = await startSellerCentre({ routes: large ? { [large.host]: large.answer } : {} });
const browser = await openBenchBrowser(centre);
try {
  const { context } = browser;
  await measure('search', () => measureSearch(context));
  await measure('sizes', () => measureSizes(context));
  await measure('suggestions', suggestionRows);
  await measure('reading', () => measureReading(context));
  if (large) await measure('import', () => importLarge(large));
  if (large) await measure('firefox', () => measureFirefox(centre, large));
  if (asked.length === 0 || asked.some((name) => !WITHOUT_PACK.includes(name))) await fillExtension();
  await measure('switches', () => measureSwitches(browser, at));
  await measure('typing', () => measureTyping(browser, at));
  await measure('look-up', () => measureLookUpPage(browser, at));
  await measure('inserts', () => measureInserts(browser, 'b4'));
  await measure('editors', measureEditors);
  await measure('page', () => measurePage(browser, centre, at));
  await measure('watching', () => measureWatching(browser));
  const version = context.browser()?.version() ?? 'unknown';
  const machine = await describeMachine(`Chromium ${version}`, begun, load);
  console.log(`\n${drawTable(rows)}\n`);
  for (const [name, value] of Object.entries(machine)) console.log(`${name}: ${value}`);
  await writeReport(folder, rows, machine);
  if (asked.length === 0) {
    const page = drawReport(rows, machine);
    await writeFile(NUMBERS, await format(page, { ...(await resolveConfig(NUMBERS)), filepath: NUMBERS }));
  }
  const over = rows.filter((row) => markRow(row) === 'over').length;
  const seconds = Math.round((Date.now() - begun.getTime()) / 1000);
  console.log(
    `\n${rows.length} rows in ${seconds} s, ${over} over their budget. Written to .report/bench.md and .report/bench.json.`,
  );
} finally {
  await browser.close();
  await centre.close();
}

/** The pack is too large to download in one piece, so it is grown inside the extension and stored like any other. */
async function fillExtension(): Promise<void> {
  console.log(`Filling the extension's databases: ${at}.`);
  const { context, extensionId } = browser;
  const team = await makeTeamPack();
  const options = await openOptions(context, extensionId);
  await runScript(context, options, await bundleScript('in-extension.ts'));
  await options.evaluate(([json, key, wanted]) => globalThis.benchExtension.seed(json, key, wanted), [
    team.json,
    team.key,
    sizes,
  ] as const);
  await measure('look-ups', () => measureLookUps(options, team.key, sizes.buyers));
  await measure('guesses', () => measureGuesses(options));
  await options.close();
}

async function importLarge(team: LargeTeam): Promise<Row[]> {
  const { context, extensionId } = browser;
  const page = await openOptions(context, extensionId);
  await runScript(context, page, await bundleScript('in-extension.ts'));
  const measured = await measureImport(page, team);
  await page.close();
  return measured;
}

function isAsked(name: string): boolean {
  return asked.length === 0 || asked.includes(name);
}

async function measure(name: string, run: () => Promise<Row[]>): Promise<void> {
  if (!isAsked(name)) return;
  const start = Date.now();
  try {
    rows.push(...(await run()));
  } catch (fault) {
    process.exitCode = 1;
    const failed = fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault);
    rows.push({ what: name, at, unit: 'ms', failed });
  }
  console.log(`Measured ${name} in ${((Date.now() - start) / 1000).toFixed(0)} s.`);
}
