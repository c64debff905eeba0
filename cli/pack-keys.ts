import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Floor, KeyRole } from '../domain/pack/signed/key-set.ts';
import { endDay, readCount, takeList } from './pack/arguments.ts';
import { CommandFault, runCommand } from './pack/command-fault.ts';
import { confirmBy, mustConfirm } from './pack/confirm.ts';
import { describeChange, describeTeam } from './pack/describe-team.ts';
import { makeLeadKey, readLeadKey, readPublicKey } from './pack/lead-key.ts';
import { headInForce } from './pack/published-head.ts';
import { readTeamFile, writeTeamFile, type TeamFile } from './pack/team-file.ts';
import { beginTeam, changeKeys, listMissing, readProposed, rekeyTeam, signChange } from './pack/team-keys.ts';

const USAGE = `npm run pack:keys -- key ANN.key.json                                      makes a lead's key
npm run pack:keys -- team TEAM.json NAME ADDRESS KEY…                      starts a team with these leads' daily keys
npm run pack:keys -- change TEAM.json [KEY…] --out OUT --key FILE --key …  gives the team other keys, or renews the present ones
npm run pack:keys -- sign TEAM.json --key FILE --key …                     adds the signature of another lead to a waiting change
npm run pack:keys -- rekey TEAM.json                                       gives the team another team key, when the one in the link has leaked
npm run pack:keys -- link TEAM.json                                        writes the joining link and its fingerprint

--root KEY…       separate keys, two or more, that change keys and let lists shrink; kept offline
--root-need 2     how many of them must sign
--need 1          how many daily keys must sign a pack
--until 2027-12-31  the day on which the keys end; by default 400 days from now
--out OUT         the folder that was published last: the change names its head, so that nothing older can come back;
                  with "sign" the head in the change is compared with it
--yes             signs what is shown without asking
--key FILE        the keys that sign the change: enough root keys of the old set and of the new one

KEY is a public key or the file of a lead's key. NAME is the pack's "team", ADDRESS where agents will fetch it. A change keeps
what it does not name: keys, root keys, and how many must sign.`;

/** What leads must do after a new team key, in order. */
const afterRekey = (file: string) => `${file} has a new team key. Give that file to the other leads, then:
1. Take "buyers" and "buyersKey" out of the pack's file, and list the buyers again from your own records:
   npm run pack:buyers -- add PACK.json … --team ${file}
2. Publish, with the root keys where the team has any: npm run pack:sign -- ${file} PACK.json OUT --shrink --key FILE --key …
3. Send agents the new link and have them compare its fingerprint. Until then their devices cannot check buyers.
The list published so far stays as it was: anyone who has the former key can still try guesses against a copy.`;

/** A key change with too few signatures waits next to the team's file. */
const WAITING = '.waiting';

await runCommand(async () => {
  const { list, rest: args } = takeList('--root', process.argv.slice(2));
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      need: text,
      'root-need': text,
      until: text,
      out: text,
      yes: { type: 'boolean', default: false },
      key: { type: 'string', multiple: true, default: [] },
    },
  });
  const [verb, file, ...rest] = positionals;
  if (verb === undefined || file === undefined) throw new CommandFault(USAGE);
  const root = await Promise.all(list.map(readPublicKey));
  const need = readCount('--need', values.need);
  const rootNeed = readCount('--root-need', values['root-need']);
  const expires = endDay(values.until, new Date());
  switch (verb) {
    case 'key': {
      const key = await makeLeadKey(file);
      console.log(`Written to ${file}. Keep it to yourself, with a backup in another safe place.\nPublic key: ${key}`);
      return;
    }
    case 'team': {
      const [name = '', address = '', ...keys] = rest;
      const daily = { threshold: need ?? 1, keys: await Promise.all(keys.map(readPublicKey)) };
      const team = beginTeam(name, address, { daily, root: roleOf(root, rootNeed), expires });
      await writeTeamFile(file, team, true);
      console.log(`Written to ${file}. It is for leads only.\n\n${await describeTeam(team)}`);
      return;
    }
    case 'change': {
      const team = await readTeamFile(file);
      if (values.out === undefined) throw new CommandFault('--out names the folder that you published last.');
      const keys = rest.length > 0 ? await Promise.all(rest.map(readPublicKey)) : team.keys.keys;
      const daily = { threshold: need ?? team.keys.threshold, keys };
      const roles = { daily, root: roleOf(root, rootNeed) ?? heldRoot(team, rootNeed), expires };
      const signers = await Promise.all(values.key.map(readLeadKey));
      const floor = await headInForce(values.out, team);
      const proposed = await changeKeys(team, roles, floor, signers);
      console.log(describeChange(team.team, team.keys, proposed.keys, floor).join('\n'));
      await settle(file, team, proposed);
      return;
    }
    case 'sign': {
      const team = await readTeamFile(file);
      const proposed = readProposed(team, await readTeamFile(file + WAITING));
      const signers = await Promise.all(values.key.map(readLeadKey));
      if (values.out !== undefined) mustName(proposed.floor, await headInForce(values.out, team));
      const shown = describeChange(team.team, team.keys, proposed.team.keys, proposed.floor);
      await mustConfirm(confirmBy(values.yes), shown);
      await settle(file, team, await signChange(proposed.team, team.keys, signers));
      return;
    }
    case 'rekey': {
      const team = rekeyTeam(await readTeamFile(file));
      await writeTeamFile(file, team);
      console.log(`${afterRekey(file)}\n\n${await describeTeam(team)}`);
      return;
    }
    case 'link':
      console.log(await describeTeam(await readTeamFile(file)));
      if (existsSync(file + WAITING))
        console.log(
          `\nA change of keys is waiting in ${file}${WAITING}. This link has the keys before that change; send no link until it is signed or removed.`,
        );
      return;
    default:
      throw new CommandFault(`Unknown command "${verb}".\n\n${USAGE}`);
  }
});

/** Two of several, unless a higher threshold is given. */
function roleOf(keys: readonly string[], need: number | undefined): KeyRole | undefined {
  return keys.length === 0 ? undefined : { threshold: need ?? Math.min(2, keys.length), keys };
}

function heldRoot({ keys: { root } }: TeamFile, need: number | undefined): KeyRole | undefined {
  return root && { ...root, threshold: need ?? root.threshold };
}

/** The waiting change must name what this lead has last published: a head that nobody has would stop all agents from accepting anything. */
function mustName(floor: Floor, inForce: Floor): void {
  if (floor.seq !== inForce.seq || floor.digest !== inForce.digest)
    throw new CommandFault(
      `The change names revision ${floor.seq}, the folder holds ${inForce.seq} (${inForce.digest}). Nothing was signed.`,
    );
}

/** Puts a change into force, or leaves it waiting for the remaining signatures. */
async function settle(file: string, team: TeamFile, proposed: TeamFile): Promise<void> {
  const missing = await listMissing(proposed, team.keys);
  if (missing.length > 0) {
    await writeTeamFile(file + WAITING, proposed);
    const add = `npm run pack:keys -- sign ${file} --key ANOTHER.key.json`;
    console.log(`${missing.join(' ')} The change is waiting in ${file}${WAITING}: ${add}`);
    return;
  }
  await writeTeamFile(file, proposed);
  await rm(file + WAITING, { force: true });
  console.log(
    `Key set ${proposed.keys.number} is in ${file}. Agents take it with the next pack you sign.\n\n${await describeTeam(proposed)}`,
  );
}
