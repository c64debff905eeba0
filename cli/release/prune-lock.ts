/** The parts of a package in npm's lockfile (version 3) that are read here. */
export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly workspaces?: readonly string[] | undefined;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** `packages` is keyed by folder; the empty key is the project itself. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/**
 * The lockfile without workspaces: only what the project itself needs.
 *
 * npm can't do this. `npm ci --workspaces=false` also installs packages that match an optional peer, so WXT pulls in the linters with
 * all their dependencies, and npm 10 and 11 differ in what they leave out.
 *
 * @throws Error if a required package isn't in the lockfile.
 */
export function pruneLock<L extends Lock>(lock: L): L {
  const kept = new Set(['']);
  for (const folder of kept) {
    const locked = lock.packages[folder] ?? {};
    for (const [name, isOptional] of listNeeds(locked, folder === '')) {
      const found = findPackage(lock, folder, name);
      if (found !== undefined) kept.add(found);
      else if (!isOptional) throw new Error(`package-lock.json has no ${name}, which "${folder}" needs.`);
    }
  }
  // Undefined values aren't written.
  const root = { ...lock.packages[''], workspaces: undefined };
  const others = Object.entries(lock.packages).filter(([folder]) => folder !== '' && kept.has(folder));
  return { ...lock, packages: { '': root, ...Object.fromEntries(others) } };
}

/** Names of a package's dependencies, each with whether it may be missing. */
function listNeeds(locked: LockedPackage, isRoot: boolean): Map<string, boolean> {
  const peers = Object.keys(locked.peerDependencies ?? {}).filter(
    (name) => !locked.peerDependenciesMeta?.[name]?.optional,
  );
  const required = { ...locked.dependencies, ...(isRoot && locked.devDependencies) };
  return new Map([
    ...[...peers, ...Object.keys(required)].map((name) => [name, false] as const),
    ...Object.keys(locked.optionalDependencies ?? {}).map((name) => [name, true] as const),
  ]);
}

/** The folder in which Node finds a package: next to the dependent, or in the nearest folder above. */
function findPackage({ packages }: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const folder = `${at}${at && '/'}node_modules/${name}`;
    if (packages[folder]) return folder;
    if (at === '') return undefined;
  }
}
