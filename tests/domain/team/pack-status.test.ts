import { describe, expect, it } from 'vitest';
import type { ActivePack } from '../../../domain/team/active-pack.ts';
import { packStatus } from '../../../domain/team/pack-status.ts';
import { parseTeamState, type TeamState } from '../../../domain/team/team-state.ts';
import { packContent } from '../pack/small-pack.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const pack = packContent();
const active = (source: 'sample' | 'team'): ActivePack => ({
  generation: 1,
  origin: { source, digest: 'd' },
  pack,
  macroCount: 1,
  buyerCount: 1,
});
const team: TeamState = {
  address: 'https://files.example.com/pack.json',
  team: 'lantern-shop',
  revision: 5,
  failures: 0,
  checkedAt: '2026-11-20T11:50:00Z',
};

const lead = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const former = 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw';
const signedTeam: TeamState = {
  ...team,
  trust: { keys: { number: 2, threshold: 1, keys: [lead] }, seq: 5, forks: [] },
};
const signed = (key: string, notAfter = '2026-12-20T00:00:00Z'): ActivePack => ({
  ...active('team'),
  origin: { ...active('team').origin, signed: { notAfter, signers: [key], content: 'c', objects: [] } },
});
const slow: ActivePack = { ...active('team'), pack: { ...pack, checkMinutes: 60 } };

describe('the state of the pack', () => {
  it.each<[string, ActivePack | undefined, TeamState | undefined, number, string]>([
    ['none without anything', undefined, undefined, now, 'none'],
    ['sample without a team', active('sample'), undefined, now, 'sample'],
    ['fresh after a check ten minutes ago', active('team'), team, now, 'fresh'],
    ['ageing after two polls', active('team'), team, now + 30 * 60_000, 'ageing'],
    ['ageing when the clock was set back', active('team'), team, now - 86_400_000, 'ageing'],
    ['ageing when never checked', active('team'), { ...team, checkedAt: undefined }, now, 'ageing'],
    ['stale from notAfter on', active('team'), team, Date.parse('2026-12-20T00:00:00Z'), 'stale'],
    ['fresh for longer where the pack asks for fewer checks', slow, team, now + 60 * 60_000, 'fresh'],
    ['unverified when a signed team has an unsigned pack', active('team'), signedTeam, now, 'unverified'],
    ['fresh when enough keys that count have signed', signed(lead), signedTeam, now, 'fresh'],
    ['unverified when only keys that no longer count have signed', signed(former), signedTeam, now, 'unverified'],
    ['stale from the end of the head on', signed(lead, '2026-11-20T12:00:00Z'), signedTeam, now, 'stale'],
    ['none while a team has only the sample', active('sample'), team, now, 'none'],
    ['none while the pack is of another team', active('team'), { ...team, team: 'other' }, now, 'none'],
    ['none when a left team has its pack here still', active('team'), undefined, now, 'none'],
  ])('is %s', (_what, pack_, team_, time, state) => {
    expect(packStatus(pack_, team_, time).state).toBe(state);
  });

  it('tells the address but never the key', () => {
    const status = packStatus(active('team'), { ...team, key: 'AAAAAAAAAAAAAAAAAAAAAA' }, now);
    expect(status.address).toBe(team.address);
    expect(JSON.stringify(status)).not.toContain('AAAA');
  });
});

describe('a stored team state', () => {
  it.each([null, undefined, 'x', {}, { ...team, address: 'http://files.example.com' }])(
    'is none when it is %j',
    (value) => {
      expect(parseTeamState(value)).toBeUndefined();
    },
  );

  it('is read as it was written', () => {
    expect(parseTeamState(JSON.parse(JSON.stringify(team)))).toEqual(team);
  });
});
