import { CERTIFICATE_NUMBER, HARD_TEXT, HARD_WORD } from './test-content.ts';
import { findComposer } from './demo-inboxes.ts';
import type { OpenInbox } from './agent.ts';
import { soon } from './soon.ts';
import type { Sidebar } from './sidebar.ts';

/** Types into the panel's search field and waits for the intended row; certificates or sizes of the same word come after it. */
export async function findRow(sidebar: Sidebar, word: string): Promise<void> {
  await sidebar.search(word);
  await (
    await sidebar.locator('[role=option]')
  )
    .filter({ hasText: new RegExp(word, 'i') })
    .first()
    .waitFor();
}

/** Moves the focus from the search field to the list below it, where digits insert. */
export async function focusList({ page, sidebar }: OpenInbox): Promise<void> {
  await page.keyboard.press('Tab');
  await (await sidebar.locator('[role=listbox]:focus')).waitFor();
}

/** Inserts the hard text and waits until it has arrived. */
export async function insertHardText({ page, sidebar }: OpenInbox): Promise<void> {
  await findRow(sidebar, HARD_WORD);
  await page.keyboard.press('Enter');
  await soon(() => findComposer(page).inputValue()).toContain(HARD_TEXT);
}

export interface InsertWay {
  readonly how: string;
  /** Part of the text that must arrive. */
  readonly arrives: string;
  readonly run: (opened: OpenInbox) => Promise<void>;
}

/** Every way from the panel into the reply box. */
export const insertWays: readonly InsertWay[] = [
  {
    how: 'a click on Insert',
    arrives: HARD_TEXT,
    run: async ({ sidebar }) => {
      await findRow(sidebar, HARD_WORD);
      await (await sidebar.locator('.scp-btn.go')).click();
    },
  },
  {
    how: 'Enter in the search field',
    arrives: HARD_TEXT,
    run: async ({ page, sidebar }) => {
      await findRow(sidebar, HARD_WORD);
      await page.keyboard.press('Enter');
    },
  },
  {
    how: 'a digit in the list',
    arrives: HARD_TEXT,
    run: async (opened) => {
      await findRow(opened.sidebar, HARD_WORD);
      await focusList(opened);
      await opened.page.keyboard.press('1');
    },
  },
  {
    how: 'Enter in the size field',
    arrives: 'US 9.5',
    run: async ({ sidebar }) => {
      const field = (await sidebar.openSection('Sizes')).locator('input');
      await field.fill('US 9.5 women');
      await field.press('Enter');
    },
  },
  {
    how: "a click on a certificate's number",
    arrives: CERTIFICATE_NUMBER,
    run: async ({ sidebar }) => {
      const section = await sidebar.openSection('Certificates');
      const row = section.locator('.scp-cert').filter({ hasText: CERTIFICATE_NUMBER });
      await row.getByRole('button', { name: 'Number' }).click();
      await section.getByRole('button', { name: 'Insert number' }).click();
    },
  },
];
