import { describe, expect, it } from 'vitest';
import { isPresetJoined, mayRetryPreset, readPreset, trustOfPreset } from '../../../domain/team/preset.ts';
import { writeJoinLink, type JoinLink } from '../../../domain/team/join-link.ts';
import type { TeamState } from '../../../domain/team/team-state.ts';
import { ann, annAlone, bea, keySet, teamName, trusting } from '../pack/signed-team.ts';

const address = 'https://files.example.com/pack.json';
const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
const plain: JoinLink = { address, key };
const signed: JoinLink = { address, key, signed: { team: teamName, keys: annAlone } };

describe('what an administrator has set', () => {
  it.each([
    ['nothing', undefined, { kind: 'none' }],
    ['no value', {}, { kind: 'none' }],
    ['an empty link', { link: '', lockTeam: false }, { kind: 'none' }],
    ['a lock without a team', { lockTeam: true }, { kind: 'faulty', fault: 'no-link' }],
    ['a link of another kind', { link: 7 }, { kind: 'faulty', fault: 'not-text' }],
    ['no address', { link: 'nordwind' }, { kind: 'faulty', fault: 'not-a-link' }],
    ['an address without encryption', { link: 'http://files.example.com/' }, { kind: 'faulty', fault: 'not-https' }],
    ['damaged keys', { link: `${address}#team=t&keys=x` }, { kind: 'faulty', fault: 'bad-keys' }],
    ['a link', { link: writeJoinLink(signed) }, { kind: 'set', link: signed, isLocked: false }],
    ['a link and a lock', { link: writeJoinLink(plain), lockTeam: true }, { kind: 'set', link: plain, isLocked: true }],
    ['a lock that is no yes', { link: address, lockTeam: 'no' }, { kind: 'set', link: { address }, isLocked: false }],
  ])('is read: %s', (_what, value, preset) => {
    expect(readPreset(value)).toEqual(preset);
  });
});

describe('the team that an administrator has set', () => {
  const state = (changes: Partial<TeamState> = {}): TeamState => ({
    address,
    key,
    team: teamName,
    revision: 5,
    failures: 0,
    ...changes,
  });
  const trust = (keys = annAlone): Partial<TeamState> => ({ trust: { keys, seq: 5, forks: [] } });

  it.each([
    ['none is joined', signed, undefined, false],
    ['it is', signed, state(trust()), true],
    ['its leads have made new keys since', signed, state(trust(keySet(2, 1, bea))), true],
    ['the administrator names other keys', signed, state(trust(keySet(1, 1, bea))), false],
    [
      'the administrator names newer keys',
      { ...signed, signed: { team: teamName, keys: keySet(3, 1, ann) } },
      state(trust()),
      false,
    ],
    ['it was joined without signatures', signed, state(), false],
    ['another team signs there', signed, state({ ...trust(), team: 'other-team' }), false],
    ['another address is joined', signed, state({ ...trust(), address: 'https://other.example/pack.json' }), false],
    ['another team key is held', signed, state({ ...trust(), key: 'other' }), false],
    ['a plain one is', plain, state(), true],
    ['a plain one is, with a key of the agent', { address }, state(), true],
    ['a signed one is joined in place of a plain one', plain, state(trust()), false],
  ])('counts as joined when %s', (_when, link, team, isJoined) => {
    expect(isPresetJoined(link, team)).toBe(isJoined);
  });
});

describe('a changed link of an administrator', () => {
  const seen = { seq: 7, digest: 'a'.repeat(64), signers: [bea.key] };
  const second = keySet(2, 1, bea);

  it.each([
    ['of the first keys does not set back the second', second, annAlone, trusting(second, seen)],
    ['of the keys that are held changes nothing', second, second, trusting(second, seen)],
    [
      'of newer keys is followed from the revision in use',
      second,
      keySet(3, 1, bea, ann),
      { keys: keySet(3, 1, bea, ann), ...seen },
    ],
    ['of newer keys that did not sign it begins anew', second, keySet(3, 1, ann), { keys: keySet(3, 1, ann), seq: 0 }],
    [
      'of other keys with the same number is followed too',
      second,
      keySet(2, 1, ann),
      { keys: keySet(2, 1, ann), seq: 0 },
    ],
  ])('A22: %s', (_what, held, keys, trust) => {
    expect(trustOfPreset(trusting(held, seen), keys)).toMatchObject(trust);
  });
});

describe('another try to join it', () => {
  const at = '2026-11-20T12:00:00Z';
  const after = (minutes: number) => Date.parse(at) + minutes * 60_000;

  it.each([
    ['E_NET', 14, false],
    ['E_NET', 15, true],
    ['E_NOTPACK', 15, true],
    ['E_NET', -60, true],
    ['E_AUTH', 600, false],
    ['E_PERM', 600, false],
  ] as const)('after %s and %i minutes is made by itself: %s', (code, minutes, isMade) => {
    expect(mayRetryPreset({ code, at }, after(minutes))).toBe(isMade);
  });
});
