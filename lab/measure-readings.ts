import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundleScript, runScript } from './bench/bundle.ts';
import type {} from './bench/in-judged-page.ts';
import { judgeReading, type Judged, type Labels } from './bench/judge-readings.ts';
import { findBrowser } from './browser/find-browser.ts';

/**
 * Judges the reading of pages that were written elsewhere: `node cli/start.js lab/measure-readings.ts FOLDER`, with `--each` also what is not right on
 * which page. A page is `NAME.html` with its labels in `NAME.json` (`Labels` in lab/bench/judge-readings.ts).
 */
const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error('name a folder of pages');
const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
const script = await bundleScript('in-judged-page.ts');
const browser = await chromium.launch({ executablePath: await findBrowser() });
const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
const all: Judged[] = [];
for (const name of names) {
  const labels = JSON.parse(await readFile(join(folder, name.replace(/html$/, 'json')), 'utf8')) as Labels;
  const body = await readFile(join(folder, name), 'utf8');
  const page = await context.newPage();
  await page.route('**', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(labels.url);
  await runScript(context, page, script);
  const { state, isBox } = await page.evaluate(([url, box]) => globalThis.judgedReading.readJudged(url, box), [
    labels.url,
    labels.box,
  ] as const);
  await page.close();
  const judged = judgeReading(labels, state, isBox);
  all.push(...judged);
  if (flags.includes('--each')) tellPage(name, labels.url, judged);
}
await browser.close();
for (const field of new Set(all.map((one) => one.field))) {
  const of = all.filter((one) => one.field === field);
  const count = (judgement: Judged['judgement']) => of.filter((one) => one.judgement === judgement).length;
  console.log(
    `${field.padEnd(12)} ${count('right')}/${of.length} right, ${count('missing')} missing, ${count('wrong')} wrong`,
  );
}

function tellPage(name: string, url: string, judged: readonly Judged[]): void {
  console.log(`\n${name} ${url}`);
  for (const { field, judgement, wanted, got } of judged) {
    if (judgement !== 'right') console.log(`  ${judgement} ${field}: "${wanted}" read as "${got}"`);
  }
}
