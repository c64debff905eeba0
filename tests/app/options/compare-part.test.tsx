import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ComparePart } from '../../../app/options/compare-part.tsx';
import { forget } from '../../../app/team/not-done.ts';
import { NoticeRow } from '../../../app/team/notice-row.tsx';
import type { Device } from '../../../app/device.ts';
import { makeFingerprint } from '../../../domain/team/fingerprint.ts';
import type { TeamState } from '../../../domain/team/team-state.ts';
import type { FailedComparisons, WrongTries } from '../../../storage/failed-comparison.ts';
import { defaultSettings } from '../../../storage/settings.ts';
import { askedNumbers, fieldsOf } from '../../components/pack/compare-groups.tsx';
import { drawIn, wordsOf } from '../../components/support.tsx';
import { aroundBy, makeDevice } from '../make-device.tsx';

const keys = { number: 3, keys: [{ id: 'lead-1', key: 'A'.repeat(43) }], threshold: 1 };
const address = 'https://files.example.com/head.json';
const team = { team: 'lantern-shop', address, trust: { keys }, revision: 5, failures: 0 } as unknown as TeamState;
const covered = { team: team.team, address, keys: team.trust!.keys, key: undefined };

const HOUR = 3_600_000;
const before = (ms: number) => new Date(Date.now() - ms).toISOString();

async function draw({ kept = undefined as WrongTries | undefined, isAnswered = true } = {}) {
  const note = vi.fn<FailedComparisons['note']>(async () => undefined);
  const read = vi.fn<FailedComparisons['read']>(async () => kept);
  const failed: FailedComparisons = { read, note };
  const call = vi.fn<(name: string, ask: unknown) => Promise<unknown>>(async () => (isAnswered ? {} : undefined));
  const onCompared = vi.fn<() => void>();
  const Around = aroundBy(makeDevice({ call: call as unknown as Device['call'] }));
  const drawn = await drawIn(
    'en',
    <Around>
      <NoticeRow settings={defaultSettings} userStore={{} as never} />
      <ComparePart team={team} isLoginAsked={false} failed={failed} onCompared={onCompared} />
    </Around>,
  );
  const groups = await makeFingerprint(covered);
  await waitFor(() => expect(read).toHaveBeenCalledWith(groups.join('')));
  await act(async () => undefined);
  return { ...drawn, note, call, onCompared, groups };
}

type Drawn = Awaited<ReturnType<typeof draw>>;
const begin = ({ user }: Drawn) => user.click(screen.getByRole('button', { name: 'Compare now' }));

async function type({ user }: Drawn, texts: readonly string[]) {
  for (const [at, text] of texts.entries()) await user.type(fieldsOf()[at]!, text);
  await user.keyboard('{Enter}');
}

beforeEach(() => forget());

describe('A7: comparing the fingerprint of a joined team', () => {
  it('is done with the groups that are asked for', async () => {
    const drawn = await draw();
    await begin(drawn);
    await type(
      drawn,
      askedNumbers().map((number) => drawn.groups[number - 1] ?? ''),
    );
    await waitFor(() => expect(drawn.onCompared).toHaveBeenCalledTimes(1));
    expect(drawn.call.mock.calls).toEqual([['noteCompared', { number: 3 }]]);
  });

  it('is not done when the background did not take it, which is said', async () => {
    const drawn = await draw({ isAnswered: false });
    await begin(drawn);
    await type(
      drawn,
      askedNumbers().map((number) => drawn.groups[number - 1] ?? ''),
    );
    expect(wordsOf(await screen.findByRole('alert'))).toContain('did not answer');
    expect(drawn.onCompared).not.toHaveBeenCalled();
  });

  it('counts what was typed wrong, so that it is known on the next page too', async () => {
    const drawn = await draw();
    await begin(drawn);
    for (let times = 0; times < 3; times += 1) await type(drawn, ['0000', '0000', '0000']);
    expect(drawn.note.mock.calls.map(([groups, { wrong }]) => [groups, wrong])).toEqual(
      [1, 2, 3].map((wrong) => [drawn.groups.join(''), wrong]),
    );
    expect([fieldsOf(), drawn.call.mock.calls]).toEqual([[], []]);
  });

  it.each([
    ['within the hour asks for nothing', { wrong: 3, at: before(HOUR / 2) }, 0],
    ['an hour later begins again', { wrong: 3, at: before(HOUR + 1000) }, 3],
    ['by a clock that was ahead begins again', { wrong: 3, at: before(-HOUR) }, 3],
    ['twice goes on', { wrong: 2, at: before(1000) }, 3],
  ])('that failed %s', async (_when, kept, fields) => {
    const drawn = await draw({ kept });
    await begin(drawn);
    expect(fieldsOf()).toHaveLength(fields);
  });

  it('that failed twice ends with the third wrong try', async () => {
    const drawn = await draw({ kept: { wrong: 2, at: before(1000) } });
    await begin(drawn);
    await type(drawn, ['0000', '0000', '0000']);
    expect(fieldsOf()).toHaveLength(0);
  });
});
