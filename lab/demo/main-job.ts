import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenBrowser } from '../browser/browser.ts';
import { openSidebar } from '../browser/sidebar.ts';
import { joinTeam, openOptions } from '../browser/team.ts';
import { inboxes } from './inboxes.ts';
import { expectGone, expectText, quote, runSteps, Unexpected, type Step } from './steps.ts';

/** Does what agents do all day, with real clicks and keys, and saves pictures of it to a folder. */
export async function doMainJob(browser: OpenBrowser, link: string, pictures: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const { context, extensionId } = browser;
  const shopee = await context.newPage();
  const etsy = await context.newPage();
  const amazon = await context.newPage();
  const shot = async (page: Page, name: string) => {
    // Background tabs aren't redrawn.
    await page.bringToFront();
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };

  await runSteps([
    { title: 'Join the demo team by its link', run: () => joinTeam(context, extensionId, link) },
    ...shopeeSteps(shopee, extensionId, shot),
    ...etsySteps(etsy, extensionId, shot),
    ...amazonSteps(amazon, extensionId, shot),
    {
      title: 'The same in the dark, and in Chinese',
      run: async () => {
        await etsy.emulateMedia({ colorScheme: 'dark' });
        await shot(etsy, 'etsy-dark');
        const options = await openOptions(context, extensionId);
        await options.locator('select').first().selectOption('zh-CN');
        // Background tabs aren't redrawn, so a picture would be out of date.
        await shopee.bringToFront();
        const panel = openSidebar(shopee, extensionId);
        await (await panel.locator('.scp-verdict')).getByText('在名单上：由主管决定').waitFor();
        await shot(shopee, 'shopee-zh-cn');
        return `The panel on Shopee says ${quote((await panel.verdict()).word)}.`;
      },
    },
    {
      title: 'Nothing was sent by anybody but the agent, who sent nothing',
      run: async () => {
        const sent = await Promise.all([shopee, etsy, amazon].map((page) => page.evaluate(() => window.__sent)));
        if (sent.flat().length > 0) throw new Unexpected('no message sent', quote(sent.flat().join(' | ')));
        return 'No message left any of the three pages.';
      },
    },
  ]);
  console.log(`\nAll steps done. Pictures: ${pictures}`);
}

type Shoot = (page: Page, name: string) => Promise<unknown>;

function shopeeSteps(page: Page, extensionId: string, shot: Shoot): Step[] {
  const panel = openSidebar(page, extensionId);
  return [
    {
      title: 'Open the Shopee inbox',
      run: async () => {
        await page.bringToFront();
        await page.goto(inboxes.shopee);
        await panel.waitForBuyer('Farid Zulhasni');
        const [order = '', product = ''] = await panel.facts();
        expectText(order, '2511147KQ3XNTB');
        return `${await panel.buyer()}; order ${quote(order)}; product ${quote(product)}`;
      },
    },
    {
      title: 'See that this buyer is listed',
      run: async () => {
        const { text } = await panel.verdict();
        expectText(text, 'Listed: lead decides', 'Severity 3', 'Asked for a refund under threat of a bad review');
        await shot(page, 'shopee-listed');
        return quote(text);
      },
    },
  ];
}

function etsySteps(page: Page, extensionId: string, shot: Shoot): Step[] {
  const panel = openSidebar(page, extensionId);
  const box = page.locator('textarea');
  return [
    {
      title: 'Open the Etsy inbox',
      run: async () => {
        await page.bringToFront();
        await page.goto(inboxes.etsy);
        await panel.waitForBuyer('Annika Vogelsang');
        const { word, side } = await panel.verdict();
        expectText(word, 'Not listed');
        await shot(page, 'etsy-conversation');
        return `${await panel.buyer()}: ${word}, ${side}`;
      },
    },
    {
      title: 'Insert the first suggestion, in the buyer’s language',
      run: async () => {
        const [first] = await panel.rows();
        if (!first) throw new Unexpected('a suggestion', 'none');
        const said = await panel.insert();
        expectText(await box.inputValue(), 'Guten Tag Annika Vogelsang', '3387204191');
        await shot(page, 'etsy-macro');
        return `${quote(first.title)} ${first.detail}; the reply box has ${quote(await box.inputValue())}; “${said}”`;
      },
    },
    {
      title: 'Convert the size in her message: US 9.5, women’s',
      run: async () => {
        await box.fill('');
        const asked = await panel.summary('Sizes');
        const sizes = await panel.openSection('Sizes');
        await sizes.getByRole('button', { name: 'women', exact: true }).click();
        const answer = await sizes.locator('.scp-sizes .on').innerText();
        expectText(answer, 'EU', '41');
        await panel.insert();
        expectText(await box.inputValue(), 'EU 41');
        await shot(page, 'etsy-size');
        return `${asked} women’s: ${quote(answer)}; the reply box has ${quote(await box.inputValue())}`;
      },
    },
    {
      title: 'Insert a sentence about a certificate',
      run: async () => {
        await box.fill('');
        const summary = await panel.summary('Certificates');
        const certificates = await panel.openSection('Certificates');
        await certificates.getByRole('button', { name: 'Insert number' }).first().click();
        await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
        expectText(await box.inputValue(), '23.HDE.84417');
        await shot(page, 'etsy-certificates');
        return `${summary}; the reply box has ${quote(await box.inputValue())}`;
      },
    },
    {
      title: 'Switch to another buyer',
      run: async () => {
        await page.getByRole('link', { name: 'Henning Brüggemann' }).first().click();
        await panel.waitForBuyer('Henning Brüggemann');
        const text = await panel.text();
        expectText(text, '3389016620', 'HLD-12-BK');
        expectGone(text, 'Annika', '3387204191', 'FJ-SLP-MOS', 'US 9.5');
        await shot(page, 'etsy-other-buyer');
        return `${await panel.buyer()}; order ${quote((await panel.facts())[0] ?? '')}; nothing of Annika Vogelsang is left`;
      },
    },
  ];
}

function amazonSteps(page: Page, extensionId: string, shot: Shoot): Step[] {
  const panel = openSidebar(page, extensionId);
  return [
    {
      title: 'Open the Amazon contact form, which has no reply box yet',
      run: async () => {
        await page.bringToFront();
        await page.goto(inboxes.amazon);
        await panel.waitForBuyer('Lucía');
        const hint = (await panel.locator('.scp-hint')).last();
        const text = await hint.innerText();
        expectText(text, 'Choose a contact reason on the page first');
        return quote(text);
      },
    },
    {
      title: 'Choose a reason, find a macro by its code, insert it in Spanish',
      run: async () => {
        await page.getByLabel('Send order information').check();
        await (await panel.locator('.scp-hint', { hasText: 'contact reason' })).waitFor({ state: 'detached' });
        await panel.search('wismo');
        const [first] = await panel.rows();
        await panel.insert();
        const text = await page.locator('kat-textarea textarea').inputValue();
        expectText(text, 'Lucía', '113-6290417-8851362');
        await shot(page, 'amazon-reason');
        return `${quote(first?.title ?? '')}; the reply box has ${quote(text)}`;
      },
    },
  ];
}
