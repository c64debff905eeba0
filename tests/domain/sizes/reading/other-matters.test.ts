import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../../domain/sizes/reading/read-message.ts';
import type { ReadContext } from '../../../../domain/sizes/reading/pieces/message-pieces.ts';

const lines = readFileSync(join(import.meta.dirname, '../../../fixtures/sizes/other-matters.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);
const pages: readonly ReadContext[] = [
  { kind: 'shoe', audience: 'women' },
  { kind: 'clothing', audience: 'women' },
  {},
];

describe('S18: washing, weather, buses, prices, weeks and boxes, beside a product or not', () => {
  it('are told in twenty languages', () => {
    expect(new Set(lines.map(([language]) => language)).size).toBe(20);
  });

  it.each(lines)('are no sizes: %s %s', (language, text) => {
    for (const page of pages) {
      const { sizes, measures, notWanted, ask } = readMessage(text, { language, ...page });
      expect({ sizes, measures, notWanted, ask }).toEqual({ sizes: [], measures: [], notWanted: [], ask: undefined });
    }
  });
});
