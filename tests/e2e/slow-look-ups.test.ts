import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { judgeShown, recordPanel, switchBuyers } from '../../lab/browser/panel-record.ts';
import { switchingInboxes } from '../../lab/browser/demo-inboxes.ts';
import { addTestContent } from '../../lab/browser/test-content.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import type { Sidebar } from '../../lab/browser/sidebar.ts';
import { isWhole } from '../how-much.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

/** Longer than a buyer stays open below, so that every answer but the last arrives for another buyer (ms). */
const SLOW_MS = 800;

interface SlowWindow extends Window {
  lateAnswers: number;
}

/**
 * Each look-up begins with the buyer's key, so slow key derivation makes slow look-ups. Returns how many answers arrived while
 * another buyer was shown.
 */
async function slowLookUps(sidebar: Sidebar): Promise<() => Promise<number>> {
  const frame = await sidebar.frame();
  await frame.evaluate((delay) => {
    const slow = window as unknown as SlowWindow;
    slow.lateAnswers = 0;
    const nameNow = () => document.querySelector('.scp-name')?.textContent;
    const sign = SubtleCrypto.prototype.sign;
    SubtleCrypto.prototype.sign = async function (...asked) {
      const name = nameNow();
      const answer = await sign.apply(this, asked);
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (nameNow() !== name) slow.lateAnswers += 1;
      return answer;
    };
  }, SLOW_MS);
  return () => frame.evaluate(() => (window as unknown as SlowWindow).lateAnswers);
}

// A thousand and more such changes: `npm run prove:switches`. This sample runs with every change of the code;
// `--mode whole` tries both kinds of page.
describe.each(switchingInboxes.slice(0, isWhole ? undefined : 1))(
  'on $site, with look-ups slower than the changes of buyer',
  (inbox) => {
    test('L04: no verdict is ever shown beside another buyer', async () => {
      const { page, sidebar } = await world.open(inbox);
      const countLate = await slowLookUps(sidebar);
      const readShown = await recordPanel(sidebar);
      const names = Array.from({ length: 28 }, (_, index) => (index % 2 === 0 ? inbox.other : inbox.buyer));
      // From A to B and back within 200 ms; then with a look-up under way, because Shopee's page takes a moment to settle; and now and
      // then, for each of them in turn, long enough for the late answers to arrive.
      const pauses = [90, 110, 600, 60, 130, 600, 1800];

      const switches = await switchBuyers(page, inbox, names, pauses);
      await sidebar.waitForBuyer(inbox.buyer);

      expect(await countLate()).toBeGreaterThan(0);
      expect(judgeShown(await readShown(), switches, inbox)).toEqual([]);
    });
  },
);
