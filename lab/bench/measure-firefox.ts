import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFirefox, type OpenFirefox } from '../browser/firefox.ts';
import { until } from '../browser/until.ts';
import type { SellerCentre } from '../seller-centre/server.ts';
import { bundleScript } from './bundle.ts';
import type { FirefoxOrder } from './firefox-page.ts';
import type { LargeTeam } from './large-team.ts';
import { importRows, NAIVE_ROWS } from './measure-import.ts';
import { summarise } from './percentiles.ts';
import type { Row } from './report.ts';
import type { Cost } from './time-import.ts';

const PAGE = 'bench.html';
const LOOK_UPS = 2_000;

/** An import step takes seconds, not minutes (ms). */
const STEP_MS = 300_000;

/** The same import as in Chromium, in a page added to the Firefox build for it, and look-ups in the result. */
export async function measureFirefox(centre: SellerCentre, large: LargeTeam): Promise<Row[]> {
  large.begin();
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-bench-'));
  const firefox = await openFirefox({
    ...centre,
    prepare: async (build) => {
      await cp(build, folder, { recursive: true });
      await writeFile(join(folder, PAGE), '<!doctype html><body><script src="/bench.js"></script>');
      await writeFile(join(folder, 'bench.js'), await bundleScript('firefox-page.ts'));
      return folder;
    },
  });
  try {
    await firefox.openTab(`${firefox.origin}/${PAGE}`);
    const { address, team, keys, teamKey } = large;
    const naiveMs = await ask<number>(firefox, { step: 'naive', rows: NAIVE_ROWS });
    await ask(firefox, { step: 'open', address, team, keys, teamKey });
    const first = await ask<Cost>(firefox, { step: 'first' });
    const idle = await ask<Cost>(firefox, { step: 'next' });
    await large.turnDay();
    const daily = await ask<Cost>(firefox, { step: 'next' });
    const lookUps = await ask<number[]>(firefox, { step: 'look-ups', rows: LOOK_UPS });
    await ask(firefox, { step: 'close' });
    const answer: Row = {
      what: 'blacklist answer, warm',
      at: 'Firefox, 1,000,000 entries plus a day of changes',
      unit: 'ms',
      times: summarise(lookUps),
      budget: { of: 'p99', limit: 5 },
      note: `${LOOK_UPS} keys, every second one listed`,
    };
    return [...importRows('Firefox', large, { first, idle, daily, naiveMs }), answer];
  } finally {
    await firefox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function ask<T = null>(firefox: OpenFirefox, order: FirefoxOrder): Promise<T> {
  await firefox.run(
    'page',
    (text) => {
      document.body.dataset['order'] = text;
      document.dispatchEvent(new Event('bench-order'));
    },
    JSON.stringify(order),
  );
  const read = () => firefox.run('page', () => document.body.dataset['answer'] ?? '');
  const { answer, fault } = JSON.parse(await until(read, STEP_MS)) as { answer: T; fault?: string };
  if (fault !== undefined) throw new Error(fault);
  return answer;
}
