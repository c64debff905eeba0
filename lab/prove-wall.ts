import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { wallAttacks } from './browser/wall/attacks.ts';
import { openChromiumStage } from './browser/wall/chromium-stage.ts';
import { openFirefoxStage } from './browser/wall/firefox-stage.ts';
import { HELD, type Attack, type WallStage } from './browser/wall/stage.ts';

/**
 * `npm run prove:wall [-- --before DIR] [-- --only TEXT]`: tries every page attack on the panel in both browsers. Writes
 * `docs/proofs/wall.md`. `--before`: a folder with `chrome-mv3` and `firefox-mv3` of an earlier build to attack as well. `--only`:
 * attacks whose title or finding contains this text, without writing.
 */
const { values } = parseArgs({
  options: { before: { type: 'string' }, only: { type: 'string' }, browser: { type: 'string' } },
});

interface Result {
  readonly attack: Attack;
  readonly browser: string;
  readonly outcome: string;
}

const attacks = wallAttacks.filter(({ finding, title }) => `${finding} ${title}`.includes(values.only ?? ''));
const browsers = [
  { name: 'Chromium', folder: 'chrome-mv3', open: openChromiumStage },
  { name: 'Firefox', folder: 'firefox-mv3', open: openFirefoxStage },
].filter(({ name }) => values.browser === undefined || name === values.browser);

async function tryAll(before: string | undefined): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, folder, open } of browsers) {
    const stage = await open(before === undefined ? undefined : join(before, folder));
    try {
      for (const attack of attacks.filter(({ only }) => only === undefined || only === name)) {
        const outcome = await tryOne(attack, stage);
        console.log(
          `${before === undefined ? '' : 'before: '}${stage.browser}, ${attack.finding}, a page that ${attack.title}: ${outcome}`,
        );
        results.push({ attack, browser: stage.browser, outcome });
      }
    } finally {
      await stage.close();
    }
  }
  return results;
}

/** An attack that couldn't be carried out proves nothing. */
function tryOne(attack: Attack, stage: WallStage): Promise<string> {
  return attack.run(stage).catch((fault: unknown) => `not carried out: ${String(fault).split('\n')[0]}`);
}

const former = values.before === undefined ? [] : await tryAll(values.before);
const results = await tryAll(undefined);
const lines = results.map(({ attack, browser, outcome }) => {
  const then = former.find((one) => one.attack === attack && one.browser === browser)?.outcome ?? 'not tried';
  return `| ${attack.finding} | a page that ${attack.title} | ${browser.split(' ')[0]} | ${then} | ${outcome} |`;
});
const versions = [...new Set(results.map(({ browser }) => browser))].join(' and ');
const held = results.filter(({ outcome }) => outcome === HELD).length;
const text = `# The wall between page and panel

Written by \`npm run prove:wall\` on ${new Date().toISOString().slice(0, 10)}, with ${versions}, the built extension and a real mouse and keyboard. ${held} of ${results.length} attacks got
nothing. "before" is the build of 29 November 2026, commit ae8ed0e, on which the audit found them. Some ways of hiding the panel were already refused then, or
the browser lets no click through them; where a click went astray for another reason, the row says "held" too.
\`tests/e2e/wall-chromium.test.ts\` and \`tests/e2e/wall-firefox.test.ts\` try each of them in one of the two browsers on every run.

| finding | attack | browser | before | now |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
if (values.only === undefined && values.browser === undefined) {
  const file = join(import.meta.dirname, '../docs/proofs/wall.md');
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
if (held < results.length) process.exitCode = 1;
