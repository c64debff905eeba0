import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readModel } from '../domain/suggestions/read-model.ts';
import { measureLines } from './intents/measure-shares.ts';
import { packModel } from './intents/pack-model.ts';
import { readTrainingLines, type TrainingLine } from './intents/read-lines.ts';
import { SHARPNESS, trainModel } from './intents/train-model.ts';

/**
 * Learns from `packs/training/` what buyers want and writes `packs/base/intents.bin`, the same bytes in every run. First it trains on
 * four fifths of the scenes and prints how well it reads the last fifth: a scene's lines are never split, or the result would be too
 * good.
 */
const packs = join(import.meta.dirname, '../packs');
const HELD_BACK = 2;
const lines = await readTrainingLines(join(packs, 'training'));
if (!process.argv.includes('--unmeasured')) print(lines);
const bytes = packModel(trainModel(lines), SHARPNESS);
await writeFile(join(packs, 'base/intents.bin'), bytes);
console.log(
  `${lines.length} lines learnt, ${Math.ceil(bytes.length / 1000)} KB gzip written to packs/base/intents.bin`,
);

function print(all: readonly TrainingLine[]): void {
  const learnt = packModel(trainModel(all.filter(({ fold }) => fold !== HELD_BACK)), SHARPNESS);
  const model = readModel(new Uint8Array(gunzipSync(learnt)));
  if (!model) throw new Error('what was packed cannot be read');
  const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(1).padStart(6);
  console.log('language   lines  first  three   (% of lines of scenes that were not learnt)');
  for (const { language, count, first, three } of measureLines(
    model,
    all.filter(({ fold }) => fold === HELD_BACK),
  ))
    console.log(`${language.padEnd(9)} ${String(count).padStart(6)} ${share(first, count)} ${share(three, count)}`);
}
