import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findComposer, shopee } from '../../lab/browser/demo-inboxes.ts';
import { findRow } from '../../lab/browser/insert-ways.ts';
import type { PackFile } from '../../lab/seller-centre/team-pack.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

const OUTSIDE = 'Add me: ＷｈａｔｓＡｐｐ 0 1 2 - 555 0148, thank you.';

/** A team whose own reply leads outside. */
function addOutside(pack: PackFile): PackFile {
  const body = Object.fromEntries(['en', 'de', 'fr', 'es', 'ms', 'zh-CN'].map((language) => [language, OUTSIDE]));
  const place = { folder: pack.folders?.[0]?.id ?? '', stage: 'solve', class: 'other' } as const;
  return {
    ...pack,
    macros: [...pack.macros, { ...place, id: 'test-outside', title: { en: 'Kestrel outside' }, body }],
  };
}

let world: World;

beforeAll(async () => {
  world = await openWorld({ change: addOutside });
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

test('a reply that leads to a messenger is asked about first, and says by which words and rule', async () => {
  const { page, sidebar } = await world.open(shopee);
  await findRow(sidebar, 'kestrel');
  await page.keyboard.press('Enter');

  const frame = await sidebar.frame();
  const finding = frame.getByRole('status', { name: 'Before inserting' });
  await finding.getByText('“ＷｈａｔｓＡｐｐ 0 1 2 - 555 0148”').waitFor();
  await finding.getByText('Rule contact.messenger').waitFor();
  await frame.getByText('Insert it anyway?').waitFor();
  expect(await findComposer(page).inputValue()).toBe('');
});
