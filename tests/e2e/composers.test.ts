import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behaviours } from '../editors/behaviours.ts';
import { bundleEditor } from '../editors/bundle-editor.ts';
import { openDriver, type Driver } from '../editors/driver.ts';
import { drawCells, type Cells } from '../editors/draw-cells.ts';
import { editors } from '../editors/editors.ts';

/** What was proved in this run. */
const cells: Cells = new Set();
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

  const proved = behaviours.filter(({ id }) => editor.limits?.[id] === undefined);
  test.each(proved)('$title', async ({ id, run }) => {
    await run(driver, editor);
    cells.add(`${editor.id} ${id}`);
  });
});

test('the table in docs/composers.md shows exactly what was proved; `npm run composers` writes it', async () => {
  await expect(await drawCells(cells)).toMatchFileSnapshot('../../docs/composers.md');
});
