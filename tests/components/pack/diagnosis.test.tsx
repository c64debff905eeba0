import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import i18next, { type TFunction } from 'i18next';
import { diagnosisLines, diagnosisText, runWords, type DeviceFacts } from '../../../components/pack/diagnosis.ts';
import { RunList } from '../../../components/pack/run-list.tsx';
import type { RunNote } from '../../../domain/team/run-notes.ts';
import type { PackStatus } from '../../../domain/team/pack-status.ts';
import { startTexts } from '../../../locales/index.ts';
import { drawIn } from '../support.tsx';

const status: PackStatus = {
  state: 'stale',
  team: 'lantern-shop',
  revision: 6,
  address: 'https://files.example.com/secret-folder/pack.json?token=canary-token',
  hasKey: true,
  isSigned: true,
  checkedAt: '2026-11-20T12:00:00.000Z',
  trouble: { code: 'E_REDIRECT', at: '2026-11-20T12:00:00.000Z', detail: 'canary-host.example' },
};
const facts: DeviceFacts = {
  version: '0.1.0',
  browser: 'Firefox/153.7',
  language: 'de',
  macroCount: 1200,
  buyerCount: undefined,
  lookUps: { done: 41, most: 2000 },
  isAllowed: false,
  storage: { used: 31_457_280, quota: 1_073_741_824 },
  isReadable: true,
  nextCheckAt: '2026-11-20T12:15:00.000Z',
};
const run = (changes: Partial<RunNote> = {}): RunNote => ({
  at: '2026-11-20T12:00:00.000Z',
  by: 'check',
  end: 'unchanged',
  ms: 80,
  times: 1,
  ...changes,
});
let t: TFunction;
beforeAll(async () => {
  await startTexts('en');
  t = i18next.t;
});
const lines = () => Object.fromEntries(diagnosisLines(status, facts, t, 'en'));

describe('the diagnosis', () => {
  it('says what is in use, how old it is and where it comes from', () => {
    expect(lines()).toMatchObject({
      Pack: 'expired',
      Team: 'lantern-shop',
      Revision: '6',
      Host: 'files.example.com',
      Signed: 'yes',
      'Permission for the host': 'no',
      'Storage used': '30 of 1,024 MB',
      Replies: '1,200',
      'Listed buyers': 'the team keeps no list',
    });
  });

  it('says so when nothing can be read', () => {
    const shown = diagnosisLines(undefined, { ...facts, isReadable: false }, t, 'en');
    expect(Object.fromEntries(shown)['Databases']).toBe('cannot be read');
  });

  it.each(['secret-folder', 'canary-token', 'canary-host'])('leaves out %s', (canary) => {
    const text = diagnosisText(
      diagnosisLines(status, facts, t, 'en'),
      [run({ end: 'failed', code: 'E_REDIRECT' })],
      t,
      'en',
    );
    expect(text).not.toContain(canary);
  });

  it.each<[Partial<RunNote>, string]>([
    [{}, 'Nothing new, according to the host.'],
    [{ times: 12 }, 'Nothing new, according to the host. (12 times in a row)'],
    [{ end: 'applied', revision: 7 }, 'Revision 7 is now in use.'],
    [{ by: 'join', end: 'applied', revision: 7 }, 'Joined: Revision 7 is now in use.'],
    [{ end: 'stopped' }, 'You stopped it.'],
    [{ end: 'failed', code: 'E_NET' }, "The pack's address did not answer. E_NET"],
  ])('says of a run %j: %s', (changes, words) => {
    expect(runWords(run(changes), t)).toBe(words);
  });

  it('lists runs, the newest first', async () => {
    await drawIn('en', <RunList runs={[run({ end: 'applied', revision: 7 }), run()]} />);
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
      'Revision 7 is now in use.',
      'Nothing new, according to the host.',
    ]);
  });

  it('says when nothing was checked yet', async () => {
    await drawIn('en', <RunList runs={[]} />);
    expect(screen.getByText('You have not joined a team, so nothing was checked.')).toBeTruthy();
  });
});
