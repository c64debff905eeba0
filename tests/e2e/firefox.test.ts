import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startSellerCentre, type SellerCentre } from '../../lab/seller-centre/server.ts';
import { hostPack, makeTeamPack, type PackHost, type TeamPack } from '../../lab/seller-centre/team-pack.ts';
import { openFirefox, type OpenFirefox, type Place } from '../../lab/browser/firefox.ts';
import { joinLines } from '../../lab/browser/join-lines.ts';

const annika = 'https://www.etsy.com/messages/1870100001';
const otherEtsy = 'https://www.etsy.com/messages/1870100002';
const camille = '.e-list li:nth-child(3) a';
const WAIT = { timeout: 10_000 };
/** How long the panel ignores clicks (ms). */
const UNTOUCHED_MS = 300;
const ENTER = '\uE007';
const SHIFT = '\uE008';
let centre: SellerCentre;
let team: TeamPack;
let pack: PackHost;
let firefox: OpenFirefox;

beforeAll(async () => {
  // With the test runner's value Vite bundles the Shopee page for development, and React's production build can't run that.
  vi.stubEnv('NODE_ENV', 'production');
  team = await makeTeamPack();
  pack = hostPack(team.json);
  centre = await startSellerCentre({ routes: pack.routes });
  firefox = await openFirefox(centre);
});
afterAll(async () => {
  await firefox?.close();
  await centre?.close();
});

describe('an inbox in Firefox, before a team is joined', () => {
  beforeAll(async () => {
    await firefox.openTab(annika);
    await waitForBuyer('Annika Vogelsang');
  });

  test('has the sidebar beside it, not over it', async () => {
    const edges = await firefox.run('page', () => ({
      page: document.body.getBoundingClientRect().right,
      sidebar: document.documentElement.lastElementChild?.getBoundingClientRect().left,
    }));
    expect(edges).toEqual({ page: edges.sidebar, sidebar: 920 });
  });

  test('has order and product in the sidebar', async () => {
    expect(await readText('.scp-panel')).toMatch(/3387204191[^]*FJ-SLP-MOS/);
  });

  test('has the sample pack, read from the database in the frame', async () => {
    expect(await readText('.scp-panel')).toContain("sample pack · not your team's");
  });

  test('cannot check a buyer without a list', async () => {
    expect(await readText('.scp-verdict')).toContain('Cannot check');
  });
});

describe('joining a team on the options page', () => {
  const status = 'section:first-of-type > [role=status]';
  let said: string;
  beforeAll(async () => {
    await firefox.followTab(`${firefox.origin}/options.html`);
    await see(() => readText('#join', 'page'), /^$/);
    await firefox.press('page', '#join');
    await firefox.type('page', team.link + ENTER);
    await see(() => readText(status, 'page'), /./);
    said = await readText(status, 'page');
    await firefox.followTab(annika);
  });

  test('says what was joined', () => {
    expect(said).toBe('Joined nordwind-cs, revision 42.');
  });

  test('takes one request', () => {
    expect(pack.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test('changes the sidebar that is already open', async () => {
    await see(() => readText('.scp-panel'), 'r42 · ');
    await see(() => readText('.scp-verdict'), 'Not listed');
  });
});

const replyBoxes = [
  {
    name: 'Etsy, in Vue',
    address: 'https://www.etsy.com/messages/1870100001?csp=1',
    buyer: 'Annika Vogelsang',
    reason: undefined,
    box: 'textarea',
    send: 'button.send',
  },
  {
    name: 'Shopee, in React',
    address: 'https://seller.shopee.com.my/new-webchat/conversations?csp=1',
    buyer: 'Farid Zulhasni',
    reason: undefined,
    box: '#inputField textarea',
    send: 'button.send',
  },
  {
    name: 'Amazon, a custom element',
    address:
      'https://sellercentral.amazon.com/messaging/contact?orderID=113-6290417-8851362&marketplaceID=ATVPDKIKX0DER&csp=1',
    buyer: 'Lucía',
    reason: 'input[value=OTHER]',
    box: 'kat-textarea',
    send: 'kat-button',
  },
];

describe.each(replyBoxes)('the reply box of $name', ({ address, buyer, reason, box, send }) => {
  const draft = 'Hallo, ';
  let text: string;
  const readBox = () =>
    firefox.run('page', (at) => document.querySelector<HTMLTextAreaElement>(at)?.value ?? 'no box', box);
  const readSent = () => firefox.run('page', () => window.__sent);

  beforeAll(async () => {
    await firefox.openTab(address);
    await waitForBuyer(buyer);
    if (reason) await firefox.press('page', reason);
    await firefox.press('page', box);
    await firefox.type('page', draft);
    await chooseThanks();
    // The panel notices a new reply box a moment later; until then it offers to copy.
    await see(() => readText('.scp-btn.go'), /^Insert/);
    text = await firefox.run('sidebar', () => document.querySelector<HTMLElement>('.scp-read')?.innerText ?? '');
  });

  const chooseThanks = async () => {
    await firefox.press('sidebar', '[role=combobox]');
    await firefox.type('sidebar', 'thanks');
    await see(() => readText('[role=option] .t'), /^Thanks/);
  };

  test('takes the reply whole, behind the draft', async () => {
    await insert();
    expect(joinLines(await readBox())).toBe(joinLines(draft + text));
  });

  test('has the draft again after an undo', async () => {
    await firefox.press('sidebar', '.scp-rest .scp-btn, .scp-act > .grow ~ .scp-btn');
    await vi.waitFor(async () => expect(await readBox()).toBe(draft), WAIT);
  });

  test('sends nothing by itself', async () => {
    expect(await readSent()).toEqual([]);
  });

  test('gives the page the reply that the agent then sends', async () => {
    await chooseThanks();
    await insert();
    const shown = await readBox();
    await firefox.press('page', send);
    expect(await readSent()).toEqual([shown]);
  });
});

describe('the keys of Sidedesk in Firefox', () => {
  const hasFocus = () =>
    firefox.run('sidebar', () => (document.hasFocus() && document.activeElement?.role) || 'nothing');
  const readRoom = () => firefox.run('page', () => getComputedStyle(document.documentElement).marginRight);

  beforeAll(async () => {
    await firefox.openTab(annika);
    await waitForBuyer('Annika Vogelsang');
    await firefox.press('page', 'textarea');
  });

  test('lead into the search', async () => {
    await firefox.pressShortcut('VK_PERIOD');
    await see(hasFocus, 'combobox');
  });

  test('lead from the search to the part below it', async () => {
    // The panel recognises real typing by its first key, Alt; this one does nothing else.
    await firefox.type('sidebar', SHIFT);
    await firefox.pressShortcut('VK_PERIOD');
    await see(() => firefox.run('sidebar', () => document.activeElement?.className ?? ''), 'scp-sec');
    await firefox.press('sidebar', '[role=combobox]');
  });

  test('put the panel away and give the page its room and its caret back', async () => {
    await firefox.pressShortcut('VK_COMMA');
    await see(readRoom, /^0px$/);
    expect(await firefox.run('page', () => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  test('wake a background that the browser stopped', async () => {
    await firefox.stopBackground();
    await firefox.pressShortcut('VK_PERIOD');
    await see(readRoom, '360px');
    await see(hasFocus, 'combobox');
  });
});

describe('a change of conversation in Firefox', () => {
  let seen: string[];

  beforeAll(async () => {
    await firefox.openTab(annika);
    await waitForBuyer('Annika Vogelsang');
    await firefox.run('sidebar', recordPanel);
    await firefox.press('page', camille);
    await waitForBuyer('Camille Aubertin');
    await see(() => readText('.scp-read'), 'Camille Aubertin');
    seen = await firefox.run('sidebar', () => (window as RecordedWindow).seen ?? []);
  });

  test('shows nobody before it shows the other buyer', () => {
    const first = seen.findIndex((text) => text.includes('Camille'));
    expect(seen[first - 1]).not.toMatch(ofAnnika);
  });

  test('never shows anything of the first buyer with the other', () => {
    expect(seen.filter((text) => text.includes('Camille') && ofAnnika.test(text))).toEqual([]);
  });

  test('shows the verdict and order of the other buyer', async () => {
    expect(await readText('.scp-panel')).toMatch(/Listed: caution[^]*3391150872/);
  });
});

describe('an own reply that was begun', () => {
  const EDITOR = '.scp-own textarea';

  test('is there again after the page was loaded anew', async () => {
    await firefox.openTab(otherEtsy);
    await waitForBuyer('Henning Brüggemann');
    await firefox.press('sidebar', '.scp-bar [aria-label="More"]');
    await firefox.press('sidebar', '[role=group]:first-child [role=menuitem][aria-expanded]');
    await firefox.press('sidebar', '.scp-menu .inside:not(:has(+ .inside))');
    await firefox.press('sidebar', EDITOR);
    await firefox.type('sidebar', 'Hallo, halb fertig');
    await firefox.openTab(otherEtsy);
    await waitForBuyer('Henning Brüggemann');
    await see(
      () => firefox.run('sidebar', (at) => document.querySelector<HTMLTextAreaElement>(at)?.value ?? '', EDITOR),
      'Hallo, halb fertig',
    );
  });
});

describe('all of this in Firefox', () => {
  test('throws nothing in any script of the extension', async () => {
    expect(await firefox.scriptErrors()).toEqual([]);
  });

  test('asks no host but the team’s own; what else was asked is the browser’s maker', () => {
    expect(
      [...firefox.refusedHosts].filter((host) => !/\.(?:mozilla\.(?:com|net|org)|firefox\.com)$/.test(host)),
    ).toEqual([]);
  });
});

const ofAnnika = /Annika|3387204191|US 9\.5/;

interface RecordedWindow extends Window {
  seen?: string[];
  firstSeenAt?: number;
}

/** Runs in the frame: records everything the panel shows from now on. */
function recordPanel(): void {
  const seen: string[] = [];
  (window as RecordedWindow).seen = seen;
  const look = () => seen.push(document.body.innerText);
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
}

function readText(selector: string, place: Place = 'sidebar'): Promise<string> {
  return firefox.run(place, (at) => document.querySelector<HTMLElement>(at)?.innerText.trim() ?? 'not there', selector);
}

function see(read: () => Promise<string>, wanted: string | RegExp): Promise<void> {
  return vi.waitFor(async () => expect(await read()).toMatch(wanted), WAIT);
}

/** At first the panel ignores clicks, because they may have been meant for what was there before. */
async function waitForBuyer(name: string): Promise<void> {
  await see(() => readText('.scp-name'), name);
  await see(() => readText('.scp-verdict:not(.waiting)'), /^(?!not there)/);
  await vi.waitUntil(() => firefox.run('sidebar', isPressable, UNTOUCHED_MS), WAIT);
}

/** Runs in the frame. */
function isPressable(untouchedMs: number): boolean {
  const shown = window as RecordedWindow;
  shown.firstSeenAt ??= performance.now();
  return performance.now() - shown.firstSeenAt > untouchedMs;
}

async function insert(): Promise<void> {
  await firefox.press('sidebar', '.scp-btn.go');
  await see(() => readText('.scp-said'), 'Inserted. You are in the reply box now: read it, then press Send.');
}
