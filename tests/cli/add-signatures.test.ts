import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addSignatures } from '../../cli/pack/add-signatures.ts';
import type { Confirm } from '../../cli/pack/confirm.ts';
import { readLeadKey } from '../../cli/pack/lead-key.ts';
import { readTeamFile, type TeamFile } from '../../cli/pack/team-file.ts';
import type { Head } from '../../domain/pack/signed/head.ts';
import { signText, type Signer } from '../../domain/pack/signed/sign-text.ts';
import { smallMacro } from '../domain/pack/small-pack.ts';
import { manyBuyers } from './lantern-shop.ts';
import { openDesk, type LeadDesk } from './lead-desk.ts';
import { isWhole } from '../how-much.ts';

const WAITING = 'out/pack.json.waiting';

let desk: LeadDesk;
let team: TeamFile;
let ann: Signer;
let bea: Signer;
beforeAll(async () => {
  desk = await openDesk();
  await desk.makeKeys('ann', 'bea', 'cai', 'dov', 'eve');
  await desk.beginTeam('ann.key.json', 'bea.key.json', '--need', '2', '--root', 'cai.key.json', 'dov.key.json');
  [team, ann, bea] = [
    await readTeamFile(desk.at('team.json')),
    await readLeadKey(desk.at('ann.key.json')),
    await readLeadKey(desk.at('bea.key.json')),
  ];
  await desk.writePack();
  await desk.prepare('pack-sign', 'team.json', 'pack.json', 'out', '--key', 'ann.key.json', '--key', 'bea.key.json');
  await copyFile(desk.at('out/pack.json'), desk.at('published.json'));
  await desk.writePack({ buyers: manyBuyers(103).slice(3), macros: [smallMacro({ code: 'ty' })] });
  await desk.prepare('pack-sign', 'team.json', 'pack.json', 'out', '--key', 'ann.key.json');
  await copyFile(desk.at(WAITING), desk.at('waiting.json'));
});
afterAll(() => desk.close());
beforeEach(async () => {
  await copyFile(desk.at('published.json'), desk.at('out/pack.json'));
  await copyFile(desk.at('waiting.json'), desk.at(WAITING));
});

const command = (...typed: string[]) => desk.run('pack-sign', 'team.json', '--add', WAITING, ...typed);
const sigsIn = async () => ((await desk.read(WAITING))['sigs'] as unknown[]).length;
const yes = () => vi.fn<Confirm>(() => Promise.resolve(true));
const add = (confirm: Confirm, signers: readonly Signer[] = [bea]) =>
  addSignatures({ team, waiting: desk.at(WAITING), signers, now: new Date(), confirm });

/** A head with altered content, signed with Ann's stolen key. */
async function forge(change: (head: Head) => object, signers: readonly Signer[] = [ann]): Promise<void> {
  const head = JSON.parse(String((await desk.read('waiting.json'))['payload'])) as Head;
  const payload = JSON.stringify(change(head));
  const signed = await signText({ type: 'pack-head/1', payload } as const, signers);
  await writeFile(desk.at(WAITING), JSON.stringify({ ...signed, keys: [] }));
}

// Each command is a process of its own; `npm test` runs them.
describe.runIf(isWhole)('a lead who adds a signature', () => {
  it('H1: signs no change of keys that somebody has put into the file', async () => {
    const payload = JSON.stringify({ fmt: 2, team: team.team, before: team.keys.root?.keys, number: 2 });
    await writeFile(desk.at(WAITING), JSON.stringify({ type: 'pack-keys/1', payload, sigs: [], keys: [] }));
    const { code, stderr } = await command('--key', 'cai.key.json', '--yes');
    expect([code, stderr]).toEqual([1, expect.stringContaining('it is not a head')]);
    expect(await sigsIn()).toBe(0);
  });

  it('H1: is shown what it is, and signs nothing where nobody can be asked', async () => {
    const { code, stdout, stderr } = await command('--key', 'bea.key.json');
    expect([code, stderr.trim()]).toEqual([1, 'Nothing was signed. To sign without being asked: --yes']);
    expect(stdout).toMatch(
      /Revision 6 \(5 is published\), good until \d{4}-\d\d-\d\d\.\n +Buyers: 100 → 100 \(3 gone, 3 new, 0 changed\)\.\n +Macros: 1 → 1 \(0 gone, 0 new, 1 changed\)/,
    );
    expect([
      await sigsIn(),
      (await readFile(desk.at('out/pack.json'))).equals(await readFile(desk.at('published.json'))),
    ]).toEqual([1, true]);
  });

  it('H1: publishes with --yes', async () => {
    const { code, stdout } = await command('--key', 'bea.key.json', '--yes');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Written to out/pack.json')]);
  });

  it('H1: is told when a list may shrink at once, also with a root key', async () => {
    await forge((head) => ({ ...head, shrink: true }), [ann, bea]);
    const confirm = vi.fn<Confirm>(() => Promise.resolve(false));
    await expect(add(confirm, [await readLeadKey(desk.at('cai.key.json'))])).rejects.toThrow('Nothing was signed');
    expect(confirm.mock.calls[0]?.[0].join('\n')).toContain('SHRINK');
    expect(await sigsIn()).toBe(2);
  });

  it.each<[string, (head: Head) => object, string]>([
    ['leaps over revisions', (head) => ({ ...head, seq: 900 }), 'LEAPS from revision 5 to 900'],
    ['puts others together', (head) => ({ ...head, merges: ['c'.repeat(64)] }), `MERGES the heads ${'c'.repeat(64)}`],
  ])('H1: is told when the pack %s', async (_what, change, sentence) => {
    await forge(change);
    const confirm = vi.fn<Confirm>(() => Promise.resolve(false));
    await expect(add(confirm)).rejects.toThrow('Nothing was signed');
    expect(confirm.mock.calls[0]?.[0].join('\n')).toContain(sentence);
  });

  it('H1: is told when agents are to drop earlier revisions, and how a list became shorter', async () => {
    await desk.writePack({ buyers: manyBuyers(90), notBefore: 6 });
    await desk.prepare('pack-sign', 'team.json', 'pack.json', 'out', '--key', 'ann.key.json');
    const { stdout } = await command('--key', 'bea.key.json');
    expect(stdout).toContain('NOT BEFORE 6: agents drop every earlier revision');
    expect(stdout).toContain('Buyers: 100 → 90 (10 gone, 0 new, 0 changed).');
  });

  it('H1: may write the place of the file in any way, but not name another file', async () => {
    const confirm = vi.fn<Confirm>(() => Promise.resolve(false));
    const order = { team, signers: [bea], now: new Date(), confirm };
    const place = desk.at('out', '.', '..', 'out');
    await expect(addSignatures({ ...order, waiting: `${place}//./pack.json.waiting` })).rejects.toThrow('--yes');
    await copyFile(desk.at(WAITING), desk.at('out/other.json.waiting'));
    await expect(addSignatures({ ...order, waiting: desk.at('out/other.json') })).rejects.toThrow(
      /head of this team is called pack\.json/,
    );
  });

  it('H1: keeps the changes of keys of the team, whatever the file says of them', async () => {
    await desk.alter(WAITING, (was) => ({ ...was, keys: [{ type: 'pack-keys/1', payload: '{}', sigs: [] }] }));
    await add(yes());
    expect((await desk.read('out/pack.json'))['keys']).toEqual([]);
  });

  it.each<[string, (head: Head) => object, RegExp]>([
    ['another team', (head) => ({ ...head, team: 'foes' }), /E_TEAM/],
    ['another format', (head) => ({ ...head, fmt: 2 }), /E_UNSUPPORTED/],
    ['no objects', (head) => ({ ...head, objects: [] }), /E_SCHEMA/],
    ['a revision that is published', (head) => ({ ...head, seq: 5 }), /revision 5 has been published since/],
    [
      'the last number there is',
      (head) => ({ ...head, seq: Number.MAX_SAFE_INTEGER }),
      /leaps too far: agents take at most/,
    ],
    ['no head before it', ({ prev: _prev, ...head }) => head, /does not follow the head/],
    ['another head before it', (head) => ({ ...head, prev: 'a'.repeat(64) }), /does not follow the head/],
    ['another set of keys', (head) => ({ ...head, keySet: 2 }), /not made for set 1/],
    ['no set of keys', ({ keySet: _set, ...head }) => head, /not made for set 1/],
    ['another team key', (head) => ({ ...head, keyCheck: '0'.repeat(32) }), /another team key/],
    ['an end that has passed', (head) => ({ ...head, notAfter: '2026-01-01T00:00:00Z' }), /was good until/],
    ['an end that never comes', (head) => ({ ...head, notAfter: '2199-01-01T00:00:00Z' }), /would be good until/],
    ['a day to come', (head) => ({ ...head, created: '2199-01-01T00:00:00Z' }), /yet to come/],
    ['a word that is not known', (head) => ({ ...head, erase: true }), /does not know what it says of \["erase"\]/],
    [
      'an object that is not there',
      (head) => ({ ...head, objects: head.objects.map((one) => ({ ...one, sha256: 'b'.repeat(64) })) }),
      /is missing or was changed/,
    ],
    [
      'objects that make no pack',
      (head) => ({ ...head, objects: head.objects.filter(({ kind }) => kind !== 'pack') }),
      /does not form a valid pack/,
    ],
    [
      'no list of buyers',
      ({ counts: { buyers: _buyers, ...counts }, objects, ...head }) => ({ ...head, counts, objects }),
      /gives the wrong number of buyers/,
    ],
    [
      'a list that loses much, unsaid',
      ({ counts: { buyers: _buyers, ...counts }, ...head }) => ({
        ...head,
        counts,
        objects: head.objects.filter(({ kind }) => kind !== 'buyers'),
      }),
      /lose much of a list/,
    ],
  ])('H1: does not sign a head with %s', async (_what, change, sentence) => {
    await forge(change);
    const confirm = yes();
    await expect(add(confirm)).rejects.toThrow(sentence);
    expect([confirm.mock.calls.length, await sigsIn()]).toEqual([0, 1]);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a word said twice',
      () =>
        desk.alter(WAITING, (was) => ({
          ...was,
          payload: String(was['payload']).replace('{', '{"shrink":true,"shrink":false,'),
        })),
      /agents would refuse it/,
    ],
    [
      'words that its first signer has not signed',
      () =>
        desk.alter(WAITING, (was) => ({
          ...was,
          payload: String(was['payload']).replace('"fmt":1', '"fmt":1,"shrink":true'),
        })),
      /is not valid/,
    ],
    [
      'a signature of a stranger',
      async () => forge((head) => head, [await readLeadKey(desk.at('eve.key.json'))]),
      /not by this team/,
    ],
    ['nothing published beside it', () => rm(desk.at('out/pack.json')), /does not follow the head/],
  ])('H1: does not sign a head with %s', async (_what, prepare, sentence) => {
    await prepare();
    const confirm = yes();
    await expect(add(confirm)).rejects.toThrow(sentence);
    expect(confirm).not.toHaveBeenCalled();
  });

  it('H1: signs nothing with a key that is not of the team', async () => {
    const confirm = yes();
    await expect(add(confirm, [await readLeadKey(desk.at('eve.key.json'))])).rejects.toThrow(
      /not one of the team's keys/,
    );
    expect([confirm.mock.calls.length, await sigsIn()]).toEqual([0, 1]);
  });
});
