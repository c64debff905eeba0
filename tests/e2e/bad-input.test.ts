import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PackFile } from '../../lab/seller-centre/team-pack.ts';
import { emptyClipboard, readClipboard } from '../../lab/browser/clipboard.ts';
import { startInputMethod } from '../../lab/browser/input-method.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { soon } from '../../lab/browser/soon.ts';
import { openSidebar } from '../../lab/browser/sidebar.ts';
import { joinLines } from '../../lab/browser/join-lines.ts';

const annika = 'https://www.etsy.com/messages/1870100001';

describe('an inbox that does not do as it should', () => {
  let world: World;
  let inbox: OpenInbox | undefined;

  beforeAll(async () => {
    world = await openWorld({ change: addJapaneseMacro });
  });
  afterEach(async () => {
    await inbox?.page.close();
    inbox = undefined;
  });
  afterAll(() => world?.close());

  const open = async (address: string, buyer: string): Promise<OpenInbox> => {
    inbox = await world.open({ address, buyer });
    return inbox;
  };
  /** A reply that asks for nothing. */
  const choosePlain = async ({ sidebar }: OpenInbox) => {
    await sidebar.search('stayhere');
    await soon(async () => (await sidebar.rows())[0]?.title).toMatch(/stays on the marketplace/);
  };
  const draftOf = ({ page }: OpenInbox) => page.locator('textarea').inputValue();

  describe.each([
    ['Etsy', `${annika}?veto=1`, 'Annika Vogelsang'],
    ['Shopee', 'https://seller.shopee.com.my/new-webchat/conversations?open=3&veto=1', 'Tan Wei Jie'],
  ])('a reply box on %s that takes nothing', (_site, address, buyer) => {
    test('is named, and the text is ready to be pasted', async () => {
      await emptyClipboard(world);
      const opened = await open(address, buyer);
      await choosePlain(opened);
      const { sidebar } = opened;
      const text = await sidebar.preview();

      expect(await sidebar.insert()).toBe('The reply box did not accept the text. It has been copied: paste it.');

      expect(joinLines(await readClipboard(world))).toBe(joinLines(text));
    });

    test('stays empty', async () => {
      const opened = await open(address, buyer);
      await choosePlain(opened);
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

  test('a reply box without room for the text keeps its draft, letter for letter, and says how much is over', async () => {
    const opened = await open('https://seller.shopee.com.my/new-webchat/conversations?open=3', 'Tan Wei Jie');
    const draft = 'x'.repeat(1990);
    await opened.page.locator('textarea').fill(draft);
    await choosePlain(opened);
    const button = (await opened.sidebar.locator('.scp-act .scp-btn')).first();
    await soon(() => button.innerText()).toMatch(/^\d+ over$/);

    // It is disabled, and pressed nevertheless.
    await button.click({ force: true });

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

  test('a page without its landmarks is said to have changed, shows nothing about a buyer, and leaves searching and copying', async () => {
    await emptyClipboard(world);
    const page = await world.context.newPage();
    await page.goto(`${annika}?broken=look`);
    const sidebar = openSidebar(page, world.extensionId);
    inbox = { page, sidebar };
    await (await sidebar.locator('h1')).getByText('Layout changed').waitFor();
    expect(await sidebar.text()).toMatch(/Layout changed[\s\S]*What was read, 0 of 7/);
    expect(await sidebar.text()).not.toMatch(/Annika|Vogelsang|3387204191|listed|Hausschuhe/i);

    await sidebar.search('spam');
    const text = await sidebar.preview();
    expect(await sidebar.insert()).toBe('Copied.');
    expect(joinLines(await readClipboard(world))).toBe(joinLines(text));
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

  describe('an input method at work in the reply box', () => {
    const insertWhileComposing = async () => {
      const opened = await open(annika, 'Annika Vogelsang');
      await opened.page.locator('textarea').fill('Liebe ');
      const inputMethod = await startInputMethod(opened.page);
      await inputMethod.compose('an');
      // A click would take the focus and end the word; a browser shortcut doesn't.
      await (await opened.sidebar.locator('.scp-btn.go')).first().evaluate((button: HTMLElement) => button.click());
      await (await opened.sidebar.locator('.scp-said:not(:empty)')).waitFor();
      return opened;
    };

    test('is said to be in the way', async () => {
      const { sidebar } = await insertWhileComposing();

      expect(await sidebar.said()).toBe(
        'You are still typing with an input method in the reply box. Finish the word, then insert.',
      );
    });

    test('keeps its half-made word', async () => {
      expect(await draftOf(await insertWhileComposing())).toBe('Liebe an');
    });
  });

  describe('an input method at work in the search field', () => {
    const composeInSearch = async () => {
      const opened = await open(annika, 'Annika Vogelsang');
      const before = await opened.sidebar.rows();
      await (await opened.sidebar.locator('[role=combobox]')).click();
      const inputMethod = await startInputMethod(opened.page);
      await inputMethod.compose('cai liao');
      return { ...opened, before, inputMethod };
    };
    const takeWord = async ({ sidebar, inputMethod }: Awaited<ReturnType<typeof composeInSearch>>) => {
      await inputMethod.commit('材质');
      await (await sidebar.locator('[role=option] .t')).getByText('Material and allergy question').waitFor();
    };

    test('changes no result before a word is taken', async () => {
      const { sidebar, before } = await composeInSearch();

      expect(await sidebar.rows()).toEqual(before);
    });

    test.each(['Enter', 'Digit1', 'Digit2'])('has %s for itself', async (code) => {
      const opened = await composeInSearch();
      await opened.inputMethod.keep(code);
      await takeWord(opened);

      expect(await draftOf(opened)).toBe('');
    });

    test('has Enter for itself where the browser names the key all the same', async () => {
      const opened = await composeInSearch();
      await opened.page.keyboard.down('Enter');
      await takeWord(opened);

      expect(await draftOf(opened)).toBe('');
    });

    test.each(['ArrowDown', 'ArrowUp'])('has %s for itself, so that another candidate is chosen', async (code) => {
      const { sidebar, inputMethod } = await composeInSearch();
      await inputMethod.keep(code);

      expect(await (await sidebar.locator('[role=option]')).first().getAttribute('aria-selected')).toBe('true');
    });

    test('gives its results as soon as the word is taken', async () => {
      const opened = await composeInSearch();
      await takeWord(opened);

      expect((await opened.sidebar.rows())[0]?.title).toBe('Material and allergy question');
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

/** A reply that nobody has translated. */
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
