import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PackFile } from '../seller-centre/team-pack.ts';
import { emptyClipboard, readClipboard } from './support/pack-clipboard.ts';
import { endHostFault, hostFaults } from './support/pack-faults.ts';
import { checkNow, readPack, tryToJoin, waitForTrouble, type ShownPack } from './support/pack-options.ts';
import { packRows, readStorage, type StoredRows } from './support/pack-storage.ts';
import { openSidebar } from './support/sidebar.ts';
import { openPackWorld, type Inbox, type PackWorld } from './support/pack-world.ts';

const annika = 'https://www.etsy.com/messages/1870100001';

describe('joining at an address that does not give a pack', () => {
  let world: PackWorld;
  let page: Page;

  beforeAll(async () => {
    world = await openPackWorld({ isJoined: false });
    page = await world.options();
  });
  afterAll(() => world?.close());

  describe.each(hostFaults)('but $name', ({ code, sentence, fault, begin }) => {
    let before: StoredRows;
    let after: StoredRows;
    let shown: ShownPack;

    beforeAll(async () => {
      before = packRows(await readStorage(page));
      begin(world);
      await tryToJoin(page, world.team.link);
      shown = await readPack(page);
      after = packRows(await readStorage(page));
      endHostFault(world);
    });

    test('says so once, with the code', () => {
      expect(shown.troubles).toEqual([expect.stringContaining(sentence)]);
      expect(shown.troubles[0]?.split('\n').at(-1)).toBe(code);
    });

    test.runIf(fault)('names the place in the file', () => {
      expect(shown.faults).toEqual([fault]);
    });

    test('joins nothing', () => {
      expect(shown).toMatchObject({ inUse: expect.stringMatching(/sample/i), canJoin: true });
    });

    test('stores nothing', () => {
      expect(after).toEqual(before);
    });
  });

  test('waits as long as the address is silent, and says when it hangs up', async () => {
    world.pack.serve({ answer: 'hang' });
    await page.locator('#join').fill(world.team.link);
    await page.locator('#join').press('Enter');
    await page.getByRole('button', { name: 'Joining' }).waitFor();

    world.takeHostDown(true); // A browser asks once more when a connection ends without an answer.
    world.dropHanging();

    expect(await page.locator('[role=alert]').innerText()).toContain("The pack's address did not answer.");
    endHostFault(world);
  });

  test('joins at the next try, when the address is well again', async () => {
    await tryToJoin(page, world.team.link);

    expect(await readPack(page)).toMatchObject({ inUse: 'Pack nordwind-cs, revision 42', troubles: [] });
  });
});

describe('a joined team whose address fails at a later check', () => {
  let world: PackWorld;
  let page: Page;

  beforeAll(async () => {
    world = await openPackWorld();
    page = await world.options();
  });
  afterAll(() => world?.close());

  describe.each(hostFaults)('with $name', ({ code, sentence, fault, begin }) => {
    let before: StoredRows;
    let after: StoredRows;
    let shown: ShownPack;

    beforeAll(async () => {
      await checkNow(page);
      await waitForTrouble(page, false);
      before = packRows(await readStorage(page));
      begin(world);
      await checkNow(page);
      await waitForTrouble(page, true);
      shown = await readPack(page);
      after = packRows(await readStorage(page));
      endHostFault(world);
    });

    test('says so once, with the code', () => {
      expect(shown.troubles).toEqual([expect.stringContaining(sentence)]);
      expect(shown.troubles[0]?.split('\n').at(-1)).toBe(code);
    });

    test.runIf(fault)('names the place in the file', () => {
      expect(shown.faults).toEqual([fault]);
    });

    test('keeps the revision in use', () => {
      expect(shown.inUse).toBe('Pack nordwind-cs, revision 42');
    });

    test('stores nothing of it', () => {
      expect(after).toEqual(before);
    });
  });

  test('leaves the replies usable in an inbox that was open before', async () => {
    const { page: inboxPage, sidebar } = await world.openInbox(annika, 'Annika Vogelsang');
    world.takeHostDown(true);
    await checkNow(page);
    await waitForTrouble(page, true);
    await inboxPage.bringToFront();

    expect(await sidebar.insert()).toBe('Inserted. Read it, then press Send on the page.');
    endHostFault(world);
  });

  test('forgets the trouble at the first good check', async () => {
    world.pack.serve({ answer: 500 });
    await checkNow(page);
    await waitForTrouble(page, true);
    endHostFault(world);

    await checkNow(page);
    await waitForTrouble(page, false);

    expect((await readPack(page)).troubles).toEqual([]);
  });
});

describe('an inbox that does not do as it should', () => {
  let world: PackWorld;
  let inbox: Inbox | undefined;

  beforeAll(async () => {
    world = await openPackWorld({ change: addJapaneseMacro });
  });
  afterEach(async () => {
    await inbox?.page.close();
    inbox = undefined;
  });
  afterAll(() => world?.close());

  const open = async (address: string, buyer: string): Promise<Inbox> => {
    inbox = await world.openInbox(address, buyer);
    return inbox;
  };
  const draftOf = ({ page }: Inbox) => page.locator('textarea').inputValue();

  describe.each([
    ['Etsy', `${annika}?veto=1`, 'Annika Vogelsang'],
    ['Shopee', 'https://seller.shopee.com.my/new-webchat/conversations?open=3&veto=1', 'Tan Wei Jie'],
  ])('a reply box on %s that takes nothing', (_site, address, buyer) => {
    test('is named, and the text is ready to be pasted', async () => {
      await emptyClipboard(world);
      const { sidebar } = await open(address, buyer);
      const text = await sidebar.preview();

      expect(await sidebar.insert()).toBe('The reply box did not take the text. It is copied; paste it.');

      expect(joinLines(await readClipboard(world))).toBe(joinLines(text));
    });

    test('stays empty', async () => {
      const opened = await open(address, buyer);
      await opened.sidebar.insert();

      expect(await draftOf(opened)).toBe('');
    });
  });

  test('a page that puts its own draft back keeps that draft, letter for letter', async () => {
    const opened = await open(annika, 'Annika Vogelsang');
    await opened.page.locator('textarea').fill('Liebe Annika, gleich mehr.');
    await opened.page.locator('textarea').evaluate((box: HTMLTextAreaElement) => {
      box.addEventListener('input', () => queueMicrotask(() => (box.value = 'Liebe Annika, gleich mehr.')));
    });

    await opened.sidebar.insert();

    expect(await draftOf(opened)).toBe('Liebe Annika, gleich mehr.');
  });

  test('a reply box without room for the text keeps its draft, letter for letter', async () => {
    const opened = await open('https://seller.shopee.com.my/new-webchat/conversations?open=3', 'Tan Wei Jie');
    const draft = 'x'.repeat(1990);
    await opened.page.locator('textarea').fill(draft);

    expect(await opened.sidebar.insert()).toBe('The reply box did not take the text. It is copied; paste it.');

    expect(await draftOf(opened)).toBe(draft);
  });

  describe('a reply box that is locked', () => {
    test('is offered the text for copying only', async () => {
      await emptyClipboard(world);
      const { sidebar } = await open(`${annika}?readonly=1`, 'Annika Vogelsang');
      const text = await sidebar.preview();

      expect(await sidebar.insert()).toBe('Copied.');

      expect(joinLines(await readClipboard(world))).toBe(joinLines(text));
    });

    test('stays empty', async () => {
      const opened = await open(`${annika}?readonly=1`, 'Annika Vogelsang');
      await opened.sidebar.insert();

      expect(await draftOf(opened)).toBe('');
    });
  });

  describe('a page without its landmarks', () => {
    const openBroken = async () => {
      const page = await world.context.newPage();
      await page.goto(`${annika}?broken=landmarks`);
      const sidebar = openSidebar(page, world.extensionId);
      inbox = { page, sidebar };
      await (await sidebar.locator('h1')).getByText('Layout changed').waitFor();
      return inbox;
    };

    test('is said to have changed, with what was read', async () => {
      const { sidebar } = await openBroken();

      expect(await sidebar.text()).toMatch(/Layout changed[\s\S]*What was read, 0 of 7/);
    });

    test('shows nothing about a buyer', async () => {
      const { sidebar } = await openBroken();

      expect(await sidebar.text()).not.toMatch(/Annika|Vogelsang|3387204191|listed|Hausschuhe/i);
    });

    test('leaves searching and copying', async () => {
      await emptyClipboard(world);
      const { sidebar } = await openBroken();
      await sidebar.search('spam');
      const text = await sidebar.preview();

      expect(await sidebar.insert()).toBe('Copied.');

      expect(joinLines(await readClipboard(world))).toBe(joinLines(text));
    });
  });

  describe.each([
    ['https://www.etsy.com/messages/1870100005', '{{order.id}}'],
    ['https://www.etsy.com/messages/1870100006', '<img src=x onerror=alert(1)>'],
  ])('at %s a buyer named %s', (address, name) => {
    test('is shown by that name', async () => {
      const { sidebar } = await open(address, name);

      expect(await sidebar.buyer()).toBe(name);
    });

    test('is addressed by that name in the text that arrives', async () => {
      const opened = await open(address, name);
      await opened.sidebar.search('thanks');
      await opened.sidebar.insert();

      expect(await draftOf(opened)).toContain(name);
    });

    test('neither opens a dialog nor asks for a file', async () => {
      const page = await world.context.newPage();
      const happened: string[] = [];
      page.on('dialog', (dialog) => {
        happened.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('request', (request) => /\/x$/.test(request.url()) && happened.push(request.url()));
      const sidebar = openSidebar(page, world.extensionId);
      inbox = { page, sidebar };
      await page.goto(address);
      await sidebar.waitForBuyer(name);
      await sidebar.search('thanks');
      await sidebar.insert();

      expect(happened).toEqual([]);
    });
  });

  describe("a macro without the buyer's language", () => {
    test('says so and names the nearest', async () => {
      const { sidebar } = await open(annika, 'Annika Vogelsang');
      await sidebar.search('jaonly');

      expect(await (await sidebar.locator('.scp-flag.caution')).innerText()).toBe('No German text. Nearest: Japanese.');
    });

    test('has that language struck through in its row', async () => {
      const { sidebar } = await open(annika, 'Annika Vogelsang');
      await sidebar.search('jaonly');

      expect(await (await sidebar.locator('.scp-langs .no')).innerText()).toMatch(/^DE\s+missing$/);
    });
  });
});

/** The preview draws paragraphs, the text has line breaks; the words between them must be the same. */
function joinLines(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One reply that nobody has translated. */
function addJapaneseMacro(pack: PackFile): PackFile {
  const [first] = pack.macros;
  if (!first) return pack;
  const macro = {
    ...first,
    id: 'only-japanese',
    code: 'jaonly',
    title: { en: 'Only in Japanese' },
    body: { ja: '{{buyer.name|お客}}様、お問い合わせありがとうございます。' },
    fields: [],
    cues: {},
  };
  return { ...pack, macros: [...pack.macros, macro] };
}
