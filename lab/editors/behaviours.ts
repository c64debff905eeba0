import { isDeepStrictEqual } from 'node:util';
import { expect, vi } from 'vitest';
import type { InsertOrder, InsertOutcome } from '../../domain/reply/insert.ts';
import type { Driver } from './driver.ts';
import type { LabEditor } from './editors.ts';

/** Emoji with joiners, Chinese, Arabic, and an empty line. */
const LINES = 'Dear 客户您好,\nمرحبا بكم 👨‍👩‍👧 😀 ok\n\nBest regards';
const BEFORE = 'Hi. ';
const AFTER = 'End';

export const textFor = ({ isOneLine }: LabEditor) => (isOneLine ? LINES.replace(/\s*\n+/g, ' ') : LINES);

/** One behaviour that every editor must have. */
export interface Behaviour {
  readonly id: string;
  readonly title: string;
  readonly run: (driver: Driver, editor: LabEditor) => Promise<void>;
}

const read = (driver: Driver) => driver.inPage(() => window.lab?.read() ?? 'no lab');

export const insert = (driver: Driver, order: InsertOrder): Promise<InsertOutcome> =>
  driver.call('insert', { conversation: '1', ...order });

/** A new, empty, focused editor. */
export async function begin(driver: Driver): Promise<void> {
  const { x, y } = await driver.inPage(async () => {
    await window.lab?.renew();
    return window.lab?.place() ?? { x: 0, y: 0 };
  });
  await driver.pressAt(x, y);
}

/** A new editor may miss the first letter if typing starts too early; then it starts over, as a person would. */
async function typeDraft(driver: Driver, triesLeft = 2): Promise<void> {
  await begin(driver);
  await driver.type(BEFORE + AFTER);
  const isThere = async () => (await read(driver)) === BEFORE + AFTER;
  const arrived = vi.waitUntil(isThere, { timeout: 5000 });
  await (triesLeft > 0 ? arrived.catch(() => typeDraft(driver, triesLeft - 1)) : arrived);
}

/** Types a draft with the caret in its middle; then the agent moves to the panel. */
async function beginDraft(driver: Driver, selected = 0): Promise<void> {
  await typeDraft(driver);
  const place = { before: BEFORE.length - selected, selected };
  const isThere = async () => isDeepStrictEqual(await driver.inPage(() => window.lab?.caret()), place);
  // An editor that draws late may reset its caret once; an agent would press again.
  for (let again = 0; again < 3 && (again === 0 || !(await isThere())); again += 1) {
    await pressUntil(driver, 'ArrowLeft', { before: BEFORE.length, selected: 0 });
    await pressUntil(driver, 'Shift+ArrowLeft', place);
    await driver.inPage(() => window.lab?.rest());
  }
  await driver.enterPanel();
}

/** Presses a key until the caret is in place. Some editors lose a key while drawing; then it is pressed again, as a person would. */
async function pressUntil(driver: Driver, key: string, place: { before: number; selected: number }): Promise<void> {
  const caret = () => driver.inPage(() => window.lab?.caret());
  for (let now = await caret(); !isDeepStrictEqual(now, place); now = await caret()) {
    expect(now?.before, `the caret on its way to ${place.before}`).toBeGreaterThan(place.before);
    await driver.press(key);
    await vi.waitUntil(async () => !isDeepStrictEqual(await caret(), now), { timeout: 1000 }).catch(() => undefined);
  }
}

/** Checks the final content of the page's model, and that nothing on the way could have sent it. */
export async function expectBox(driver: Driver, text: string): Promise<void> {
  await expect.poll(() => read(driver), { timeout: 5000 }).toBe(text);
  expect(await driver.inPage(() => window.lab?.sends())).toEqual([]);
}

export async function expectArrived(outcome: Promise<InsertOutcome>): Promise<void> {
  expect(await outcome).toEqual({ kind: 'arrived' });
}

export const behaviours: readonly Behaviour[] = [
  {
    id: 'caret',
    title: 'whole text at the caret',
    run: async (driver, editor) => {
      await beginDraft(driver);
      await expectArrived(insert(driver, { text: textFor(editor) }));
      await expectBox(driver, BEFORE + textFor(editor) + AFTER);
    },
  },
  {
    id: 'behind',
    title: 'caret after it',
    run: async (driver, editor) => {
      await beginDraft(driver);
      await expectArrived(insert(driver, { text: textFor(editor) }));
      await driver.type('X');
      await expectBox(driver, `${BEFORE}${textFor(editor)}X${AFTER}`);
    },
  },
  {
    id: 'empty',
    title: 'into an empty box',
    run: async (driver, editor) => {
      await begin(driver);
      await driver.enterPanel();
      await expectArrived(insert(driver, { text: textFor(editor) }));
      await expectBox(driver, textFor(editor));
    },
  },
  {
    id: 'undo',
    title: "the page's own undo, once",
    run: async (driver, editor) => {
      await beginDraft(driver);
      await expectArrived(insert(driver, { text: textFor(editor) }));
      await driver.press('Control+z');
      await expectBox(driver, BEFORE + AFTER);
    },
  },
  {
    id: 'panel-undo',
    title: "the panel's undo",
    run: async (driver, editor) => {
      await beginDraft(driver);
      await expectArrived(insert(driver, { text: textFor(editor) }));
      expect(await driver.call('undo', { conversation: '1' })).toEqual({ restored: true });
      await expectBox(driver, BEFORE + AFTER);
    },
  },
  {
    id: 'selection',
    title: 'over the selection',
    run: async (driver, editor) => {
      await beginDraft(driver, BEFORE.length);
      await expectArrived(insert(driver, { text: textFor(editor) }));
      await expectBox(driver, textFor(editor) + AFTER);
    },
  },
  {
    id: 'draft',
    title: 'replaces the draft, after asking',
    run: async (driver, editor) => {
      await beginDraft(driver);
      const order = { text: textFor(editor), mode: 'draft' } as const;
      const count = BEFORE.length + AFTER.length;
      expect(await insert(driver, order)).toEqual({ kind: 'refused', reason: 'draft-in-the-way', count });
      await expectBox(driver, BEFORE + AFTER);
      await expectArrived(insert(driver, { ...order, replaces: count }));
      await expectBox(driver, textFor(editor));
      expect(await driver.call('undo', { conversation: '1' })).toEqual({ restored: true });
      await expectBox(driver, BEFORE + AFTER);
    },
  },
  {
    id: 'end',
    title: 'below the draft',
    run: async (driver, editor) => {
      await beginDraft(driver);
      await expectArrived(insert(driver, { text: textFor(editor), mode: 'end' }));
      await expectBox(driver, BEFORE + AFTER + (editor.isOneLine ? ' ' : '\n') + textFor(editor));
    },
  },
  {
    id: 'stack',
    title: 'two, one after the other',
    run: async (driver, editor) => {
      await beginDraft(driver);
      await expectArrived(insert(driver, { text: textFor(editor) }));
      await driver.enterPanel();
      await expectArrived(insert(driver, { text: 'And 再见.' }));
      await expectBox(driver, `${BEFORE}${textFor(editor)}And 再见.${AFTER}`);
    },
  },
  {
    id: 'double',
    title: 'a double click inserts once',
    run: async (driver, editor) => {
      await beginDraft(driver);
      const order = { text: textFor(editor) };
      const outcomes = await Promise.all([insert(driver, order), insert(driver, order)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['arrived', 'refused']);
      await expectBox(driver, BEFORE + textFor(editor) + AFTER);
    },
  },
  {
    id: 'limit',
    title: 'over the limit: refused completely',
    run: async (driver, editor) => {
      await beginDraft(driver);
      const text = textFor(editor);
      const limit = BEFORE.length + AFTER.length + text.length - 1;
      expect(await insert(driver, { text, limit })).toEqual({ kind: 'refused', reason: 'too-long', count: 1 });
      await expectBox(driver, BEFORE + AFTER);
    },
  },
  {
    id: 'closed',
    title: 'a closed box is left alone',
    run: async (driver, editor) => {
      await beginDraft(driver);
      await driver.inPage(() => window.lab?.setReadOnly());
      const outcome = await insert(driver, { text: textFor(editor) });
      expect(outcome).toEqual({
        kind: 'refused',
        reason: expect.stringMatching(/^(?:read-only|no-composer)$/) as string,
      });
      await expectBox(driver, BEFORE + AFTER);
    },
  },
];
