// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../../content/reading/read-page.ts';
import type { SiteVariant } from '../../../domain/site.ts';
import type { ChangeSource } from '../../../domain/site/moving-words.ts';
import { changeSites } from '../../../domain/site/site-changes.ts';
import { buildSite } from '../build-site.ts';

afterEach(() => document.body.replaceChildren());

const thread = '<ul id="thread"><li class="out">Hello</li></ul>';
const box = '<textarea id="reply"></textarea>';
const trap = '<textarea id="trap" maxlength="77"></textarea>';

/** Reads a page with a pack that names `#trap` as the reply box and, with `words`, more. */
function read(body: string, by: ChangeSource, words: Partial<SiteVariant> = {}) {
  document.body.innerHTML = body;
  const composer = { at: ['#trap'] };
  const patch = { kind: 'patch', site: 'market', version: 1, variants: [{ id: 'inbox', composer, ...words }] } as const;
  const [site = buildSite()] = changeSites([buildSite()], [patch], by);
  const [variant = site.variants[0]!] = site.variants;
  const page = readPage(new URL('https://chat.example/inbox/77'), document, { kind: 'live', site, variant });
  if (page.kind !== 'open') throw new Error('The page shows no conversation.');
  return { ...page.reading, health: new Map(page.reading.health.map((one) => [one.part, one])) };
}

describe('a reply box that an unsigned pack names', () => {
  test('A13: is not taken; the site’s own stays, and the health says so', () => {
    const { composer, health } = read(`<main>${thread}${box}</main>${trap}`, 'plain-pack');

    expect(composer).toEqual({ kind: 'textarea', readOnly: false });
    expect(health.get('composer')).toMatchObject({ read: true, refused: true });
    expect(health.get('buyer')).not.toHaveProperty('refused');
  });

  test('A13: does not make the verdict be looked up for somebody else', () => {
    const shown = '<p id="buyer">Rosa</p><p id="order">R1234</p><p class="else">R9999</p>';
    const source = [{ at: '.else' }];
    const reading = read(`<main>${thread}${shown}</main>`, 'plain-pack', {
      buyer: { name: source, id: source },
      order: { id: source },
      conversation: { from: source },
    });

    expect(reading).toMatchObject({
      conversation: '77',
      buyer: { name: 'Rosa', handles: [{ type: 'order', value: 'R1234' }] },
    });
  });
});

describe('a reply box that a signed pack names', () => {
  test.each([
    ['beside the thread', `<main>${thread}${trap}</main>`],
    ['deeper than the thread', `<main>${thread}<form><p>${trap}</p></form></main>`],
    ['in the dialog that holds the thread', `<div role="dialog">${thread}${trap}</div>`],
    ['on a page that sets nothing apart', `<div>${thread}</div>${trap}`],
  ])('A13: is taken %s, and it is told that the pack named it', (_what, body) => {
    expect(read(body, 'signed-pack').composer).toEqual({ kind: 'textarea', limit: 77, readOnly: false, by: 'pack' });
  });

  test.each([
    ['outside of what holds the thread', `<main>${thread}</main>${trap}`],
    ['in a dialog beside the thread', `<main>${thread}</main><div role="dialog">${trap}</div>`],
    ['outside the dialog that holds the thread', `<main>${trap}<dialog open>${thread}</dialog></main>`],
  ])('A13: is not taken %s', (_what, body) => {
    const { composer, health } = read(body, 'signed-pack');

    expect(composer).toBeUndefined();
    expect(health.get('composer')).toMatchObject({ read: false });
  });

  test('A13: is not taken elsewhere because the same pack moves the thread', () => {
    const messages = {
      root: ['#bait'],
      row: 'li',
      text: [{ at: ':scope' }],
      direction: [],
      order: 'as-drawn',
    } as const;
    const body = `<main>${thread}</main><div id="bait"><li>x</li>${trap}</div>`;

    expect(read(body, 'signed-pack', { messages, open: '#bait' }).composer).toBeUndefined();
  });

  test('A13: is taken in a shadow root beside the thread', () => {
    document.body.innerHTML = `<main>${thread}<chat-box></chat-box></main>`;
    const shadow = document.querySelector('chat-box')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = trap;
    const composer = { at: [['chat-box', '#trap']] };
    const patch = { kind: 'patch', site: 'market', version: 1, variants: [{ id: 'inbox', composer }] } as const;
    const [site = buildSite()] = changeSites([buildSite()], [patch], 'signed-pack');
    const match = { kind: 'live', site, variant: site.variants[0]! } as const;

    expect(readPage(new URL('https://chat.example/inbox/77'), document, match)).toMatchObject({
      reading: { composer: { by: 'pack' } },
    });
  });
});

test('A13: a reply box that the agent points at is theirs, wherever it is', () => {
  expect(read(`<main>${thread}</main>${trap}`, 'agent').composer).toEqual({
    kind: 'textarea',
    limit: 77,
    readOnly: false,
  });
});
