// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { findAll } from '../../content/locating/find-all.ts';
import { matchSite } from '../../content/locating/match-site.ts';
import { proposeSelector } from '../../content/picker/propose-selector.ts';
import { guessComposer } from '../../content/guessing/guess-composer.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';
import { followParts } from '../../content/watching/same-conversation.ts';
import type { Site } from '../../domain/site.ts';
import { makeAnySite, type PickedParts } from '../../domain/site/picked-parts.ts';
import { loadFixtures } from '../../cli/site/load-fixtures.ts';
import { openPage } from '../../cli/site/open-page.ts';
import { buildMatch } from './build-site.ts';

afterEach(() => document.body.replaceChildren());

const desk = 'https://desk.northpost.example/inbox';
const picked: PickedParts = {
  composer: { at: 'textarea' },
  buyer: { at: 'h2' },
  messages: { at: '[role="log"]' },
};

/** Reads a page of an unknown host, as after "use Sidedesk here". */
function readAny(html: string, parts: PickedParts = {}) {
  const page = openPage(html);
  const match = matchSite(new URL(desk), page, [makeAnySite('desk.northpost.example', parts)]);
  if (match.kind !== 'live') throw new Error('The page is not taken as live.');
  return readPage(new URL(desk), page, match);
}

function thread(buyer: string, ...texts: readonly string[]): string {
  const rows = texts.map((text) => `<div class="row">${text}</div>`).join('');
  return `<main><header><h2>${buyer}</h2></header><div role="log">${rows}</div><textarea></textarea></main>`;
}

describe('two conversations under one name', () => {
  const first = readAny(thread('Anna Berg', 'Is it red?', 'Yes.'), picked);
  const second = readAny(thread('Anna Berg', 'Where is my parcel?', 'On its way.'), picked);

  test('have one key on a page without ids, and say so', () => {
    expect([first, second]).toMatchObject([
      { kind: 'open', reading: { twin: true } },
      { kind: 'open', reading: { twin: true } },
    ]);
  });

  test('are told apart by their messages, in the same list', () => {
    if (first.kind !== 'open' || second.kind !== 'open') throw new Error('The page shows no conversation.');
    const parts = followParts(() => 0);
    parts.look(first.reading, undefined);
    parts.show(false);

    expect(parts.look(first.reading, undefined).isThreadMoved).toBe(false);
    expect(parts.look(second.reading, undefined).isThreadMoved).toBe(true);
  });
});

describe('a frame that vanishes', () => {
  const composer = { at: [['chat-frame', 'textarea']] };
  const html = '<main><ul id="thread"><li class="out">Hello</li></ul><chat-frame></chat-frame></main>';

  test.each<[string, () => unknown]>([
    ['refuses its document', () => { throw new Error('SecurityError'); }], // prettier-ignore
    ['has no document any more', () => null],
    ['has a document without a body', () => new DOMParser().parseFromString('', 'text/xml')],
  ])('and %s is a reply box that was not read, and nothing else', (_what, answer) => {
    const page = openPage(html);
    Object.defineProperty(page.querySelector('chat-frame')!, 'contentDocument', { get: answer });

    const read = readPage(new URL('https://chat.example/inbox/7'), page, buildMatch({ composer }));

    expect(read).toMatchObject({ kind: 'open', reading: { conversation: '7', messages: [{ text: 'Hello' }] } });
    expect(read.kind === 'open' && read.reading.composer).toBeFalsy();
  });
});

describe('a page of 20,000 nodes', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `Message number ${at}`);

  test('is read with as many messages as a reading may hold, the newest ones', () => {
    const read = readAny(thread('Anna Berg', ...rows), picked);
    const messages = read.kind === 'open' ? read.reading.messages : [];

    expect(messages.length).toBeLessThanOrEqual(100);
    expect(messages.at(-1)?.text).toBe('Message number 9999');
  });
});

describe('an id with a sign of its own', () => {
  test('is found by a selector that escapes it', () => {
    const page = openPage('<div id="shop#1:x">R</div>');

    expect(findAll(page, '#shop\\#1\\:x')).toHaveLength(1);
    expect(findAll(page, '[id="shop#1:x"]')).toHaveLength(1);
  });

  test('is not proposed, because it is no word', () => {
    const page = openPage('<div id="shop#1">R</div><div>S</div>');

    expect(proposeSelector(page.querySelector('div')!)).toBeNull();
  });

  test('breaks no reading where a site forgets to escape it', () => {
    openPage('<div id="a#">R</div>');

    expect(findAll(document, '#a#')).toEqual([]);
  });
});

describe('ten open shadow roots inside of each other', () => {
  const html = Array.from({ length: 10 }).reduce<string>(
    (inside, _one, level) =>
      `<deep-part-${'abcdefghij'[level]}><template shadowrootmode="open">${inside}</template></deep-part-${'abcdefghij'[level]}>`,
    '<textarea name="reply"></textarea>',
  );

  test('do not hide the reply box from who looks for it', () => {
    expect(guessComposer(openPage(html))).toMatchObject({ element: { name: 'reply' } });
  });

  test('are a path of eleven steps for who points at it, which finds it again', () => {
    const page = openPage(html);
    const found = guessComposer(page);
    const box = found && found !== 'several' ? found.element : page.body;
    const path = proposeSelector(box);

    expect(path).toHaveLength(11);
    expect(findAll(page, path!)).toEqual([box]);
  });
});

describe('a page that imitates the landmarks of another site', () => {
  const etsy = loadFixtures('etsy').find(({ expect: { kind } }) => kind === 'open')!;
  const at = (url: string, list: readonly Site[]) => matchSite(new URL(url), openPage(etsy.html), list);

  test('is none of ours on a host that no site has', () => {
    expect(at('https://evil.example/messages/1870100001', sites)).toEqual({ kind: 'none' });
  });

  test.each([
    'https://www.etsy.com.evil.example/messages/1870100001',
    'https://evil.example/https://www.etsy.com/messages/1870100001',
    'https://etsy.com.evil.example/messages/1870100001?host=www.etsy.com',
  ])('is not taken for it at %s', (url) => {
    expect(at(url, sites)).toEqual({ kind: 'none' });
  });

  test('is never called by its name on the host of another site', () => {
    const found = at('https://seller.shopee.com.my/new-webchat/conversations', sites);

    expect(found.kind === 'none' ? undefined : found.site.id).not.toBe('etsy');
  });

  test('is a page that no site knows where the agent uses Sidedesk on it', () => {
    const found = at(desk, [...sites, makeAnySite('desk.northpost.example')]);

    expect(found).toMatchObject({ kind: 'live', site: { id: 'here:desk.northpost.example' } });
  });
});
