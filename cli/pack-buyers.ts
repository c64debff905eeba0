import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lastDay } from '../domain/blacklist/entry-term.ts';
import { decodeTeamKey } from '../domain/blacklist/team-key.ts';
import { writePlace } from '../domain/pack/faults.ts';
import { LARGE_LIMIT } from '../domain/pack/read-json.ts';
import { parsePack } from '../domain/parsing/parse-pack.ts';
import type { BuyerEntry } from '../domain/pack/schema.ts';
import { sites } from '../content/sites/index.ts';
import { CommandFault, runCommand } from './pack/command-fault.ts';
import {
  aboutBuyer,
  addBuyer,
  adoptKeying,
  eraseBuyer,
  sealBuyers,
  type NamedBuyer,
  type RawPack,
  readRounds,
} from './pack/edit-buyers.ts';
import { readTeamFile } from './pack/team-file.ts';
import { writeWhole } from './pack/write-whole.ts';

const USAGE = `npm run pack:buyers -- add PACK.json WHO --reason extortion --severity 2   lists a buyer
npm run pack:buyers -- about PACK.json WHO                                 writes everything the list holds about a buyer
npm run pack:buyers -- erase PACK.json WHO --receipt FILE                  takes a buyer off, with a receipt for them
npm run pack:buyers -- seal PACK.json OUT.json                             seals the list of a pack that is not signed
npm run pack:buyers -- adopt PACK.json WHO                                 for buyers of an earlier pack: one of them proves which key they were made with

WHO    --site etsy and one of --order 3391150872, --id …, --alias …
KEY    --team TEAM.json, or --key with the team key of the joining link; needed every time
add    --since 2026-11-29 --until 2027-11-29 --evidence 2 --by ML --confirmed-by JK --slow 100000 (rounds per key, 1000 to 2000000, for a new list only)`;

const NEXT = 'Publish it: pack:sign, or, where the pack is not signed, raise "revision" and upload it.';

/** Names, and anything else that identifies a person, don't belong in a list. */
const CODE = /^[A-Za-z0-9]{1,4}$/;

const options = {
  team: { type: 'string' },
  key: { type: 'string' },
  site: { type: 'string' },
  order: { type: 'string' },
  id: { type: 'string' },
  alias: { type: 'string' },
  reason: { type: 'string' },
  severity: { type: 'string', default: '2' },
  since: { type: 'string' },
  until: { type: 'string' },
  evidence: { type: 'string' },
  by: { type: 'string' },
  'confirmed-by': { type: 'string' },
  slow: { type: 'string' },
  receipt: { type: 'string' },
} as const;

await runCommand(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [verb, file, out] = positionals;
  if (verb === undefined || file === undefined) throw new CommandFault(USAGE);
  const teamKey = decodeTeamKey(
    values.key ?? (values.team === undefined ? '' : (await readTeamFile(values.team)).teamKey),
  );
  if (!teamKey) throw new CommandFault('Name the team key: --team TEAM.json, or --key from the joining link.');
  const pack = await readPack(file);
  const day = new Date().toISOString().slice(0, 10);
  switch (verb) {
    case 'add': {
      const since = values.since ?? day;
      const { evidence, by, 'confirmed-by': confirmedBy } = values;
      if ([by, confirmedBy].some((code) => code !== undefined && !CODE.test(code)))
        throw new CommandFault(
          '--by and --confirmed-by are codes of one to four letters and digits, such as ML; not names.',
        );
      const facts = {
        reason: values.reason,
        severity: Number(values.severity),
        since,
        until: values.until ?? lastDay(since),
        ...(evidence !== undefined && { evidence: Number(evidence) }),
        ...(by !== undefined && { by }),
        ...(confirmedBy !== undefined && { confirmedBy }),
      } as Omit<BuyerEntry, 'key'>;
      const who = whoOf(values);
      const after = await addBuyer(pack, teamKey, who, facts, readRounds(values.slow, pack));
      const former = (await aboutBuyer(pack, teamKey, who)).filter(({ reason }) => reason === facts.reason);
      await writePack(file, after);
      const instead = former.map(({ since, until }) => ` It replaces the one from ${since} to ${until}.`);
      console.log(`Listed until ${facts.until}.${instead.join('')} ${NEXT}`);
      return;
    }
    case 'about':
      console.log(JSON.stringify(await aboutBuyer(pack, teamKey, whoOf(values)), null, 2));
      return;
    case 'erase': {
      if (values.receipt === undefined) throw new CommandFault('Name a file for the receipt: --receipt FILE');
      const erased = await eraseBuyer(pack, teamKey, whoOf(values), day);
      await writeReceipt(values.receipt, erased.receipt);
      await writePack(file, erased.pack);
      console.log(`${erased.receipt}\nWritten to ${values.receipt}. ${NEXT} Then give the receipt to the buyer.`);
      return;
    }
    case 'adopt':
      await writePack(file, await adoptKeying(pack, teamKey, whoOf(values)));
      console.log(`Found. ${file} now says how the buyers were keyed.`);
      return;
    case 'seal':
      if (out === undefined) throw new CommandFault(USAGE);
      if (resolve(out) === resolve(file))
        throw new CommandFault(
          `${file} would be overwritten, and a sealed list cannot be read back. Name another file.`,
        );
      await writePack(out, await sealBuyers(pack, teamKey));
      console.log(`Written to ${out}. Upload that file; keep ${file} to yourself.`);
      return;
    default:
      throw new CommandFault(`Unknown command "${verb}".\n\n${USAGE}`);
  }
});

function whoOf({ site, order, id, alias }: Partial<Record<'site' | 'order' | 'id' | 'alias', string>>): NamedBuyer {
  const known = sites.map((one) => one.id);
  if (site === undefined || !known.includes(site)) throw new CommandFault(`--site is one of: ${known.join(', ')}.`);
  const handles = Object.entries({ order, id, alias }).filter(([, value]) => value !== undefined);
  const [handle] = handles;
  if (!handle || handles.length > 1) throw new CommandFault('Name the buyer by one of --order, --id, --alias.');
  return { site, handle: { type: handle[0] as NamedBuyer['handle']['type'], value: handle[1] ?? '' } };
}

/** The file's content, once it is known to be a valid pack. */
async function readPack(file: string): Promise<RawPack> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new CommandFault(`${file} cannot be read.`);
  const parsed = parsePack(bytes, { limit: LARGE_LIMIT });
  if (!parsed.ok)
    throw new CommandFault(
      `${file} is not a valid pack: ${parsed.fault.code} ${parsed.fault.faults.slice(0, 1).map(writePlace).join('')}`,
    );
  if (parsed.value.sealedBuyers !== undefined)
    throw new CommandFault(`The list in ${file} is sealed. Use the file that it was made from.`);
  return JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, '')) as RawPack;
}

/** An existing receipt belongs to someone else, and is kept. */
async function writeReceipt(file: string, receipt: string): Promise<void> {
  try {
    await writeFile(file, receipt, { flag: 'wx' });
  } catch (error) {
    const why = Reflect.get(Object(error), 'code') === 'EEXIST' ? 'already exists' : 'cannot be written';
    throw new CommandFault(`${file} ${why}. Nothing was changed; name another file for the receipt.`);
  }
}

async function writePack(file: string, pack: RawPack): Promise<void> {
  await writeWhole(file, `${JSON.stringify(pack, null, 2)}\n`);
}
