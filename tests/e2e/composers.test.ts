import { afterAll, beforeAll, describe, test } from 'vitest';
import { behaviours } from '../editors/behaviours.ts';
import { bundleEditor } from '../editors/bundle-editor.ts';
import { openDriver, type Driver } from '../editors/driver.ts';
import { editors } from '../editors/editors.ts';

let driver: Driver;

beforeAll(async () => {
  driver = await openDriver();
});
afterAll(() => driver?.close());

describe.each(editors)('a reply for $title', (editor) => {
  beforeAll(async () => {
    // The large ones take longer to bundle than a page may take to load.
    await bundleEditor(editor.id);
    await driver.open(editor.id);
  });

  test.each(behaviours.filter(({ id }) => editor.limits?.[id] === undefined))('$title', async ({ run }) => {
    await run(driver, editor);
  });
});
