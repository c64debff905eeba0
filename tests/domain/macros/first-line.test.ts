import { describe, expect, it } from 'vitest';
import { firstLine } from '../../../domain/macros/first-line.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import type { Values } from '../../../domain/macros/values.ts';

const values: Values = new Map([['buyer.name', 'Annika']]);
const line = (body: Readonly<Record<string, string>>, language = 'en') => {
  const fields = [{ id: 'day', label: { en: 'New date', 'zh-CN': '新日期' } }];
  const macro = { body, fields } as unknown as Macro;
  return firstLine(
    macro,
    language,
    () => values,
    {},
    (name) => `<${name}>`,
  );
};

describe('the first line of a reply that says something', () => {
  it.each([
    ['Hi {{buyer.name}},\n\nYour parcel is late.\nSorry.', 'Your parcel is late.'],
    ['Your parcel is late.\n\nSorry.', 'Your parcel is late.'],
    ['Hi {{buyer.name}},', 'Hi Annika,'],
    ['We expect it on {{field.day}}, by {{order.id}}.', 'We expect it on [New date], by [<order.id>].'],
    [
      `Thank you for your message, which we have read with care, and whose answer is here:\nYes.`,
      'Thank you for your message, which we have read with care, and whose answer is here:',
    ],
  ])('of %j', (body, first) => {
    expect(line({ en: body })).toBe(first);
  });

  it('is in the agent’s language, whatever the buyer’s is', () => {
    expect(line({ de: 'Hallo,\nspät.', 'zh-CN': '您好，\n包裹延误，预计{{field.day}}到。' }, 'zh-CN')).toBe(
      '包裹延误，预计[新日期]到。',
    );
  });
});
