import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JoinPart } from '../../../app/options/join-part.tsx';
import { PresetPart } from '../../../app/options/preset-part.tsx';
import { NoticeRow } from '../../../app/team/notice-row.tsx';
import { defaultSettings } from '../../../storage/settings.ts';
import { drawIn } from '../../components/support.tsx';
import { aroundBy, makeDevice } from '../make-device.tsx';

const call = vi.fn<() => Promise<never>>();
const Around = aroundBy(makeDevice({ call }));

beforeEach(() => void call.mockReset());

const row = <NoticeRow settings={defaultSettings} userStore={{} as never} />;
const key = `${'A'.repeat(42)}A`;
const join = (onJoined: () => void) => (
  <Around>
    {row}
    <JoinPart failed={{ read: async () => undefined, note: async () => undefined }} onJoined={onJoined} />
  </Around>
);
const failures: [string, () => void][] = [
  ['throws', () => call.mockRejectedValue(new Error('E_DB'))],
  ['is gone', () => call.mockRejectedValue(new Error('Receiving end does not exist.'))],
  ['is of another version', () => call.mockResolvedValue(undefined as never)],
];

describe('a background that does not answer', () => {
  it.each(failures)('and %s does not leave a team joining for ever', async (_how, fail) => {
    fail();
    const onJoined = vi.fn();
    const { user } = await drawIn('en', join(onJoined));

    await user.type(screen.getByRole('textbox'), `https://files.example.com/pack.json#key=${key}{Enter}`);

    expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
    expect(screen.queryByRole('button', { name: /Joining/ })).toBeNull();
    expect(onJoined).not.toHaveBeenCalled();
  });

  it('is said until the next call is answered', async () => {
    call.mockRejectedValueOnce(new Error('E_DB')).mockResolvedValue({ state: 'none', hasKey: false } as never);
    const { user } = await drawIn(
      'en',
      <Around>
        {row}
        <PresetPart address="https://files.example.com/pack.json" trouble={undefined} />
      </Around>,
    );
    const again = screen.getByRole('button', { name: /Join now/ });

    await user.click(again);
    expect(await screen.findByRole('alert')).toBeTruthy();
    await user.click(again);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
