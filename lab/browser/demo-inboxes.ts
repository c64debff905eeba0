import type { Locator, Page } from 'playwright-core';

/** A conversation in a demo inbox. */
export interface DemoConversation {
  readonly address: string;
  /** Whose conversation the address opens. */
  readonly buyer: string;
  /** Brings the page to the point where it shows a reply box. Left out: nobody waits for one. */
  readonly showComposer?: (page: Page) => Promise<void>;
}

/** One demo inbox with everything a test needs to work in it as an agent. */
export interface DemoInbox extends DemoConversation {
  readonly site: 'shopee' | 'etsy' | 'amazon';
  /** Another buyer. */
  readonly other: string;
  readonly showComposer: (page: Page) => Promise<void>;
}

/** An inbox that switches buyers without loading a page. */
export interface SwitchingInbox extends DemoInbox {
  /** CSS selector of the row that opens a buyer. */
  readonly rowOf: (name: string) => string;
  /** What the panel shows for each buyer and nobody else, and the word of the verdict. */
  readonly marks: Readonly<Record<string, { readonly texts: readonly string[]; readonly verdict: string }>>;
}

const stay = () => Promise.resolve();

export const shopee: SwitchingInbox = {
  site: 'shopee',
  address: 'https://seller.shopee.com.my/new-webchat/conversations?open=2',
  buyer: 'Nur Aisyah Rahmat',
  other: 'Farid Zulhasni',
  showComposer: stay,
  rowOf: (name) => `[role=option]:has([title="${name}"])`,
  marks: {
    'Nur Aisyah Rahmat': { texts: ['Nur Aisyah', '2511160RT8WBMC', 'waranti'], verdict: 'Not listed' },
    'Farid Zulhasni': { texts: ['Farid', '2511147KQ3XNTB', 'Mei L.'], verdict: 'Listed: lead decides' },
  },
};

const ETSY_IDS: Readonly<Record<string, string>> = {
  'Annika Vogelsang': '1870100001',
  'Camille Aubertin': '1870100003',
};

export const etsy: SwitchingInbox = {
  site: 'etsy',
  address: 'https://www.etsy.com/messages/1870100001',
  buyer: 'Annika Vogelsang',
  other: 'Camille Aubertin',
  showComposer: stay,
  rowOf: (name) => `.e-list a[href*="/${ETSY_IDS[name]}"]`,
  marks: {
    'Annika Vogelsang': { texts: ['Annika', '3387204191', 'US 9.5”', 'wann kommt'], verdict: 'Not listed' },
    'Camille Aubertin': { texts: ['Camille', '3391150872', 'Jonas K.'], verdict: 'Listed: caution' },
  },
};

/** The conversation with Etsy's other buyer, whom the demo team has listed. */
export const camille: DemoConversation = {
  address: 'https://www.etsy.com/messages/1870100003',
  buyer: etsy.other,
};

/** One page per order; the reply box appears once a reason is chosen. */
export const amazon: DemoInbox = {
  site: 'amazon',
  address: 'https://sellercentral.amazon.com/messaging/contact?marketplaceID=ATVPDKIKX0DER&orderID=113-6290417-8851362',
  buyer: 'Lucía',
  other: 'Deborah',
  showComposer: async (page) => {
    await page.locator('input[value=OTHER]').check();
    await page.locator('textarea').waitFor();
  },
};

export const demoInboxes: readonly DemoInbox[] = [shopee, etsy, amazon];
export const switchingInboxes: readonly SwitchingInbox[] = [shopee, etsy];

/** The reply box; Amazon's is in an open shadow root, which locators can reach. */
export function findComposer(page: Page): Locator {
  return page.locator('textarea');
}
