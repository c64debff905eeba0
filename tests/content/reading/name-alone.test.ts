// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { nameAlone } from '../../../content/reading/name-alone.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import type { SiteVariant } from '../../../domain/site.ts';
import { buildMatch } from '../build-site.ts';

afterEach(() => document.body.replaceChildren());

describe('a name with ornaments', () => {
  test.each([
    ['rosalind(r***d)', 'rosalind', 'r***d'],
    ['rosalind (r***d)[online]', 'rosalind', 'r***d'],
    ['王小明（w**g）', '王小明', 'w**g'],
    ['r***d', 'r***d', 'r***d'],
    ['138****1234 [在线]', '138****1234', '138****1234'],
    ['rosalind (r***d) from Spain · trusted', 'rosalind', 'r***d'],
    ['(r***d) rosalind', 'rosalind', 'r***d'],
    ['[shipping] 곽*솔 고객님', '곽*솔', '곽*솔'],
  ])('I12: %s is %s, and its mask is told apart', (line, name, mask) => {
    expect(nameAlone(line, ['en'])).toEqual({ name, mask });
  });

  test.each([
    ['rosalind[online]', 'rosalind'],
    ['rosalind【VIP】', 'rosalind'],
    ['【新客】rosalind', 'rosalind'],
    ['(3) Rosalind Pemberton', 'Rosalind Pemberton'],
    ['Rosalind Pemberton (online)', 'Rosalind Pemberton'],
    ['Rosalind Pemberton (3)', 'Rosalind Pemberton'],
    ['Rosalind Pemberton · online', 'Rosalind Pemberton'],
    ['Rosalind Pemberton, offline', 'Rosalind Pemberton'],
    ['rosalind Spain · 11:22', 'rosalind'],
    ['rosalind United Kingdom · 11:22 PM', 'rosalind'],
    ['rosalind España · 11:22', 'rosalind'],
    ['rosalind 🇪🇸', 'rosalind'],
    ['Rosalind Pemberton 11:22', 'Rosalind Pemberton'],
    ['Розалинда | 20.11.2026 10:31', 'Розалинда'],
    ['مريم حداد · متصل', 'مريم حداد'],
    ['山间小屋（来自 杭州 · 信用好）', '山间小屋'],
    ['rosalind (from Spain · new', 'rosalind'],
    ['**', ''],
    ['＊＊＊', ''],
    ['🌸🌸', '🌸🌸'],
  ])('I12: %s is %s alone', (line, name) => {
    expect(nameAlone(line, ['en', 'es'])).toEqual({ name });
  });

  test.each([
    'Michael Jordan',
    'Georgia',
    'Rosa (Lund & Sons)',
    'O’Neill, Mary',
    'Online Shop 24',
    'tb12345678',
    'Anne-Marie',
    'user.name-7',
    'a*s',
    '[online]',
  ])('I12: %s stays as it is', (line) => {
    expect(nameAlone(line, ['en'])).toEqual({ name: line });
  });
});

describe('a reading', () => {
  const read = (buyer: string, words: Partial<SiteVariant> = {}) => {
    document.body.innerHTML = `<main id="thread"><b id="buyer">${buyer}</b></main>`;
    const page = readPage(new URL('https://chat.example/inbox/7'), document, buildMatch(words));
    if (page.kind !== 'open') throw new Error('The page shows no conversation.');
    return page.reading;
  };

  test('I12: carries the name alone, with the mask beside it and in no handle', () => {
    expect(read('rosalind(r***d)').buyer).toEqual({ name: 'rosalind', mask: 'r***d', handles: [] });
  });

  test('I12: has no mask as an id or an alias', () => {
    const at = [{ at: '#buyer' }];

    expect(read('r***d', { buyer: { name: at, id: at, alias: at } }).buyer.handles).toEqual([]);
    expect(read('rosalind', { buyer: { name: at, alias: at } }).buyer.handles).toEqual([
      { type: 'alias', value: 'rosalind' },
    ]);
  });

  const byName: Partial<SiteVariant> = { conversation: { from: [], combine: ['buyer.name'] } };

  test('I12: has one key for a conversation, whatever stands beside the name', () => {
    const keys = ['rosalind[online]', 'rosalind[offline]', 'rosalind Spain · 11:22'].map(
      (one) => read(one, byName).conversation,
    );

    expect(new Set(keys)).toEqual(new Set(['rosalind']));
  });

  test('I12: takes a key of a mask for one that the messages must tell apart', () => {
    expect(read('r***d', byName)).toMatchObject({ twin: true });
    expect(read('rosalind', byName)).not.toHaveProperty('twin');
  });
});
