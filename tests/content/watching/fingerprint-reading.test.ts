import { describe, expect, test } from 'vitest';
import type { Message, Reading } from '../../../domain/reading.ts';
import { fingerprintReading } from '../../../content/watching/fingerprint-reading.ts';

const message: Message = { id: 'm1', direction: 'in', kind: 'text', text: 'Hello' };

const reading: Reading = {
  site: 'market',
  variant: 'inbox',
  conversation: '77',
  buyer: { name: 'Rosa', handles: [] },
  order: { id: 'R1234' },
  product: { title: 'Lamp' },
  messages: [message, { ...message, id: 'm2' }],
  composer: { kind: 'textarea', readOnly: false },
  health: [],
};

describe('fingerprintReading', () => {
  test('is equal for two readings of the same page', () => {
    expect(fingerprintReading(structuredClone(reading))).toBe(fingerprintReading(reading));
  });

  test.each<[string, Partial<Reading>]>([
    ['key', { conversation: '78' }],
    ['buyer', { buyer: { name: 'Rosalie', handles: [] } }],
    [
      'first message',
      {
        messages: [
          { ...message, id: 'm0' },
          { ...message, id: 'm2' },
        ],
      },
    ],
    ['last message', { messages: [message, { ...message, id: 'm3' }] }],
    ['number of messages', { messages: [message, { ...message, id: 'mx' }, { ...message, id: 'm2' }] }],
    ['composer', { composer: undefined }],
    ['order', { order: { id: 'R9876' } }],
    ['product', { product: { title: 'Slippers' } }],
    ['landmarks', { health: [{ part: 'inbox', read: true }] }],
  ])('differs by the %s', (_what, change) => {
    expect(fingerprintReading({ ...reading, ...change })).not.toBe(fingerprintReading(reading));
  });
});
