import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describePack } from '../../../domain/pack/json-schema.ts';

it('the shipped JSON Schema says what the schema says; run "node cli/pack-schema.ts" after a change', async () => {
  const shipped: unknown = JSON.parse(await readFile('packs/pack.schema.json', 'utf8'));
  expect(shipped).toEqual(JSON.parse(JSON.stringify(describePack())));
});
