import { setTimeout as wait } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Driver } from './driver.ts';
import type { Behaviour } from './behaviours.ts';
import { begin, expectArrived, expectBox, insert, textFor } from './behaviours.ts';

/** A reply of the sample pack, by its code. */
const CODE = '/wismo';
const TITLE = 'Where is my parcel: in transit';
const BEFORE = 'Hi 您好';

/** A box that has just got the focus is looked at after a tenth of a second, in which nobody types a line (ms). */
const NEW_BOX_MS = 150;

/** Types the code and takes it. What follows codes comes to a page a moment after the buyer is shown; then a person would try again. */
async function takeCode(driver: Driver, triesLeft = 3): Promise<void> {
  await begin(driver);
  await driver.type(BEFORE);
  await expectBox(driver, BEFORE);
  await wait(NEW_BOX_MS);
  await driver.type(CODE);
  await expectBox(driver, BEFORE + CODE);
  await driver.press('Tab');
  const isOpened = vi.waitUntil(async () => (await driver.panelText()).includes(TITLE), { timeout: 2000 });
  await (triesLeft > 0 ? isOpened.catch(() => takeCode(driver, triesLeft - 1)) : isOpened);
}

/** What a code typed in the box does in every editor. No team is joined in the lab, so that the reply waits in the panel, and what it writes is written as from there. */
export const codeBehaviours: readonly Behaviour[] = [
  {
    id: 'code',
    title: 'Y10: a typed code is known, keeps its key, is written over, and comes back',
    run: async (driver, editor) => {
      await takeCode(driver);
      await expectBox(driver, BEFORE + CODE);

      await expectArrived(insert(driver, { text: textFor(editor), typed: CODE }));
      await expectBox(driver, BEFORE + textFor(editor));
      await driver.type('X');
      await expectBox(driver, `${BEFORE}${textFor(editor)}X`);
    },
  },
  {
    id: 'code-undo',
    title: "the panel's undo gives the typed code back",
    run: async (driver, editor) => {
      await begin(driver);
      await driver.type(BEFORE + CODE);
      await expectBox(driver, BEFORE + CODE);
      await driver.inPage(() => window.lab?.rest());
      await expectArrived(insert(driver, { text: textFor(editor), typed: CODE }));
      expect(await driver.call('undo', { conversation: '1' })).toEqual({ restored: true });
      await expectBox(driver, BEFORE + CODE);
    },
  },
  {
    id: 'code-gone',
    title: 'a code that is not there: nothing is written',
    run: async (driver, editor) => {
      await begin(driver);
      await driver.type(`${BEFORE}${CODE} ok`);
      await expectBox(driver, `${BEFORE}${CODE} ok`);
      const outcome = await insert(driver, { text: textFor(editor), typed: CODE });
      expect(outcome).toEqual({ kind: 'refused', reason: 'code-gone' });
      await expectBox(driver, `${BEFORE}${CODE} ok`);
    },
  },
];
