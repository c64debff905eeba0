import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behaviours } from '../../lab/editors/behaviours.ts';
import { bundleEditor } from '../../lab/editors/bundle-editor.ts';
import { openDriver, type Driver } from '../../lab/editors/driver.ts';
import { drawCells, type Cells } from '../../lab/editors/draw-cells.ts';
import { editors } from '../../lab/editors/editors.ts';
import { openFirefoxDriver } from '../../lab/editors/firefox-driver.ts';
import { isWhole } from '../how-much.ts';

const browsers = [
  { browser: 'Chromium', openBrowser: openDriver },
  { browser: 'Firefox', openBrowser: openFirefoxDriver },
] as const;

/**
 * `npm run composers` runs the whole table; every test run takes a sample, smaller in Firefox, where a cell takes long
 * and rarely differs.
 */
const isTaken = (browser: string, at: number) => isWhole || at % (browser === 'Chromium' ? 4 : 6) === 0;

/** What was proved in this run. */
const cells: Cells = new Set();

describe.each(browsers)('in $browser', ({ browser, openBrowser }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await openBrowser();
  });
  afterAll(() => driver?.close());

  describe.each(editors.map((editor, first) => ({ ...editor, first })))(
    'a reply for $title',
    ({ first, ...editor }) => {
      beforeAll(async () => {
        // The large ones take longer to bundle than a page may take to load.
        await bundleEditor(editor.id);
        await driver.open(editor.id);
      });

      const proved = behaviours.filter(
        ({ id }, at) => editor.limits?.[id] === undefined && isTaken(browser, first + at),
      );
      test.each(proved)('$title', async ({ id, run }) => {
        await run(driver, editor);
        cells.add(`${browser} ${editor.id} ${id}`);
      });
    },
  );
});

test.runIf(isWhole)(
  'the tables in docs/proofs/composers.md show exactly what was proved; `npm run composers` writes them',
  async () => {
    const named = browsers.map(({ browser }) => browser);
    await expect(await drawCells(named, cells)).toMatchFileSnapshot('../../docs/proofs/composers.md');
  },
);
