import { describe, expect, it } from 'vitest';
import { chooseBadge, nextFreshnessChange, type PackBadge } from '../../../domain/team/pack-badge.ts';
import type { PackStatus } from '../../../domain/team/pack-status.ts';
import type { PackTroubleCode } from '../../../domain/pack/trouble.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
const status = (changes: Partial<PackStatus>): PackStatus => ({ state: 'fresh', hasKey: true, ...changes });
const trouble = (code: PackTroubleCode) => ({ trouble: { code, at: at(0) } });

describe('the badge', () => {
  it.each<[Partial<PackStatus>, PackBadge]>([
    [{ state: 'fresh' }, 'none'],
    [{ state: 'sample' }, 'none'],
    [{ state: 'sample', ...trouble('E_DB') }, 'none'],
    [{ state: 'ageing' }, 'ageing'],
    [{ state: 'stale' }, 'stale'],
    [{ state: 'unverified' }, 'unverified'],
    [{ state: 'none' }, 'absent'],
    [{ state: 'fresh', ...trouble('E_SIG') }, 'refused'],
    [{ state: 'fresh', ...trouble('E_NOTPACK') }, 'refused'],
    [{ state: 'fresh', ...trouble('E_NET') }, 'none'],
    [{ state: 'ageing', ...trouble('E_NET') }, 'ageing'],
    [{ state: 'ageing', ...trouble('E_FORK') }, 'refused'],
    [{ state: 'stale', ...trouble('E_SIG') }, 'stale'],
  ])('of %j is %s', (changes, badge) => {
    expect(chooseBadge(status(changes))).toBe(badge);
  });
});

describe('the next change of state', () => {
  it.each<[string, Partial<PackStatus>, string | undefined]>([
    ['is none without a check or an end', {}, undefined],
    ['is two polls after the last check', { checkedAt: at(-4) }, at(26)],
    ['keeps to the poll of the pack', { checkedAt: at(-4), checkMinutes: 60 }, at(116)],
    ['I08 is the end of the pack when that comes first', { checkedAt: at(-4), notAfter: at(1) }, at(1)],
    ['is a day after a file was picked', { pickedAt: at(-60) }, at(23 * 60)],
    ['is not what has been', { checkedAt: at(-90), notAfter: at(-1) }, undefined],
  ])('%s', (_what, changes, moment) => {
    const next = nextFreshnessChange(status(changes), now);
    expect(next === undefined ? undefined : new Date(next).toISOString()).toBe(moment);
  });
});
