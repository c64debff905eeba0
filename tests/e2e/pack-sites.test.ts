import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PackFile } from '../../lab/seller-centre/team-pack.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { soon } from '../../lab/browser/soon.ts';
import { openSidebar } from '../../lab/browser/sidebar.ts';

const annika = 'https://www.etsy.com/messages/1870100001';
const patch = { kind: 'patch', site: 'etsy', version: 1 };

describe('what a pack says of a site', () => {
  let world: World;
  let inbox: OpenInbox | undefined;
  let revision = 100;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterEach(async () => {
    await inbox?.page.close();
    inbox = undefined;
  });
  afterAll(() => world?.close());

  /** The lead publishes a pack with these changes, and the agent's browser loads it. */
  const publish = async (...sites: readonly object[]) => {
    const pack = JSON.parse(world.team.json) as PackFile;
    world.pack.serve({ json: JSON.stringify({ ...pack, revision: (revision += 1), sites }) });
    const options = await world.openOptions();
    await options.getByRole('button', { name: 'Check now' }).click();
    await options.locator('.scp-team').getByText(String(revision)).first().waitFor();
    await options.close();
  };
  const open = async (address: string) => {
    const page = await world.context.newPage();
    inbox = { page, sidebar: openSidebar(page, world.extensionId) };
    await page.goto(address);
    return inbox;
  };

  test('mends a page that was redesigned, without an update of the extension', async () => {
    const page = await world.context.newPage();
    await page.goto(`${annika}?broken=landmarks`);
    const thread = await page.locator('.e-thread').evaluate((list) => `.${[...list.classList].at(-1)}`);
    await page.close();
    await publish({ ...patch, variants: [{ id: 'messages', landmarks: { any: [thread], need: 1 }, open: thread }] });

    const { sidebar } = await open(`${annika}?broken=landmarks`);

    // The list closes when the reading changes, as it does during the page's first reading.
    const openList = async () => {
      const text = await sidebar.text();
      if (!text.includes('What was read')) await (await sidebar.locator('.scp-health-anchor > button')).click();
      return text;
    };
    await soon(openList).toMatch(/Conversation\s+from the address/);
    expect(await sidebar.text()).not.toContain('Layout changed');
  });

  test('A13: does not move the reply box or the buyer, since it is not signed; panel and options say so', async () => {
    await publish({
      ...patch,
      variants: [
        {
          id: 'messages',
          composer: { at: ['#trap'] },
          buyer: { name: [{ at: '#somebody' }] },
        },
      ],
    });
    const { page, sidebar } = await open(annika);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<textarea id="trap"></textarea><p id="somebody">Mallory</p>');
    });
    await sidebar.waitForBuyer('Annika Vogelsang');
    await (await sidebar.locator('.scp-health-anchor > button')).click();
    const health = await (await sidebar.locator('.scp-health li', { hasText: 'Reply box' })).innerText();
    await (await sidebar.locator('.scp-health-anchor > button')).click();
    await (await sidebar.locator('.scp-act .scp-btn.go')).first().click();
    await soon(() => page.locator('.e-box').inputValue()).not.toBe('');
    const options = await world.openOptions();
    const told = await options.locator('.scp-sheet', { hasText: 'sites[0]' }).innerText();
    await options.close();

    expect(await page.locator('#trap').inputValue()).toBe('');
    expect(health).toContain("the team's pack says otherwise, but is not signed");
    expect(told).toMatch(/sites\[0\]\.variants\[0\]\.composer\s+Not used on etsy: only a signed pack/);
    expect(told).toContain('sites[0].variants[0].buyer');
  });

  test('switches one field off, and the footer says who did', async () => {
    await publish({ ...patch, offParts: ['product', 'order'] });
    const { sidebar } = await open(annika);
    await sidebar.waitForBuyer('Annika Vogelsang');

    await (await sidebar.locator('.scp-health-anchor > button')).click();

    const told = async (part: string) => (await sidebar.locator('.scp-health li', { hasText: part })).innerText();
    expect(await told('Product')).toMatch(/Product\s+switched off by the team's pack/);
    // What a buyer is looked up by can be switched off only by leads who sign.
    expect(await told('Order')).toContain("the team's pack says otherwise, but is not signed");
  });

  test('switches a whole site off, also on a page that stands open', async () => {
    await publish();
    const { page, sidebar } = await open(annika);
    await sidebar.waitForBuyer('Annika Vogelsang');

    await publish({ ...patch, off: true });

    await soon(() => page.frames().length).toBe(1);
  });

  test('is refused with its path where it reaches for another host, and the pack in use stays', async () => {
    await publish({ ...patch, offParts: ['order'] });
    const options = await world.openOptions();
    const pack = JSON.parse(world.team.json) as PackFile;
    const hostile = { ...patch, hosts: [{ host: 'evil.example' }] };
    world.pack.serve({ json: JSON.stringify({ ...pack, revision: (revision += 1), sites: [hostile] }) });

    await options.getByRole('button', { name: 'Check now' }).click();

    await options.getByText('sites[0].hosts').waitFor();
    expect(await options.locator('body').innerText()).toContain('A pack may not use this host.');
    await options.close();
  });
});
