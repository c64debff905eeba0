import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { countRivals } from '../../lab/browser/count-rivals.ts';
import { findComposer } from '../../lab/browser/demo-inboxes.ts';
import { drawTasks, median, type TaskRow } from '../../lab/browser/draw-tasks.ts';
import { readFocus, startTypist } from '../../lab/browser/keyboard.ts';
import { soon } from '../../lab/browser/soon.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { ordinaryTasks, type OrdinaryTask } from '../../lab/seller-centre/ordinary-tasks.ts';
import { isWhole, sample } from '../how-much.ts';
import texts from '../../locales/zh-CN.json' with { type: 'json' };
import pack from '../../packs/sample.json' with { type: 'json' };

const LANGUAGE = 'zh-CN';
const replies = pack.macros.map(({ id, title, code }) => ({ id, title: title[LANGUAGE], code }));
const SEARCH = texts.reply.search;

/** The testers' tasks that nothing is suggested for yet. */
const unsuggested = ['wrong item (it)', 'order not paid, our word was last (pl)'];

const seen: TaskRow[] = [];
let world: World;

beforeAll(async () => {
  world = await openWorld();
  const options = await world.openOptions();
  await options.locator('select').first().selectOption(LANGUAGE);
  await options.locator(`html[lang="${LANGUAGE}"]`).waitFor({ state: 'attached' });
});
afterAll(() => world?.close());

const open = ({ conversation: { id, buyer } }: OrdinaryTask): Promise<OpenInbox> =>
  world.open({ address: `https://www.etsy.com/messages/${id}?morning=1`, buyer });
const isWanted = ({ wanted, knowledge }: OrdinaryTask) => {
  const titles = replies.filter(({ id }) => wanted.includes(id)).map(({ title }) => title);
  return ({ title }: { readonly title: string }) =>
    titles.includes(title) || (knowledge !== undefined && title.startsWith(knowledge));
};

/** From the caret in the reply box: into the search, what `find` presses, and whatever is asked for until the text is there. */
async function insert(
  task: OrdinaryTask,
  { page, sidebar }: OpenInbox,
  find: (hands: ReturnType<typeof startTypist>) => Promise<void>,
): Promise<number> {
  const hands = startTypist(page, world);
  await findComposer(page).click();
  await soon(() => readFocus(sidebar)).toBe('outside');
  await hands.command('focus-search');
  await soon(() => readFocus(sidebar)).toBe(SEARCH);
  await find(hands);
  const text = () => findComposer(page).inputValue();
  // A certificate opens with the keyboard on its Insert; a reply that needs a day opens with the keyboard in its field.
  await soon(async () => (await text()) !== '' || (await readFocus(sidebar)) !== SEARCH).toBe(true);
  if ((await text()) === '') {
    if (task.day !== undefined) await hands.type(task.day);
    await hands.press('Enter');
  }
  await soon(async () => (await text()).length).toBeGreaterThan(20);
  return hands.presses();
}

describe.each(sample(ordinaryTasks, 4))('an ordinary task: $what', (task) => {
  let inbox: OpenInbox;
  let suggested: number | undefined;
  beforeEach(async () => {
    // Days that were typed are kept with the conversation.
    await world.forgetCases();
    inbox = await open(task);
  });
  afterEach(() => inbox?.page.close());

  test.runIf(!unsuggested.includes(task.what))('is done by the suggestion', async () => {
    const place = async () => (await inbox.sidebar.rows()).slice(0, 3).findIndex(isWanted(task));
    await soon(place).toBeGreaterThanOrEqual(0);
    const digit = String((await place()) + 1);
    suggested = await insert(task, inbox, (hands) => hands.press(digit));
    expect(suggested).toBeGreaterThanOrEqual(2);
  });

  test('is done by the search', async () => {
    const searched = await insert(task, inbox, async (hands) => {
      await hands.type(task.search);
      const place = async () => (await inbox.sidebar.rows()).findIndex(isWanted(task));
      await soon(place).toBeGreaterThanOrEqual(0);
      for (let rows = await place(); rows > 0; rows -= 1) await hands.press('ArrowDown');
      await hands.press('Enter');
    });
    const { what, wanted, day } = task;
    seen.push({ what, suggested, searched, ...countRivals(replies, wanted, day) });
  });
});

test('the median is two keys by suggestion and at most six by search', () => {
  expect(median(seen.flatMap(({ suggested }) => suggested ?? []))).toBeLessThanOrEqual(isWhole ? 2 : 5);
  expect(median(seen.map(({ searched }) => searched))).toBeLessThanOrEqual(isWhole ? 6 : 9);
});

test.runIf(isWhole)(
  'the table in docs/proofs/tasks.md shows exactly what was counted; `npm run tasks` writes it',
  async () => {
    await expect(await drawTasks(seen)).toMatchFileSnapshot('../../docs/proofs/tasks.md');
  },
);
