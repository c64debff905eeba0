import { copyFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeChange } from '../../cli/pack/describe-team.ts';
import { readTeamFile, type TeamFile } from '../../cli/pack/team-file.ts';
import { readProposed } from '../../cli/pack/team-keys.ts';
import type { KeySet } from '../../domain/pack/signed/key-set.ts';
import { openDesk, type LeadDesk } from './lead-desk.ts';
import { isWhole } from '../how-much.ts';

const WAITING = 'team.json.waiting';

let desk: LeadDesk;
let own: TeamFile;
let waiting: TeamFile;
let eve: string;
beforeAll(async () => {
  desk = await openDesk();
  await desk.makeKeys('ann', 'bea', 'cai', 'dov', 'eve');
  eve = String((await desk.read('eve.key.json'))['public']);
  await desk.beginTeam('ann.key.json', '--root', 'cai.key.json', 'dov.key.json');
  await desk.writePack();
  await desk.prepare('pack-sign', 'team.json', 'pack.json', 'out', '--key', 'ann.key.json');
  await desk.prepare('pack-keys', 'change', 'team.json', 'bea.key.json', '--out', 'out', '--key', 'cai.key.json');
  own = await readTeamFile(desk.at('team.json'));
  waiting = await readTeamFile(desk.at(WAITING));
  await copyFile(desk.at('team.json'), desk.at('team.saved'));
  await copyFile(desk.at(WAITING), desk.at('waiting.saved'));
});
afterAll(() => desk.close());
beforeEach(async () => {
  await copyFile(desk.at('team.saved'), desk.at('team.json'));
  await copyFile(desk.at('waiting.saved'), desk.at(WAITING));
});

const sign = (...typed: string[]) => desk.run('pack-keys', 'sign', 'team.json', '--key', 'dov.key.json', ...typed);

/** The waiting file with a different text to sign. */
function forged(change: (payload: Record<string, unknown>) => object): TeamFile {
  const [last] = waiting.changes;
  const payload = JSON.stringify(change(JSON.parse(last?.payload ?? '') as Record<string, unknown>));
  return { ...waiting, changes: [{ type: 'pack-keys/1', payload, sigs: [] }] };
}

describe('the joining link while a change of keys waits', () => {
  it('H2: is written with what waits, and without it once nothing does', async () => {
    const told = 'A change of keys is waiting in team.json.waiting.';
    expect(await desk.prepare('pack-keys', 'link', 'team.json')).toContain(told);
    await rm(desk.at(WAITING));
    expect(await desk.prepare('pack-keys', 'link', 'team.json')).not.toContain(told);
  });
});

// Each command is a process of its own; `npm test` runs them.
describe.runIf(isWhole)('the second signature under a change of keys', () => {
  it('H2: is given for the keys that are shown, which are those of the signed text', async () => {
    await desk.alter(WAITING, () => forged((payload) => ({ ...payload, keys: [eve] })));
    const { code, stdout } = await sign();
    expect([code, stdout]).toEqual([1, expect.stringContaining(`COMES  ${eve}`)]);
    expect([await readTeamFile(desk.at('team.json')), (await readTeamFile(desk.at(WAITING))).changes[0]?.sigs]).toEqual(
      [own, []],
    );
  });

  it('H2: shows who comes and goes, and signs nothing where nobody can be asked', async () => {
    const { code, stdout, stderr } = await sign();
    expect([code, stderr.trim()]).toEqual([1, 'Nothing was signed. To sign without being asked: --yes']);
    expect(stdout).toContain(`COMES  ${waiting.keys.keys[0]}`);
    expect(stdout).toContain(`GOES   ${own.keys.keys[0]}`);
    expect(await readTeamFile(desk.at('team.json'))).toEqual(own);
  });

  it('H2: takes neither address nor team key nor earlier changes from the file that waits', async () => {
    await desk.alter(WAITING, (was) => ({
      ...was,
      address: 'https://foes.example/pack.json',
      teamKey: 'A'.repeat(43),
      changes: [{ type: 'pack-keys/1', payload: '{}', sigs: [] }, ...(was['changes'] as unknown[])],
    }));
    expect((await sign('--yes', '--out', 'out')).code).toBe(0);
    const { address, teamKey, keys, changes } = await readTeamFile(desk.at('team.json'));
    expect([address, teamKey, keys, changes.length]).toEqual([own.address, own.teamKey, waiting.keys, 1]);
  });

  it('H2: is not given for a head that nobody has, where the folder is named', async () => {
    await desk.alter(WAITING, () => forged((payload) => ({ ...payload, from: Number.MAX_SAFE_INTEGER })));
    const { code, stderr } = await sign('--yes', '--out', 'out');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/names revision 9007199254740991, the folder holds 5/)]);
  });

  it.each<[string, () => TeamFile, RegExp]>([
    ['nothing', () => ({ ...waiting, changes: [] }), /No change of keys .*is waiting/],
    [
      'a change that is in force',
      () => forged((payload) => ({ ...payload, number: 1 })),
      /No change of keys .*is waiting/,
    ],
    ['a leap over a set', () => forged((payload) => ({ ...payload, number: 3 })), /No change of keys .*is waiting/],
    ['another team', () => forged((payload) => ({ ...payload, team: 'foes' })), /No change of keys .*is waiting/],
    ['no floor', () => forged(({ from: _from, ...payload }) => payload), /No change of keys .*is waiting/],
    ['the former format', () => forged((payload) => ({ ...payload, fmt: 1 })), /No change of keys .*is waiting/],
    ['others who may have signed', () => forged((payload) => ({ ...payload, before: [eve] })), /was altered/],
    ['a word that is not known', () => forged((payload) => ({ ...payload, next: eve })), /was altered/],
    [
      'a text that is no change',
      () => forged(() => ({ fmt: 1, team: own.team, seq: 6 })),
      /No change of keys .*is waiting/,
    ],
  ])('H2: is refused for %s', (_what, file, sentence) => {
    expect(() => readProposed(own, file())).toThrow(sentence);
  });
});

describe('a change of keys, as it is shown', () => {
  const floor = { seq: 5, digest: 'd'.repeat(64) };
  const former: KeySet = {
    number: 1,
    threshold: 1,
    keys: ['a', 'b'],
    root: { threshold: 2, keys: ['r', 's'] },
    expires: '2027-01-01',
  };

  it('H2: names each key and what it does, both counts, the end and the floor', () => {
    const next: KeySet = {
      number: 2,
      threshold: 2,
      keys: ['b', 'c'],
      root: { threshold: 2, keys: ['r', 't'] },
      expires: '2028-01-01',
    };
    expect(describeChange('lantern-shop', former, next, floor)).toEqual([
      'Change of keys of lantern-shop, set 1 to 2:',
      '  Daily keys: 1 of 2 must sign → 2 of 2 must sign',
      '    stays  b',
      '    COMES  c',
      '    GOES   a',
      '  Root keys: 2 of 2 must sign → 2 of 2 must sign',
      '    stays  r',
      '    COMES  t',
      '    GOES   s',
      '  End: 2027-01-01 → 2028-01-01',
      `  Agents take no pack before revision 5 afterwards, and of 5 only the head ${floor.digest}.`,
    ]);
  });

  it('H2: says when root keys go for good, and that none of the old ones stays', () => {
    const shown = describeChange('lantern-shop', former, { number: 2, threshold: 1, keys: ['c'] }, floor).join('\n');
    expect(shown).toContain('Root keys: 2 of 2 must sign → none');
    expect(shown).toContain('None of those who may change keys now may do so afterwards.');
  });
});
