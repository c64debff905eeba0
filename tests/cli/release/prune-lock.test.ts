import { describe, expect, it } from 'vitest';
import { pruneLock, type LockedPackage } from '../../../cli/release/prune-lock.ts';

const prune = (packages: Record<string, LockedPackage>) => Object.keys(pruneLock({ packages }).packages);

describe('the lockfile without workspaces', () => {
  it('A12: keeps what the project needs, and what that needs', () => {
    const kept = prune({
      '': { dependencies: { a: '1.0.0' }, devDependencies: { b: '1.0.0' } },
      'node_modules/a': { dependencies: { c: '^1.0.0' }, devDependencies: { lint: '1.0.0' } },
      'node_modules/b': {},
      'node_modules/c': {},
      'node_modules/lint': {},
    });

    expect(kept).toEqual(['', 'node_modules/a', 'node_modules/b', 'node_modules/c']);
  });

  it('A12: drops workspaces and what only they need', () => {
    const kept = prune({
      '': { workspaces: ['lab/editors'], dependencies: { a: '1.0.0' } },
      'lab/editors': { devDependencies: { editor: '1.0.0' } },
      'node_modules/a': {},
      'node_modules/editor': { dependencies: { a: '1.0.0' } },
      'node_modules/sidedesk-editors': { resolved: 'lab/editors', link: true },
    });

    expect(kept).toEqual(['', 'node_modules/a']);
  });

  it('A12: takes the nearest of several versions, also below a scope', () => {
    const kept = prune({
      '': { dependencies: { '@x/a': '1.0.0' } },
      'node_modules/@x/a': { dependencies: { b: '2.0.0' } },
      'node_modules/@x/a/node_modules/b': { dependencies: { c: '1.0.0' } },
      'node_modules/@x/a/node_modules/b/node_modules/d': {},
      'node_modules/b': {},
      'node_modules/c': { dependencies: { b: '1.0.0' } },
    });

    expect(kept).toEqual([
      '',
      'node_modules/@x/a',
      'node_modules/@x/a/node_modules/b',
      'node_modules/b',
      'node_modules/c',
    ]);
  });

  it.each<[string, LockedPackage, boolean]>([
    ['a dependency', { dependencies: { x: '1.0.0' } }, true],
    ['an optional dependency', { optionalDependencies: { x: '1.0.0' } }, true],
    ['a peer', { peerDependencies: { x: '1.0.0' } }, true],
    ['an optional peer', { peerDependencies: { x: '1.0.0' }, peerDependenciesMeta: { x: { optional: true } } }, false],
    ['a dependency of its own development', { devDependencies: { x: '1.0.0' } }, false],
  ])('A12: follows %s, or not', (_kind, locked, isKept) => {
    const kept = prune({ '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': locked, 'node_modules/x': {} });

    expect(kept.includes('node_modules/x')).toBe(isKept);
  });

  it('A12: says which package is missing, unless it is optional', () => {
    const base = { '': { dependencies: { a: '1.0.0' } } };

    expect(() => prune({ ...base, 'node_modules/a': { dependencies: { x: '1.0.0' } } })).toThrow(
      'package-lock.json has no x, which "node_modules/a" needs.',
    );
    expect(prune({ ...base, 'node_modules/a': { optionalDependencies: { x: '1.0.0' } } })).toEqual([
      '',
      'node_modules/a',
    ]);
  });
});
