import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../cli/pack/write-whole.ts';
import { openDesk, type LeadDesk } from './lead-desk.ts';
import { isWhole } from '../how-much.ts';

let desk: LeadDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

// Each command is a process of its own; `npm test` runs them.
describe.runIf(isWhole)('the command that lists buyers', () => {
  const who = ['--site', 'etsy', '--order', '3391150872', '--team', 'team.json'];
  const add = (...typed: string[]) =>
    desk.run('pack-buyers', 'add', 'pack.json', ...who, '--reason', 'extortion', ...typed);
  beforeEach(async () => {
    await desk.makeKeys('ann');
    await desk.beginTeam('ann.key.json');
    await desk.writePack({ buyers: undefined });
  });

  it('refuses rounds that no list can have, and does not pass over those of a list that is there', async () => {
    expect(await add('--slow', '5')).toMatchObject({ code: 1, stderr: expect.stringContaining('--slow takes') });
    expect(await add('--slow', '1000')).toMatchObject({ code: 0 });
    expect(await add('--slow', '2000')).toMatchObject({ code: 1, stderr: expect.stringContaining('1000 rounds') });
    expect(await add()).toMatchObject({ code: 0 });
  });

  it('leaves a receipt that is there as it was, and the list too', async () => {
    await add();
    await writeFile(desk.at('receipt.txt'), 'of somebody else');
    const before = await readFile(desk.at('pack.json'), 'utf8');
    const { code, stderr } = await desk.run('pack-buyers', 'erase', 'pack.json', ...who, '--receipt', 'receipt.txt');
    expect([code, stderr.trim()]).toEqual([
      1,
      'receipt.txt already exists. Nothing was changed; name another file for the receipt.',
    ]);
    expect(await readFile(desk.at('pack.json'), 'utf8')).toBe(before);
  });

  it('says that a buyer was listed for the same reason before', async () => {
    const first = await add('--since', '2026-11-01', '--until', '2027-11-01');
    expect(first.stdout).not.toContain('It replaces');
    expect((await add()).stdout).toContain('It replaces the one from 2026-11-01 to 2027-11-01.');
  });

  it('takes codes for people, and no names', async () => {
    for (const name of ['王丽', 'WangLi'])
      expect(await add('--by', name)).toMatchObject({ code: 1, stderr: expect.stringContaining('not names') });
    expect(await add('--by', 'WL')).toMatchObject({ code: 0 });
  });

  it('does not write a sealed list over the only one that can be read', async () => {
    await add();
    const before = await readFile(desk.at('pack.json'), 'utf8');
    const typed = ['--team', 'team.json'];
    expect(await desk.run('pack-buyers', 'seal', 'pack.json', './pack.json', ...typed)).toMatchObject({ code: 1 });
    expect(await readFile(desk.at('pack.json'), 'utf8')).toBe(before);
    await desk.prepare('pack-buyers', 'seal', 'pack.json', 'sealed.json', ...typed);
    expect(await desk.read('sealed.json')).toHaveProperty('sealedBuyers');
  });

  it('leaves nothing beside the pack that it writes', async () => {
    await add();
    expect((await readdir(desk.at())).toSorted()).toEqual(['ann.key.json', 'pack.json', 'team.json']);
  });
});

describe('a file that is written whole', () => {
  it('is another file put in its place, so that anyone reading the previous one reads all of it', async () => {
    await writeFile(desk.at('pack.json'), 'former');
    const former = await stat(desk.at('pack.json'));
    await writeWhole(desk.at('pack.json'), 'next');
    expect([
      await readFile(desk.at('pack.json'), 'utf8'),
      (await stat(desk.at('pack.json'))).ino === former.ino,
    ]).toEqual(['next', false]);
  });

  it('keeps who may read it, and where a link leads', async () => {
    await writeFile(desk.at('team.json'), 'former', { mode: 0o600 });
    await symlink(desk.at('team.json'), desk.at('link.json'));
    await writeWhole(desk.at('link.json'), 'next');
    expect([await readFile(desk.at('team.json'), 'utf8'), (await stat(desk.at('team.json'))).mode & 0o777]).toEqual([
      'next',
      0o600,
    ]);
  });

  it('leaves no half of itself where it cannot be put', async () => {
    await expect(writeWhole(desk.at(), 'next')).rejects.toThrow();
    expect(await readdir(desk.at())).toEqual([]);
  });
});
