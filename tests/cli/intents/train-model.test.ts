// @vitest-environment node
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import intents from '../../../packs/base/intents.json' with { type: 'json' };
import { packModel } from '../../../cli/intents/pack-model.ts';
import { parseLines, readTrainingLines } from '../../../cli/intents/read-lines.ts';
import { trainModel, USUAL } from '../../../cli/intents/train-model.ts';
import { readModel } from '../../../domain/suggestions/read-model.ts';
import { readWish } from '../../../domain/suggestions/read-wish.ts';

const rows = [
  'late\tstill not here',
  'late\tit is late',
  'invoice\tan invoice please',
  'invoice\tsend the invoice',
  'none\tok',
];

describe('training', () => {
  it('gives the same bytes at every run, and what they hold reads what was learnt', () => {
    const lines = parseLines('en', rows);
    const quick = { ...USUAL, epochs: 6, lines: 1 };
    const bytes = packModel(trainModel(lines, quick), 1);
    expect(packModel(trainModel(lines, quick), 1)).toEqual(bytes);
    const model = readModel(new Uint8Array(gunzipSync(bytes)));
    if (!model) throw new Error('what was packed cannot be read');
    expect(readWish(model, ['please send an invoice']).intents[0]?.id).toBe('invoice');
    expect(readWish(model, ['it is still late']).intents[0]?.id).toBe('late');
  });

  it('names the line that is no line', () => {
    expect(() => parseLines('de', ['late\tzu spät', 'late zu spät'])).toThrow('de.tsv, line 2');
  });

  it('keeps lines of one scene on one side: they are at the same place in each language', () => {
    const folds = parseLines(
      'en',
      Array.from({ length: 10 }, (_, at) => `late\tline ${at}`),
    ).map(({ fold }) => fold);
    expect(folds).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe('the training lines', async () => {
  const lines = await readTrainingLines(join(import.meta.dirname, '../../../packs/training'));

  it('name intents of the base only', () => {
    const known = new Set([...intents.intents.map(({ id }) => id), 'none']);
    expect(lines.filter(({ intent }) => !known.has(intent))).toEqual([]);
  });

  it('stand once each', () => {
    const seen = new Set<string>();
    const twice = lines.filter(
      ({ language, intent, text }) => seen.size === seen.add(`${language} ${intent} ${text}`).size,
    );
    expect(twice).toEqual([]);
  });
});
