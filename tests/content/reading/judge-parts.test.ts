// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { judgeParts } from '../../../content/reading/judge-parts.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import type { PartName, SiteVariant } from '../../../domain/site.ts';
import { buildMatch, buildSite, buildVariant } from '../build-site.ts';

afterEach(() => document.body.replaceChildren());

const gives: readonly PartName[] = ['inbox', 'composer', 'conversation', 'messages'];

function judge(parts: Parameters<typeof judgeParts>[3], changes: Partial<SiteVariant> = {}) {
  const variant = buildVariant({ gives, ...changes });
  return new Map(judgeParts(buildSite(variant), variant, true, parts, {}).map((one) => [one.part, one]));
}

describe('what is judged of a page', () => {
  test('L35: is buyer, order and product too, whatever its hooks can tell', () => {
    const judged = judge({});
    expect([...judged.keys()]).toEqual(['inbox', 'composer', 'conversation', 'buyer', 'order', 'product', 'messages']);
    expect((['buyer', 'order', 'product'] as const).map((part) => judged.get(part)?.read)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('L35: is no conversation of a page on which nobody is answered', () => {
    expect([...judge({}, { gives: ['inbox'] }).keys()]).toEqual(['inbox']);
  });

  test.each([
    ['a buyer by a number', 'buyer', { buyer: { handles: [{ type: 'id', value: '81' }] } }, true],
    ['a buyer by a name', 'buyer', { buyer: { name: 'Rosa', handles: [{ type: 'id', value: '81' }] } }, undefined],
    ['a product by a number', 'product', { product: { id: 'B07' } }, true],
    ['a product by its title', 'product', { product: { title: 'Lamp' } }, undefined],
  ] as const)('L35: tells a name that was not read: %s', (_what, part, parts, nameless) => {
    const one = judge(parts).get(part);
    expect([one?.read, one?.nameless]).toEqual([true, nameless]);
  });

  test('L35: a buyer of whom nothing but an order was read was not read', () => {
    expect(judge({ buyer: { handles: [{ type: 'order', value: 'R1234' }] } }).get('buyer')).toEqual({
      part: 'buyer',
      read: false,
    });
  });
});

test('L35: a page whose hooks know neither order nor product says that none was read', () => {
  document.body.innerHTML = `<main><p id="buyer">Rosa</p><ul id="thread"><li class="out">Hello</li></ul><textarea></textarea></main>`;
  const nothing = { order: { id: [] }, product: {} };
  const page = readPage(new URL('https://chat.example/inbox/77'), document, buildMatch({ gives, ...nothing }));

  expect(page.kind === 'open' && page.reading.health.filter(({ read }) => !read).map(({ part }) => part)).toEqual([
    'order',
    'product',
  ]);
});
