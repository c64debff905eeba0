import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { findVerifier } from '../domain/pack/signed/verify-signature.ts';
import {
  cuts,
  flips,
  fuzz,
  gzipFlips,
  judgeList,
  judgeObject,
  judgePlain,
  judgeSigned,
  mutants,
  type FuzzResult,
} from './prove/fuzz-packs.ts';
import { describePack } from '../domain/pack/json-schema.ts';
import { findPlaces } from './prove/flood-packs.ts';
import { allFloods, FLOOD_HEAP, isHeld as isRefused, measureFloods } from './prove/measure-floods.ts';
import { openProofTeam, proofPack } from './prove/proof-packs.ts';

/**
 * `npm run prove:fuzz [-- --packs 1000000 --flips 10000]`: cuts, flips and mutants, far more than the tests use.
 * Writes `docs/proofs/fuzz.md`.
 */
const { values } = parseArgs({
  options: { packs: { type: 'string', default: '1000000' }, flips: { type: 'string', default: '10000' } },
});

const encoder = new TextEncoder();
const team = await openProofTeam();
const verify = await findVerifier();
const judge = judgeSigned(team.trust, verify);
const plain = encoder.encode(JSON.stringify(proofPack({ macros: 300, buyers: 60 })));
const { head } = await team.publish(proofPack({ macros: 20, buyers: 60 }));
const count = Number(values.flips);

const rows: { what: string; result: FuzzResult; mayAccept: boolean }[] = [];
const run = async (what: string, cases: Iterable<Uint8Array>, how: typeof judge, mayAccept = false) => {
  const begun = performance.now();
  const result = await fuzz(cases, how);
  rows.push({ what, result, mayAccept });
  console.log(`${what}: ${result.cases} cases in ${((performance.now() - begun) / 1000).toFixed(0)} s`, result.codes);
};

await run(`a plain pack of ${(plain.length / 1024).toFixed(0)} KB, cut at every byte`, cuts(plain), judgePlain);
await run(`a signed head of ${head.length} bytes, cut at every byte`, cuts(head), judge);
await run('a signed head with one bit flipped', flips(head, count, 1), judge);
await run(
  'a signed head whose gzip stream has one bit flipped, as far as a browser delivers it',
  gzipFlips(head, count, 2),
  judge,
);
const buyers = 2300;
const large = await team.publish(proofPack({ macros: 20, buyers }));
const list = large.objects.find(({ kind }) => kind === 'buyers') ?? { sha256: '', bytes: new Uint8Array() };
const size = `${(list.bytes.length / 1024).toFixed(0)} KB`;
await run(`an object of ${size}, cut at every byte`, cuts(list.bytes), judgeObject(list.sha256));
await run(`an object of ${size} with one bit flipped`, flips(list.bytes, count, 4), judgeObject(list.sha256));
await run(
  `an object of ${size} whose gzip stream has one bit flipped`,
  gzipFlips(list.bytes, count, 5),
  judgeObject(list.sha256),
);
await run(`the list in it, cut at every byte, without its digest`, cuts(list.bytes), judgeList(buyers));
await run(
  `the list in it with one bit flipped, without its digest`,
  flips(list.bytes, count, 6),
  judgeList(buyers),
  true,
);
await run(
  'mutated packs through the parser',
  mutants(JSON.stringify(proofPack({ macros: 3, buyers: 2 })), Number(values.packs), 3),
  judgePlain,
  true,
);

const places = findPlaces(describePack());
const floods = await measureFloods(allFloods(places));
const floodCodes: Record<string, number> = {};
for (const { end } of floods) floodCodes[end.code] = (floodCodes[end.code] ?? 0) + 1;
rows.push({
  what: `packs of up to 4 MB with one list or record full of \`{}\`, \`null\`, \`""\` or \`[]\`, at all ${places.length} places, in ${FLOOD_HEAP} MB of memory`,
  result: {
    cases: floods.length,
    codes: floodCodes,
    // Anything not refused with a fault that names its place.
    thrown: floods
      .filter((one) => !isRefused(one))
      .map(({ place, flood, entry }) => `${place.path.join('.')} ${flood} ${entry}`),
    slowest: Math.max(...floods.map(({ end }) => end.ms)),
    arePrototypesWhole: true,
  },
  mayAccept: false,
});

const isHeld = ({ result, mayAccept }: (typeof rows)[number]) =>
  result.thrown.length === 0 &&
  result.arePrototypesWhole &&
  result.slowest < 1000 &&
  (mayAccept || !result.codes['accepted']);
const table = rows.map((row) => {
  const { cases, codes, thrown, slowest } = row.result;
  const ends = Object.entries(codes).toSorted((a, b) => b[1] - a[1]);
  const said = ends.map(([code, times]) => `${code} ${times.toLocaleString('en')}`).join(', ');
  return `| ${row.what} | ${cases.toLocaleString('en')} | ${said} | ${thrown.length} | ${slowest.toFixed(1)} | ${isHeld(row) ? 'held' : '**broken**'} |`;
});
const text = `# Broken packs

Written by \`npm run prove:fuzz\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}. The tests take a fixed sample of the
same cases with every change. "Held" means: nothing was thrown, the prototypes of objects and lists are as they were, no case took a second of processor time, and
nothing was accepted that must not be. A mutated pack may still be valid, for instance when one text has replaced another;
so may a list that now names a different buyer, which is why objects are named by their digest.

| what | cases | how they ended | thrown | slowest (ms) | |
| --- | --- | --- | --- | --- | --- |
${table.join('\n')}
`;
const file = join(import.meta.dirname, '../docs/proofs/fuzz.md');
await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
if (!rows.every(isHeld)) process.exitCode = 1;
