import { afterAll, beforeAll, describe, test } from 'vitest';
import { bundleEditor } from '../../lab/editors/bundle-editor.ts';
import { codeBehaviours } from '../../lab/editors/code-behaviours.ts';
import { openDriver, type Driver } from '../../lab/editors/driver.ts';
import { editors } from '../../lab/editors/editors.ts';
import { openFirefoxDriver } from '../../lab/editors/firefox-driver.ts';
import { isWhole } from '../how-much.ts';

const browsers = [
  { browser: 'Chromium', openBrowser: openDriver },
  { browser: 'Firefox', openBrowser: openFirefoxDriver },
] as const;

/** `--mode whole` tries all of them in both browsers; every run takes a sample, another one in each. */
const isTaken = (browser: string, at: number) => isWhole || at % 6 === (browser === 'Chromium' ? 0 : 3);

describe.each(browsers)('in $browser', ({ browser, openBrowser }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await openBrowser();
  });
  afterAll(() => driver?.close());

  describe.each(editors.filter((_, at) => isTaken(browser, at)))('a code typed into $title', (editor) => {
    beforeAll(async () => {
      await bundleEditor(editor.id);
      await driver.open(editor.id);
    });

    const proved = codeBehaviours.filter(({ id }) => id !== 'code-undo' || editor.limits?.undo === undefined);
    test.each(proved)('$title', ({ run }) => run(driver, editor));
  });
});
