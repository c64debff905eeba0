import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behaviours } from '../editors/behaviours.ts';
import { bundleEditor } from '../editors/bundle-editor.ts';
import { openDriver, type Driver } from '../editors/driver.ts';
import { drawCells, type Cells } from '../editors/draw-cells.ts';
import { editors } from '../editors/editors.ts';
import { openFirefoxDriver } from '../editors/firefox-driver.ts';

const browsers = [
  { browser: 'Chromium', openBrowser: openDriver },
  { browser: 'Firefox', openBrowser: openFirefoxDriver },
] as const;

/** What was proved in this run. */
const cells: Cells = new Set();

describe.each(browsers)('in $browser', ({ browser, openBrowser }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await openBrowser();
  });
  afterAll(() => driver?.close());

  describe.each(editors)('a reply for $title', (editor) => {
    beforeAll(async () => {
      // The large ones take longer to bundle than a page may take to load.
      await bundleEditor(editor.id);
      await driver.open(editor.id);
    });

    const proved = behaviours.filter(({ id }) => editor.limits?.[id] === undefined);
    test.each(proved)('$title', async ({ id, run }) => {
      await run(driver, editor);
      cells.add(`${browser} ${editor.id} ${id}`);
    });
  });
});

test('the tables in docs/composers.md show exactly what was proved; `npm run composers` writes them', async () => {
  const named = browsers.map(({ browser }) => browser);
  await expect(await drawCells(named, cells)).toMatchFileSnapshot('../../docs/composers.md');
});
