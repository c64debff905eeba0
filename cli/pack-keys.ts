import { parseArgs } from 'node:util';
import { CommandFault, runCommand } from './pack/command-fault.ts';
import { makeLeadKey, readLeadKey, readPublicKey } from './pack/lead-key.ts';
import { beginTeam, changeKeys, describeTeam, readTeamFile, writeTeamFile } from './pack/team-file.ts';

const USAGE = `npm run pack:keys -- key ANN.key.json                             makes a lead's key
npm run pack:keys -- team TEAM.json NAME ADDRESS KEY… [--need 1]   begins a team with these leads' keys
npm run pack:keys -- change TEAM.json KEY… [--need 1] --key FILE…  gives the team other keys, signed by old and new ones
npm run pack:keys -- link TEAM.json                                writes the joining link and its fingerprint

KEY is a public key or the file of a lead's key. NAME is the pack's "team", ADDRESS where agents will fetch it.`;

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { need: { type: 'string', default: '1' }, key: { type: 'string', multiple: true, default: [] } },
  });
  const [verb, file, ...rest] = positionals;
  if (verb === undefined || file === undefined) throw new CommandFault(USAGE);
  const need = Number(values.need);
  switch (verb) {
    case 'key': {
      const key = await makeLeadKey(file);
      console.log(`Written to ${file}. Keep it to yourself, and a copy where no fire reaches.\nPublic key: ${key}`);
      return;
    }
    case 'team': {
      const [name = '', address = '', ...keys] = rest;
      const team = beginTeam(name, address, need, await Promise.all(keys.map(readPublicKey)));
      await writeTeamFile(file, team, true);
      console.log(`Written to ${file}. It is for leads alone.\n\n${await describeTeam(team)}`);
      return;
    }
    case 'change': {
      const signers = await Promise.all(values.key.map(readLeadKey));
      const keys = await Promise.all(rest.map(readPublicKey));
      const team = await changeKeys(await readTeamFile(file), need, keys, signers);
      await writeTeamFile(file, team);
      console.log(
        `Set ${team.keys.number} of keys is in ${file}. Agents take it with the next pack you sign.\n\n${await describeTeam(team)}`,
      );
      return;
    }
    case 'link':
      console.log(await describeTeam(await readTeamFile(file)));
      return;
    default:
      throw new CommandFault(`"${verb}" is not known.\n\n${USAGE}`);
  }
});
