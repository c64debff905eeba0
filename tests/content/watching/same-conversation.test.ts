import { beforeEach, describe, expect, test } from 'vitest';
import { followParts, type PageParts } from '../../../content/watching/same-conversation.ts';
import type { Message, Reading } from '../../../domain/reading.ts';

const say = (text: string): Message => ({ id: text, direction: 'in', kind: 'text', text });

interface Page {
  readonly key: string;
  readonly name?: string;
  readonly id?: string;
  readonly order?: string;
  readonly says?: readonly string[];
  readonly product?: string;
  readonly row?: string;
}

function read({ key, name, id, order, says = [], product }: Page): Reading {
  return {
    site: 's',
    variant: 'v',
    conversation: key,
    buyer: { ...(name && { name }), handles: id ? [{ type: 'id', value: id }] : [] },
    ...(order && { order: { id: order } }),
    ...(product && { product: { id: product } }),
    messages: says.map(say),
    health: [],
  };
}

const rosa: Page = { key: 'A', name: 'Rosa', id: '1', order: 'R1', says: ['a', 'b'], product: 'lamp' };
const kim: Page = { key: 'B', name: 'Kim', id: '2', order: 'R2', says: ['x', 'y'], product: 'cup' };

describe('the parts of a page', () => {
  let clock = 0;
  let parts: PageParts;

  beforeEach(() => {
    clock = 0;
    parts = followParts(() => clock);
  });
  const look = (page: Page) => parts.look(read(page), page.row);
  const show = (page: Page) => {
    look(page);
    parts.show(false);
  };
  const says = ({ isMoved, isTorn }: ReturnType<typeof look>) => (isTorn ? 'torn' : isMoved ? 'moved' : 'same');

  test.each<[string, Page, string]>([
    ['nothing has changed', rosa, 'same'],
    ['all have', kim, 'moved'],
    ['the name alone has', { ...rosa, name: 'Kim' }, 'torn'],
    ['the order alone has', { ...rosa, order: 'R2' }, 'torn'],
    ['the buyer’s number alone has', { ...rosa, id: '2' }, 'torn'],
    ['the thread alone has', { ...rosa, says: ['x', 'y'] }, 'torn'],
    ['the key alone has', { ...rosa, key: 'B' }, 'torn'],
    ['the name has not', { ...kim, name: 'Rosa' }, 'torn'],
    ['the order has not', { ...kim, order: 'R1' }, 'torn'],
    ['the thread has not', { ...kim, says: ['a', 'b'] }, 'torn'],
    ['the next one has no order', { ...kim, order: '' }, 'moved'],
    ['the next one’s thread is empty yet', { ...kim, says: [] }, 'moved'],
    ['a message came', { ...rosa, says: ['a', 'b', 'c'] }, 'same'],
    ['the thread was scrolled', { ...rosa, says: ['0', 'a'] }, 'same'],
    ['the newest message was taken back', { ...rosa, says: ['a'] }, 'same'],
    ['the thread is empty for a moment', { ...rosa, says: [] }, 'same'],
    ['another product is named', { ...rosa, product: 'cup' }, 'same'],
  ])('L20: belong together as they should where %s', (_what, page, answer) => {
    show(rosa);

    expect(says(look(page))).toBe(answer);
  });

  test('L20: that change one after the other belong together when the last has', () => {
    show(rosa);
    const steps = [
      { ...rosa, name: 'Kim' },
      { ...kim, says: rosa.says ?? [], order: 'R1' },
      { ...kim, order: 'R1' },
      kim,
    ];

    expect(steps.map((page) => says(look(page)))).toEqual(['torn', 'torn', 'torn', 'moved']);
  });

  test('L20: of two buyers clicked one after the other do not, though none is the first one’s', () => {
    show(rosa);
    look({ ...rosa, name: 'Kim' });
    look({ ...rosa, name: 'Ines' });

    expect(says(look({ ...kim, name: 'Ines' }))).toBe('torn');
  });

  test('L20: that came back to those shown are those shown', () => {
    show(rosa);
    look({ ...rosa, name: 'Kim' });

    expect(says(look(rosa))).toBe('same');
  });

  test('L20: say that one is gone', () => {
    show(rosa);

    expect([look(rosa).isGone, look({ ...rosa, name: '' }).isGone]).toEqual([false, true]);
  });

  test('L20: an order that comes late lengthens the key and moves nothing', () => {
    show({ key: 'Rosa', name: 'Rosa', says: ['a'] });

    expect(says(look({ key: 'Rosa | R1', name: 'Rosa', order: 'R1', says: ['a'] }))).toBe('same');
  });

  test('L20: a key without a name gives way to the number that comes late', () => {
    show({ key: '~', says: ['a'] });

    expect(says(look({ key: 'A', says: ['a'] }))).toBe('same');
  });

  test('L20: two of one name are told apart by their messages', () => {
    show({ key: 'Rosa | #1', name: 'Rosa', says: ['a'] });

    expect(says(look({ key: 'Rosa | #1', name: 'Rosa', says: ['x'] }))).toBe('moved');
  });

  test('L20: the open row of the list counts once it has named the buyer shown', () => {
    show({ ...rosa, row: 'Rosa' });

    expect([says(look({ ...rosa, row: 'Kim' })), says(look({ ...kim, row: 'Rosa' }))]).toEqual(['torn', 'torn']);
  });

  test('L20: a row that never named the buyer shown is wrongly marked, and counts for nothing', () => {
    show({ ...rosa, row: 'Olaf' });

    expect(says(look({ ...kim, row: 'Olaf' }))).toBe('moved');
  });

  test.each<[string, readonly Page[], boolean]>([
    [
      'has not changed with a rest that was drawn in steps',
      [
        { ...rosa, name: 'Kim' },
        { ...kim, product: 'lamp' },
      ],
      true,
    ],
    ['is the same where the rest was drawn in one go', [{ ...kim, product: 'lamp' }], false],
    ['has changed before the rest', [{ ...rosa, product: 'cup' }], true],
    ['has changed with the rest', [kim], false],
    ['has changed after the rest', [{ ...kim, product: 'lamp' }, kim], false],
    ['is not there', [{ ...kim, product: '' }], false],
  ])('L20: the product that %s is late or not', (_what, pages, isLate) => {
    show(rosa);

    const lookLater = (page: Page) => {
      clock += 400;
      return look(page).isProductLate;
    };
    expect(pages.map(lookLater).at(-1)).toBe(isLate);
  });

  test('L20: the product of a conversation that was shown without it is late until it changes', () => {
    show(rosa);
    look({ ...kim, product: 'lamp' });
    parts.show(true);

    expect([{ ...kim, product: 'lamp' }, kim].map((page) => look(page).isProductLate)).toEqual([true, false]);
  });

  test('L20: belong together where the address was ahead of all else from the first look on', () => {
    look({ ...rosa, key: kim.key });
    expect(says(look({ ...kim, says: rosa.says ?? [] }))).toBe('torn');
    expect(says(look(kim))).toBe('moved');
  });

  test('L20: say when one changed last', () => {
    show(rosa);
    clock = 70;
    look({ ...rosa, name: 'Kim' });
    clock = 90;
    look({ ...rosa, name: 'Kim' });

    expect(parts.movedAt()).toBe(70);
  });
});
