import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { describePack } from '../domain/pack/json-schema.ts';

/** Writes `packs/pack.schema.json` anew; to be run after every change of the pack's schema. */
const file = new URL('../packs/pack.schema.json', import.meta.url);
await writeFile(file, await format(JSON.stringify(describePack()), { parser: 'json', printWidth: 120 }));
console.log('packs/pack.schema.json written');
