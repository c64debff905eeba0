import { describe, expect, it } from 'vitest';
import { mayUse } from '../../../domain/pack/kinds/role.ts';

describe('a macro', () => {
  it.each([
    ['for everybody', undefined, ['agent', 'senior', 'lead']],
    ['for agents', 'agent', ['agent', 'senior', 'lead']],
    ['for senior agents', 'senior', ['senior', 'lead']],
    ['for leads', 'lead', ['lead']],
  ] as const)('%s is used by them and by those above', (_who, role, users) => {
    const all = ['agent', 'senior', 'lead'] as const;
    expect(all.filter((user) => mayUse(role === undefined ? {} : { role }, user))).toEqual(users);
  });
});
