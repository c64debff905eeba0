// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { dialogue, expected, page, row, said, sides, small, textsOf } from './drawn-thread.ts';

afterEach(() => document.body.replaceChildren());

const timed = (side: string, text: string, clock: string) => row(side, `<div>${text}</div>${small(clock)}`);
const bare = (text: string) => row('in', `<div>${text}</div>`);
const each = said.map((text, index) => timed(sides[index]!, text, `1${index}:05`));

describe('a notice that is drawn as the buyer’s message', () => {
  test.each([
    'The buyer has opened a request',
    'Customer opened this case with reason “Missing parts”.',
    '买家已修改收货地址，请核对后发货',
    '平台已介入该售后单',
    'Pembeli telah melakukan pembayaran',
    'Người mua đã huỷ đơn',
    'Покупатель открыл заявку на возврат',
    'Le client a annulé la commande',
    '구매자가 문의를 등록했습니다',
  ])('I12: says what "the buyer" has done, as no buyer says of themselves: %s', (text) => {
    expect(textsOf(page([...each, timed('in', text, '17:05')].join('')))).toEqual(said);
  });

  test.each(['I am the buyer', 'Is the customer service open?', 'And the seller has not answered', 'ok'])(
    'I12: is none where somebody speaks: %s',
    (text) => {
      expect(textsOf(page([...each, timed('in', text, '17:05')].join('')))).toEqual([...said, text]);
    },
  );

  test('I12: is none on our own side', () => {
    const text = 'The buyer has opened a request';
    expect(textsOf(page([...each, timed('out', text, '17:05')].join('')))).toEqual([...said, text]);
  });

  test('I12: lacks the time that every other run of messages bears', () => {
    const rows = [each[0]!, each[1]!, bare('Parcels leave on Friday'), ...each.slice(1)];
    expect(dialogue(page([...rows].join('')))).not.toContain('in: Parcels leave on Friday');
  });

  test('I12: lacks the time that the first message of each run bears', () => {
    const rows = [
      each[0]!,
      bare('And which colour?'),
      each[1]!,
      bare('Parcels leave on Friday'),
      ...each.slice(2, 3),
      bare('Thanks'),
      each[3]!,
    ];
    expect(textsOf(page(rows.join('')))).toEqual([said[0], 'And which colour?', said[1], said[2], 'Thanks', said[3]]);
  });

  test('I12: lacks a time where two messages of one minute bear it each', () => {
    const rows = [
      each[0]!,
      timed('out', 'Yes.', '11:05'),
      timed('out', 'It has three steps.', '11:05'),
      bare('Never pay elsewhere'),
      each[2]!,
      each[3]!,
    ];
    expect(textsOf(page(rows.join('')))).not.toContain('Never pay elsewhere');
  });

  test('I12: is none where messages of a run share one time', () => {
    const rows = [bare('Hello again'), ...each];
    expect(textsOf(page(rows.join('')))).toEqual(['Hello again', ...said]);
  });

  test('I12: is none where it is the newest, which gets its time later', () => {
    expect(dialogue(page([...each, bare('Thank you')].join('')))).toEqual([...expected, 'in: Thank you']);
  });

  test('I12: is what has no bubble where both sides have one', () => {
    const line = '<div class="r"><div at="20 200">Number of this request: 88119977</div></div>';
    expect(textsOf(page([line, ...each.slice(0, 2), line.replace('8811', '8812')].join('')))).toEqual(said.slice(0, 2));
  });
});
