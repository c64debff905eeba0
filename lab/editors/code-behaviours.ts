import { expect } from 'vitest';
import type { Behaviour } from './behaviours.ts';
import { begin, expectArrived, expectBox, insert, textFor } from './behaviours.ts';

/** A reply of the sample pack, by its code. */
const CODE = '/wismo';
const TITLE = 'Where is my parcel: in transit';
const BEFORE = 'Hi 您好';

/** What a code typed in the box does in every editor. No team is joined in the lab, so that the reply waits in the panel, and what it writes is written as from there. */
export const codeBehaviours: readonly Behaviour[] = [
  {
    id: 'code',
    title: 'a typed code is known, keeps its key, is written over, and comes back',
    run: async (driver, editor) => {
      await begin(driver);
      await driver.type(BEFORE + CODE);
      await expectBox(driver, BEFORE + CODE);
      await driver.press('Tab');
      await expect.poll(() => driver.panelText(), { timeout: 5000 }).toContain(TITLE);
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
