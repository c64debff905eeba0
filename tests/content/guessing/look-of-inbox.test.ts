// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { matchSite } from '../../../content/locating/match-site.ts';
import { matchByLook } from '../../../content/reading/ask-guessing.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import { sites } from '../../../content/sites/index.ts';
import { buildMatch } from '../build-site.ts';
import { at, layOut } from '../lay-out.ts';

const etsy = 'https://www.etsy.com/messages/2191448820';
const walmart = 'https://seller.walmart.com/';

let restore = () => {};
beforeAll(() => {
  restore = layOut();
});
afterAll(() => restore());
afterEach(() => document.body.replaceChildren());

function read(body: string, url = etsy) {
  document.body.innerHTML = body;
  const address = new URL(url);
  const match = matchByLook(matchSite(address, document, sites), document);
  return match.kind === 'live' ? readPage(address, document, match) : { kind: match.kind };
}

function readOpen(body: string, url?: string) {
  const page = read(body, url);
  if (page.kind !== 'open') throw new Error(`The page is ${page.kind}.`);
  return page.reading;
}

const said = (side: 'in' | 'out', top: number, text: string) =>
  `<div class="r7" ${at(300, top, 800, 60)}><div ${at(side === 'in' ? 320 : 700, top, 380, 50)}>${text}</div></div>`;
const talk = [
  said('in', 100, 'Is the mug dishwasher safe?'),
  said('out', 170, 'It is, top rack only.'),
  said('in', 240, 'Two of them then.'),
];
const buyers = [talk[0]!, talk[2]!, said('in', 310, 'And a third one.')];
const listRow = (top: number, name: string, more: string) =>
  `<div ${at(0, top, 300, 70)}><b>${name}</b><div>${more}</div></div>`;
const list = `<div ${at(0, 0, 300, 900)}>${listRow(60, 'Rosa Lund', 'Two of them then.')}${listRow(130, 'Kim Aster', 'Thanks')}</div>`;
const threadOf = (rows: readonly string[]) => `<div ${at(300, 60, 800, 640)}>${rows.join('')}</div>`;
const thread = threadOf(talk);
const box = (button = 'Send', field = '<textarea></textarea>') =>
  `<div ${at(300, 720, 800, 150)}>${field}<button ${at(1000, 840, 80, 30)}>${button}</button></div>`;
const head = `<div ${at(300, 0, 800, 60)}><h2>Rosa Lund</h2></div>`;
const column = (...parts: readonly string[]) => `<div ${at(300, 0, 800, 900)}>${parts.join('')}</div>`;

describe('a page of which no hook is left', () => {
  test('L24: is read by its look, with its messages, reply box, name and the id of its address, and says that its landmarks are gone', () => {
    const reading = readOpen(list + column(head, thread, box()));

    expect(reading).toMatchObject({
      conversation: '2191448820',
      buyer: { name: 'Rosa Lund' },
      composer: { kind: 'textarea', readOnly: false },
      messages: [
        { direction: 'in', text: 'Is the mug dishwasher safe?' },
        { direction: 'out', text: 'It is, top rack only.' },
        { direction: 'in', text: 'Two of them then.' },
      ],
    });
    expect(reading.health).toContainEqual({ part: 'inbox', read: false });
    for (const part of ['buyer', 'composer', 'messages'])
      expect(reading.health).toContainEqual(expect.objectContaining({ part, read: true, from: 'guess' }));
  });

  test.each([
    ['without a name', list.replaceAll('Rosa Lund', '2:33 PM') + column(thread, box())],
    ['without a list', column(head, thread, box())],
    ['without a button', column(thread, `<div ${at(300, 720, 800, 150)}><textarea></textarea></div>`)],
    ['with a field that is no textarea', column(thread, box('发送', '<div contenteditable="true"></div>'))],
    [
      'with the field above the thread',
      column(`<div ${at(300, 10, 800, 40)}><textarea></textarea><button>Send</button></div>`, thread),
    ],
    ['with messages of one side alone, of somebody in the list', list + column(head, threadOf(buyers), box())],
  ])('L24: is one %s', (_what, html) => {
    expect(readOpen(html).composer).toBeDefined();
  });

  test('L24: has no key but its messages where neither address nor look name anybody', () => {
    const reading = readOpen(column(thread, box()), 'https://mms.pinduoduo.com/chat-merchant/index.html?r=0.1');

    expect(reading).toMatchObject({ conversation: '~', twin: true });
    expect(reading.buyer.name).toBeUndefined();
  });

  test('L24: is known again by its hooks as soon as they are back', () => {
    const reading = readOpen(`${list}${column(head, thread, box())}<div class="scrolling-message-list"></div>`);

    expect(reading.health).toContainEqual(expect.objectContaining({ part: 'inbox', read: true }));
  });

  test('L24: of a site without a known address is taken for its inbox where both sides and a name of the list are seen', () => {
    expect(readOpen(list + column(head, thread, box()), walmart)).toMatchObject({
      site: 'walmart',
      conversation: 'Rosa Lund',
    });
  });
});

test('L24: a list in which each has a box of its own is not said to show no conversation beside a box that is none of theirs', () => {
  const rows = '<table><tr><td>Is it blue?</td></tr><tr><td>How long?</td></tr></table>';
  const match = buildMatch({
    each: 'tr',
    composer: { at: ['.answer'] },
    conversation: { from: [] },
  });
  const kindOf = (html: string) => {
    document.body.innerHTML = html;
    return readPage(new URL('https://chat.example/inbox'), document, match).kind;
  };

  expect(kindOf(`${rows}<main><textarea class="answer"></textarea></main>`)).toBe('layout-changed');
  expect(kindOf(rows)).toBe('no-conversation');
});

const field = (label: string, button: string, around = '') =>
  `<div ${at(300, 100, 800, 700)}>${around}<label>${label}</label><textarea></textarea><button>${button}</button></div>`;
const pair = (top: number, label: string, value: string) =>
  `<div ${at(300, top, 800, 40)}><span ${at(310, top, 200, 20)}>${label}</span><span ${at(900, top, 190, 20)}>${value}</span></div>`;
const card = (left: number, text: string) =>
  `<div ${at(left, 100, 390, 300)}><p ${at(left, 110, 300, 40)}>${text}</p></div>`;
const order = (top: number, number: string) =>
  `<tr ${at(300, top, 800, 40)}><td ${at(300, top, 300, 40)}>${number}</td><td ${at(900, top, 180, 40)}>€ 30</td></tr>`;
const menu = ['Messages', 'Orders', 'Products', 'Settings']
  .map((word, index) => `<a ${at(0, 60 + index * 50, 200, 50)} href="/your/${word.toLowerCase()}">${word}</a>`)
  .join('');
const template = (top: number, title: string, text: string) =>
  `<div ${at(0, top, 300, 70)}><b>${title}</b><div>${text}</div></div>`;
const entry = (top: number, who: string, text: string) =>
  `<div ${at(300, top, 800, 60)}><b ${at(310, top, 200, 20)}>${who}</b><p ${at(310, top + 20, 600, 20)}>${text}</p></div>`;

describe('a page of the site that is no inbox', () => {
  const pages: readonly (readonly [string, string])[] = [
    ['an empty page', ''],
    [
      'a sign-in',
      `<form ${at(500, 200, 400, 400)}><input type="email"><input type="password"><button>Sign in</button></form>`,
    ],
    [
      'a list of orders with a search',
      `<input type="search"><table ${at(300, 60, 800, 800)}><tbody>${order(60, '1001')}${order(100, '1002')}</tbody></table>`,
    ],
    [
      'a list of orders with a note to each',
      `<table ${at(300, 60, 800, 600)}><tbody>${order(60, '1001')}${order(100, '1002')}</tbody></table>${box('Send', '<textarea></textarea>')}`,
    ],
    ['an editor of a product', field('Description', 'Publish', `<h1>New listing</h1>`)],
    [
      'an editor of a product with two cards beside each other',
      column(
        `<div ${at(300, 60, 800, 640)}>${card(300, 'Photos of the mug')}${card(710, 'Price and stock of the mug')}</div>`,
        box('Send'),
      ),
    ],
    ['settings with an answer that is sent by itself', field('Automatic reply', 'Save')],
    ['settings with an answer that is shown as it will look', column(thread, box('Save'))],
    [
      'settings with rows of names and values',
      column(
        threadOf([
          pair(100, 'Language of the shop', 'On'),
          pair(150, 'Tax', 'Value added tax of Germany'),
          pair(200, 'Holiday mode of it', 'Off'),
        ]),
        box(),
      ),
    ],
    [
      'a help page with a form',
      column(
        threadOf([
          entry(100, 'How do I ship?', 'Print the label.'),
          entry(170, 'Where is my money?', 'It takes three days.'),
        ]),
        box('Send'),
      ),
    ],
    ['a form to write to the help desk', field('How can we help?', 'Send', `<h1>Contact us</h1>`)],
    [
      'a help desk in the corner',
      `<div ${at(1060, 400, 360, 480)}><div ${at(1060, 440, 360, 300)}>${[0, 1, 2].map((row) => `<div ${at(1060, 440 + row * 70, 360, 60)}><p ${at(row === 1 ? 1260 : 1070, 440 + row * 70, 150, 50)}>A sentence of the robot ${String(row)}</p></div>`).join('')}</div><div ${at(1060, 760, 360, 100)}><textarea></textarea><button>Send</button></div></div>`,
    ],
    ['a list of conversations alone', list],
    ['a list of conversations beside a search', `<textarea placeholder="Search messages"></textarea>${list}`],
    ['a list of conversations beside a note', `${list}${column(`<h2>Team notes</h2>`, box('Save'))}`],
    ['a box without a thread', list + column(head, box())],
    [
      'templates beside their editor',
      `<div ${at(0, 0, 300, 900)}>${template(60, 'Thanks', 'Thank you for…')}${template(130, 'Delay', 'We are sorry…')}</div>${column(`<h2>Thanks</h2>`, box('Save'))}`,
    ],
    [
      'a message to many',
      column(
        threadOf([entry(100, 'Spring sale', 'Sent to 210 people'), entry(170, 'New mugs', 'Sent to 180 people')]),
        box('Send'),
      ),
    ],
    [
      'a timeline of an order with notes',
      column(
        threadOf([
          entry(100, 'Paid', '3 November'),
          entry(170, 'Packed', '4 November'),
          entry(240, 'Shipped', '5 November'),
        ]),
        box('Send'),
      ),
    ],
    [
      'reviews with an answer',
      column(
        threadOf([entry(100, 'Rosa Lund', 'Lovely mug.'), entry(170, 'Kim Aster', 'It came broken.')]),
        box('Reply'),
      ),
    ],
    [
      'a menu beside a form',
      menu +
        column(
          `<h2>Messages</h2>`,
          threadOf([entry(100, 'New', 'A thing to read'), entry(170, 'Old', 'Another thing to read')]),
          box('Send'),
        ),
    ],
    [
      'a thread whose field is far from it',
      column(threadOf(talk), `<div ${at(1110, 60, 300, 100)}><textarea></textarea><button>Send</button></div>`),
    ],
    ['a hidden box', column(thread, `<div hidden>${box()}</div>`)],
  ];

  test.each(pages)('L24: is not taken for one: %s', (_what, html) => {
    expect(read(html).kind).toBe('address-only');
  });

  test.each(pages)('L24: is not taken for one where no address is known: %s', (_what, html) => {
    expect(['none', 'possible']).toContain(read(html, 'https://seller.walmart.com/items').kind);
  });

  test.each([
    ['both sides without a name', list.replaceAll('Rosa Lund', '2:33 PM') + column(thread, box())],
    ['a name without both sides', list + column(head, threadOf(buyers), box())],
  ])('L24: %s are not enough where no address is known', (_what, html) => {
    expect(read(html, walmart).kind).toBe('possible');
  });
});
