import { readFile } from 'node:fs/promises';
import { findDrift } from '../domain/macros/find-drift.ts';
import { writePlace } from '../domain/pack/faults.ts';
import { LARGE_LIMIT } from '../domain/pack/read-json.ts';
import { parsePack } from '../domain/parsing/parse-pack.ts';
import type { Pack } from '../domain/pack/schema.ts';

/** Lists a pack's macros that spell out a number held by a constant: `npm run pack:drift -- pack.json [pack-before.json]`. */
async function readPack(file: string): Promise<Pack> {
  const parsed = parsePack(await readFile(file), { limit: LARGE_LIMIT });
  if (parsed.ok) return parsed.value;
  for (const fault of parsed.fault.faults) console.error(`${writePlace(fault)}: ${fault.code} ${fault.detail ?? ''}`);
  throw new Error(`${file} is not a valid pack: ${parsed.fault.code}`);
}

const [file = 'packs/sample.json', before] = process.argv.slice(2);
const drifts = findDrift(await readPack(file), before === undefined ? undefined : await readPack(before));
for (const { path, id, words, constants, isOutdated } of drifts) {
  console.log(`${isOutdated ? 'outdated' : 'written out'}  ${path}  ${id}  "${words}"  ${constants.join(', ')}`);
}
console.log(drifts.length === 0 ? 'No number of a constant is written out.' : `${drifts.length} found.`);
process.exitCode = drifts.some(({ isOutdated }) => isOutdated) ? 1 : 0;
