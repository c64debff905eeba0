import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { addSignatures } from './pack/add-signatures.ts';
import { CommandFault, runCommand } from './pack/command-fault.ts';
import { confirmBy } from './pack/confirm.ts';
import { readLeadKey } from './pack/lead-key.ts';
import { publishPack } from './pack/publish-pack.ts';
import { forgetFormerKey } from './pack/published-head.ts';
import { readTeamFile } from './pack/team-file.ts';

const USAGE = `npm run pack:sign -- TEAM.json PACK OUT --key ANN.key.json   signs PACK (a file, or a folder with pack.json) into the folder OUT
npm run pack:sign -- TEAM.json --add OUT/pack.json.waiting --key BEA.key.json   adds the signature of another lead

--yes         with --add: signs what is shown without asking
--days 30     how long the pack is current
--shrink      confirms that a list is meant to become much shorter; where the team has root keys, enough of them must sign too
--renew       signs an unchanged pack for more days
--merges X,Y  heads that two leads published in parallel`;

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string', multiple: true, default: [] },
      add: { type: 'string' },
      days: { type: 'string', default: '30' },
      shrink: { type: 'boolean', default: false },
      renew: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      merges: { type: 'string', default: '' },
    },
  });
  const [teamFile, from, out] = positionals;
  if (teamFile === undefined || values.key.length === 0) throw new CommandFault(USAGE);
  const team = await readTeamFile(teamFile);
  const signers = await Promise.all(values.key.map(readLeadKey));
  if (values.add !== undefined) {
    const order = { team, waiting: values.add, signers, now: new Date(), confirm: confirmBy(values.yes) };
    console.log((await addSignatures(order)).join('\n'));
    await forgetFormerKey(teamFile, team, dirname(values.add));
    return;
  }
  if (from === undefined || out === undefined) throw new CommandFault(USAGE);
  const days = Number(values.days);
  if (!(days >= 1 && days <= 400)) throw new CommandFault('--days is from 1 to 400.');
  const merges = values.merges.split(',').filter((digest) => digest !== '');
  if (!merges.every((digest) => /^[0-9a-f]{64}$/.test(digest)))
    throw new CommandFault('--merges takes digests of heads, 64 digits each.');
  const order = {
    team,
    from,
    out,
    signers,
    now: new Date(),
    days,
    isShrinkMeant: values.shrink,
    isRenewal: values.renew,
    merges,
  };
  console.log((await publishPack(order)).join('\n'));
  await forgetFormerKey(teamFile, team, out);
});
