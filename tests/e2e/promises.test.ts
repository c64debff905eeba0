import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findRow, focusList, insertWays } from '../../lab/browser/insert-ways.ts';
import { readActions, watchActions } from '../../lab/browser/page-actions.ts';
import { addTestContent, ASKING_WORD, HARD_TEXT, HARD_WORD } from '../../lab/browser/test-content.ts';
import { judgeShown, measureBlanking, recordPanel, switchBuyers } from '../../lab/browser/panel-record.ts';
import { amazon, demoInboxes, findComposer, shopee, switchingInboxes } from '../../lab/browser/demo-inboxes.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { isWhole } from '../how-much.ts';

/** Each way on one demo inbox, in rotation; `--mode whole` tries every way on all of them. */
const taken = <T>(ways: readonly T[], inbox: (typeof demoInboxes)[number]): readonly T[] =>
  ways.filter((_, at) => isWhole || demoInboxes[at % demoInboxes.length] === inbox);

let world: World;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

const draft = ({ page }: OpenInbox) => findComposer(page).inputValue();

describe.each(demoInboxes)('on $site it never sends', (inbox) => {
  test.each(taken(insertWays, inbox))('by $how', async ({ run, arrives }) => {
    const opened = await world.open(inbox);
    await watchActions(opened.page);

    await run(opened);

    await soon(() => draft(opened)).toContain(arrives);
    expect(await readActions(opened.page)).toEqual({ heard: [], sent: [] });
  });

  test('by an Enter that is held down while the focus moves into the reply box', async () => {
    const opened = await world.open(inbox);
    await findRow(opened.sidebar, HARD_WORD);
    await watchActions(opened.page);

    await opened.page.keyboard.down('Enter');
    await soon(() => draft(opened)).toBe(HARD_TEXT);
    for (let repetition = 0; repetition < 5; repetition += 1) await opened.page.keyboard.down('Enter');
    await opened.page.keyboard.up('Enter');

    expect(await readActions(opened.page)).toEqual({ heard: [], sent: [] });
  });

  test('by an Enter that is pressed twice', async () => {
    const opened = await world.open(inbox);
    await findRow(opened.sidebar, HARD_WORD);

    await opened.page.keyboard.press('Enter');
    await soon(() => draft(opened)).toBe(HARD_TEXT);
    await opened.page.keyboard.press('Enter');

    expect(await readActions(opened.page)).toMatchObject({ sent: [] });
    expect(await draft(opened)).toBe(HARD_TEXT);
  });
});

describe.each(switchingInboxes.slice(0, isWhole ? undefined : 1))('on $site it never mixes buyers', (inbox) => {
  const there = [inbox.other, inbox.buyer];
  const names = Array.from({ length: 24 }, (_, index) => there[index % 2] ?? '');
  const pauses = [0, 40, 10, 120, 200, 80, 1400, 160, 260, 0, 340, 60, 1400];

  test('in everything it shows during 24 changes, of which most are fast', async () => {
    const { page, sidebar } = await world.open(inbox);
    const readShown = await recordPanel(sidebar);

    const switches = await switchBuyers(page, inbox, names, pauses);
    await sidebar.waitForBuyer(inbox.buyer);

    expect(judgeShown(await readShown(), switches, inbox)).toEqual([]);
  });

  test('but blanks at once, before it shows the next one', async () => {
    const { page, sidebar } = await world.open(inbox);
    const readShown = await recordPanel(sidebar);

    const switches = await switchBuyers(page, inbox, [...there, ...there], [1400]);

    expect(Math.max(...measureBlanking(await readShown(), switches, inbox))).toBeLessThan(300);
  });

  test('by writing for one what was asked for the other', async () => {
    const opened = await world.open(inbox);
    const { page, sidebar } = opened;
    await findRow(sidebar, HARD_WORD);
    const frame = await sidebar.frame();

    // The page changes while the panel is blocked, so the key arrives before the news of the change.
    const holding = frame.evaluate((end) => {
      while (Date.now() < end);
    }, Date.now() + 700);
    await switchBuyers(page, inbox, [inbox.other], [0]);
    await page.keyboard.press('Enter');
    await holding;

    await sidebar.waitForBuyer(inbox.other);
    expect(await draft(opened)).toBe('');
  });
});

describe('on amazon it never mixes buyers', () => {
  test('whose pages are loaded one after the other', async () => {
    const { page, sidebar } = await world.open(amazon);

    await page.goto(amazon.address.replace('113-6290417-8851362', '111-8043356-2190745'));
    await sidebar.waitForBuyer(amazon.other);

    expect(await sidebar.text()).not.toMatch(/Lucía|113-6290417|Spanish/);
  });
});

describe('it says “Not listed” only from a complete, fresh list', () => {
  const MONTHS_AGO = new Date(Date.now() - 90 * 86_400_000);

  test.each(demoInboxes)('and then on $site', async (inbox) => {
    const { sidebar } = await world.open(inbox);
    expect((await sidebar.verdict()).word).toBe('Not listed');
  });

  test('and not of a buyer of whom the page gives no handle', async () => {
    const { page, sidebar } = await world.open(shopee);
    await page.locator(shopee.rowOf('Kavitha Subramaniam')).click();
    await sidebar.waitForBuyer('Kavitha Subramaniam');
    expect((await sidebar.verdict()).text).toMatch(/Cannot check\s+No buyer id/);
  });

  describe.each([
    { at: 0, when: 'without a team', reason: 'You have not joined a team', isJoined: false },
    {
      at: 1,
      when: 'without the team key',
      reason: 'This device cannot open the buyer list',
      isJoined: true,
      withoutKey: true,
    },
    { at: 2, when: 'with a list that has ended', reason: 'The list expired on', isJoined: true, now: MONTHS_AGO },
  ])('$when', ({ at, reason, isJoined, withoutKey, now }) => {
    let other: World;
    beforeAll(async () => {
      other = await openWorld({ change: addTestContent, isJoined: false, ...(now && { now }) });
      if (isJoined) await other.join(withoutKey ? other.team.link.replace(/#.*$/, '') : other.team.link);
    });
    afterAll(() => other?.close());

    const inboxes = demoInboxes.filter((_, place) => isWhole || place === at % demoInboxes.length);
    test.each(inboxes)('never on $site, but why it cannot check', async (inbox) => {
      const { sidebar } = await other.open(inbox);
      expect((await sidebar.verdict()).text).toMatch(new RegExp(`Cannot check\\s+${reason}`));
    });
  });
});

describe.each(demoInboxes)('on $site it never inserts what is half filled', (inbox) => {
  const ways: readonly { how: string; run: (opened: OpenInbox) => Promise<void> }[] = [
    { how: 'a double click', run: async ({ sidebar }) => (await sidebar.locator('[role=option]')).dblclick() },
    {
      how: 'a click on the button',
      // It is marked as disabled, which stops Playwright but not a person.
      run: async ({ sidebar }) =>
        (await sidebar.frame()).getByRole('button', { name: '2 values missing' }).click({ force: true }),
    },
    {
      how: 'the button that copies',
      run: async ({ sidebar }) => (await sidebar.locator('[aria-label="Copy instead of inserting"]')).click(),
    },
    {
      how: 'the pen',
      run: async ({ sidebar }) => (await sidebar.locator('[aria-label="Edit before inserting"]')).click(),
    },
    { how: 'Enter', run: ({ page }) => page.keyboard.press('Enter') },
    {
      how: 'a digit',
      run: async (opened) => {
        await focusList(opened);
        await opened.page.keyboard.press('1');
      },
    },
  ];

  test.each(taken(ways, inbox))('by $how, but asks', async ({ run }) => {
    const opened = await world.open(inbox);
    await findRow(opened.sidebar, ASKING_WORD);

    await run(opened);

    await (await opened.sidebar.locator('.scp-form')).waitFor();
    expect(await draft(opened)).toBe('');
  });

  test('with one of two values, and inserts with both', async () => {
    const opened = await world.open(inbox);
    const { page, sidebar } = opened;
    await findRow(sidebar, ASKING_WORD);
    await page.keyboard.press('Enter');
    await (await sidebar.locator('.scp-form input:focus')).waitFor();

    await page.keyboard.type('12 euro');
    await page.keyboard.press('Enter');
    await (await sidebar.locator('.scp-form input[aria-required="true"]:focus')).waitFor();
    expect(await draft(opened)).toBe('');

    await page.keyboard.type('Friday');
    await page.keyboard.press('Enter');
    await soon(() => draft(opened)).toBe('We send back 12 euro until Friday.');
  });
});

describe.each(demoInboxes)('on $site a draft is safe', (inbox) => {
  const BEFORE = 'Before. ';
  const AFTER = 'After.';

  /** Types a draft like a person, and leaves the caret in its middle. */
  async function openWithDraft(): Promise<OpenInbox> {
    const opened = await world.open(inbox);
    const { page, sidebar } = opened;
    await findComposer(page).click();
    await page.keyboard.type(BEFORE + AFTER);
    for (let step = 0; step < AFTER.length; step += 1) await page.keyboard.press('ArrowLeft');
    await findRow(sidebar, HARD_WORD);
    await page.keyboard.press('Enter');
    await (await sidebar.locator('.scp-said')).getByText('Inserted').waitFor();
    return opened;
  }

  test('L16: around a text that arrives whole at the caret', async () => {
    expect(await draft(await openWithDraft())).toBe(BEFORE + HARD_TEXT + AFTER);
  });

  test("L16: and comes back by the panel's undo", async () => {
    const opened = await openWithDraft();
    await (await opened.sidebar.frame()).getByRole('button', { name: 'Undo insert' }).click();
    await soon(() => draft(opened)).toBe(BEFORE + AFTER);
  });

  test("L16: and comes back by one undo of the page's own", async () => {
    const opened = await openWithDraft();
    await findComposer(opened.page).press('Control+z');
    await soon(() => draft(opened)).toBe(BEFORE + AFTER);
  });
});

describe('nothing leaves', () => {
  let alone: World;
  let asked: { url: URL; worker: string | undefined }[];

  beforeAll(async () => {
    alone = await openWorld({ change: addTestContent, isJoined: false });
    asked = [];
    alone.context.on('request', (request) => {
      asked.push({ url: new URL(request.url()), worker: request.serviceWorker()?.url() });
    });
    await alone.join();
    for (const inbox of demoInboxes) {
      const opened = await alone.open(inbox);
      for (const way of insertWays) await way.run(opened);
      await vi.waitFor(async () => expect(await draft(opened)).toContain(insertWays.at(-1)?.arrives));
    }
    const options = await alone.context.newPage();
    await options.goto(`chrome-extension://${alone.extensionId}/options.html`);
    await options.locator('.scp-team').getByRole('button', { name: 'Check now' }).click();
    await vi.waitFor(() => expect(alone.pack.requests.length).toBeGreaterThan(1));
  });
  afterAll(() => alone?.close());

  test("in a whole session but requests to the inboxes and to the pack's address", () => {
    const hosts = new Set(asked.map(({ url }) => url.host));
    const inboxes = demoInboxes.map(({ address }) => new URL(address).host);
    expect([...hosts].sort()).toEqual([...inboxes, new URL(alone.team.link).host, alone.extensionId].sort());
  });

  test('and nobody but the background asks for the pack', () => {
    const askers = asked.filter(({ url }) => url.host === new URL(alone.team.link).host).map(({ worker }) => worker);
    expect(new Set(askers)).toEqual(new Set([`chrome-extension://${alone.extensionId}/background.js`]));
  });
});
