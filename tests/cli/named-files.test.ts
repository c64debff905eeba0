import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readLeadKey } from '../../cli/pack/lead-key.ts';
import { refuseOverlap } from '../../cli/pack/named-files.ts';
import { publishPack, type PublishOrder } from '../../cli/pack/publish-pack.ts';
import { readTeamFile } from '../../cli/pack/team-file.ts';
import { smallPack } from '../domain/pack/small-pack.ts';
import { openDesk, type LeadDesk } from './lead-desk.ts';

let desk: LeadDesk;
let order: Omit<PublishOrder, 'from' | 'out'>;
beforeAll(async () => {
  desk = await openDesk();
  await desk.makeKeys('ann');
  await desk.beginTeam('ann.key.json');
  order = {
    team: await readTeamFile(desk.at('team.json')),
    signers: [await readLeadKey(desk.at('ann.key.json'))],
    now: new Date('2026-11-20T11:00:00Z'),
    days: 30,
    isShrinkMeant: false,
    isRenewal: false,
    merges: [],
  };
});
afterAll(() => desk.close());
afterEach(async () => {
  for (const name of ['source', 'out', 'paper', 'link']) await rm(desk.at(name), { recursive: true, force: true });
});

const sign = (from: string, out: string) => publishPack({ ...order, from: desk.at(from), out: desk.at(out) });

/** A folder with a pack whose certificate names a file, and that file. */
async function writeFolder(path = 'files/ce.pdf', content: string | Buffer = 'a paper', name = path): Promise<void> {
  const file = {
    name: 'ce.pdf',
    path,
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
  };
  await desk.writePack({ certificates: smallPack().certificates?.map((one) => ({ ...one, file })) });
  await mkdir(desk.at('source/files'), { recursive: true });
  await copyFile(desk.at('pack.json'), desk.at('source/pack.json'));
  await writeFile(desk.at('source', name), content);
}

const published = async () => (await readdir(desk.at('out'))).toSorted();

describe('a folder that is signed', () => {
  it('H6: gives its host the files that the pack names, and no others', async () => {
    await writeFolder();
    for (const name of ['ann.key.json', 'team.json']) await copyFile(desk.at(name), desk.at('source', name));
    for (const name of ['receipt.txt', 'pack-old.json', 'files/other.pdf'])
      await writeFile(desk.at('source', name), 'private');
    await sign('source', 'out');
    expect([await published(), await readdir(desk.at('out/files'))]).toEqual([['files', 'o', 'pack.json'], ['ce.pdf']]);
    expect(await readFile(desk.at('out/files/ce.pdf'), 'utf8')).toBe('a paper');
  });

  it('H6: may have a file with a plain name for what the pack writes as in an address', async () => {
    await writeFolder('files/our%20paper.pdf', 'a paper', 'files/our paper.pdf');
    await sign('source', 'out');
    expect(await readdir(desk.at('out/files'))).toEqual(['our paper.pdf']);
  });

  it.each<[string, () => Promise<void>, RegExp]>([
    [
      'a key under an innocent name',
      async () => writeFolder('files/ce.pdf', await readFile(desk.at('ann.key.json'))),
      /for leads only/,
    ],
    [
      'the file of a team under an innocent name',
      async () => writeFolder('files/ce.pdf', await readFile(desk.at('team.json'))),
      /for leads only/,
    ],
    [
      'a file that leads out of it',
      async () => {
        await writeFolder();
        await writeFile(desk.at('paper'), 'a paper');
        await rm(desk.at('source/files/ce.pdf'));
        await symlink(desk.at('paper'), desk.at('source/files/ce.pdf'));
      },
      /is outside/,
    ],
    [
      'a name that leads out of it once it is decoded',
      async () => {
        await writeFolder('%2e%2e/paper', 'a paper', 'files/ce.pdf');
        await writeFile(desk.at('paper'), 'a paper');
      },
      /bad-file %2e%2e/,
    ],
    ['a file in the place of an object', () => writeFolder('pack.json.waiting'), /signed pack itself uses/],
    [
      'a file that is missing',
      async () => {
        await writeFolder();
        await rm(desk.at('source/files/ce.pdf'));
      },
      /names files\/ce\.pdf, and .*source has no such file/,
    ],
    [
      'a file that was changed',
      async () => {
        await writeFolder();
        await writeFile(desk.at('source/files/ce.pdf'), 'A paper');
      },
      /is not the file that the pack describes/,
    ],
  ])('H6: is not published with %s', async (_what, prepare, sentence) => {
    await prepare();
    await expect(sign('source', 'out')).rejects.toThrow(sentence);
    await expect(readdir(desk.at('out'))).rejects.toThrow();
  });

  it.each([
    ['source', 'source'],
    ['source', 'source/out'],
    ['source/in', 'source'],
    ['source/in/pack.json', 'source/in'],
    ['source', 'link/out'],
    ['link', 'source/in'],
  ])('H6: lies apart from what is uploaded: not %s into %s', async (from, out) => {
    await mkdir(desk.at('source/in'), { recursive: true });
    await writeFile(desk.at('source/in/pack.json'), '{}');
    await symlink(desk.at('source'), desk.at('link'));
    await expect(refuseOverlap(desk.at(from), desk.at(out))).rejects.toThrow(/is inside/);
  });

  it.each([
    ['pack.json', 'out'],
    ['source', 'source-out'],
    ['source', 'out/deep/down'],
  ])('H6: may be published beside itself: %s into %s', async (from, out) => {
    await writeFolder();
    await expect(refuseOverlap(desk.at(from), desk.at(out))).resolves.toBeUndefined();
  });

  it('H6: writes nothing at all when its target lies in it', async () => {
    await writeFolder();
    const before = await readdir(desk.at('source'), { recursive: true });
    await expect(sign('source', 'source/out')).rejects.toThrow(/is inside/);
    expect(await readdir(desk.at('source'), { recursive: true })).toEqual(before);
  });

  it('H6: tells of keys that a former version has copied to where uploads come from', async () => {
    await writeFolder();
    await mkdir(desk.at('out'));
    await copyFile(desk.at('ann.key.json'), desk.at('out/ann.key.json'));
    expect((await sign('source', 'out')).join('\n')).toMatch(/out\/ann\.key\.json is a key or a team's file/);
  });
});
