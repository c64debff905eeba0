import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BRING_TOOLS } from '../../domain/shared-names.ts';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { addTestContent } from '../../lab/browser/test-content.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { openContentScript } from '../../lab/browser/content-script.ts';

let world: World;
let inScript: Awaited<ReturnType<typeof openContentScript>>;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
  const { page } = await world.open(etsy);
  inScript = await openContentScript(page, world.extensionId);
});
afterAll(() => world?.close());

interface ScriptGlobal {
  readonly chrome: {
    readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
    readonly storage: { readonly local: { readonly get: () => Promise<object> } };
  };
}

/** Everything the extension's own pages may ask of the background, and two calls that nobody may make. */
const calls = [
  'syncNow',
  'join',
  'leave',
  'goBack',
  'acceptShrink',
  'stopSync',
  'mend',
  'keys',
  'fetchFile',
  'readAll',
  'export',
];

describe('a content script that a page has made its own', () => {
  test('P01: is heard by the background, which brings it the tools to mend a site', async () => {
    const answer = await inScript(
      (order) => (globalThis as unknown as ScriptGlobal).chrome.runtime.sendMessage(order),
      BRING_TOOLS,
    );
    expect(answer).toBe(true);
  });

  test.each(calls)('P01: is answered nothing when it asks for "%s"', async (call) => {
    const answer = await inScript(async (name) => {
      const { runtime } = (globalThis as unknown as ScriptGlobal).chrome;
      // If nobody answers, the browser returns nothing or reports a closed connection.
      return runtime.sendMessage({ call: name, ask: {} }).then(
        (given) => given ?? 'nothing',
        () => 'nothing',
      );
    }, call);
    expect(answer).toBe('nothing');
  });

  test('P01: changes nothing by asking: the team is still joined', async () => {
    const options = await world.context.newPage();
    await options.goto(`chrome-extension://${world.extensionId}/options.html`);
    await options.locator('.scp-team').waitFor();
    expect(await options.locator('#join').count()).toBe(0);
  });

  test('P01: finds in the storage that it may read neither list nor key nor any text of the pack', async () => {
    const kept = await inScript(async () => {
      const { storage } = (globalThis as unknown as ScriptGlobal).chrome;
      return JSON.stringify(await storage.local.get());
    }, null);
    const { macros, buyers = [] } = JSON.parse(world.team.json) as {
      macros: { id: string }[];
      buyers?: { key: string }[];
    };
    const secrets = [world.team.key, ...buyers.map(({ key }) => key), ...macros.map(({ id }) => `"${id}"`)];
    expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
  });

  test("A22: finds nothing of the agent's sign, which the panel shows", async () => {
    const options = await world.context.newPage();
    await options.goto(`chrome-extension://${world.extensionId}/options.html`);
    const word = options.getByLabel('Word (optional)');
    await word.fill('canary-sign');
    await word.blur();
    await options.locator('.scp-sign .word').getByText('canary-sign').waitFor();
    const { sidebar } = await world.open(etsy);
    await (await sidebar.locator('.scp-bar .scp-sign')).getByText('canary-sign').waitFor();

    const kept = await inScript(async () => {
      const { storage } = (globalThis as unknown as ScriptGlobal).chrome;
      return JSON.stringify(await storage.local.get());
    }, null);
    expect(kept).toContain('second-copy settings');
    expect(kept).not.toContain('canary-sign');
  });

  test('P01: finds no database of the extension', async () => {
    const names = await inScript(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''), null);
    expect(names.filter((name) => name.startsWith('sidedesk'))).toEqual([]);
  });
});
