/** A package as npm's lockfile (version 3) has it, as far as it is read here. */
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

/** `packages` goes by folder; the empty one is the project itself. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/**
 * The lockfile without workspaces: what the project itself needs, and nothing that is there for somebody else.
 *
 * npm cannot be asked for that. `npm ci --workspaces=false` also installs what fits an optional peer, so that WXT draws in the linters with
 * all that they need, and npm 10 and 11 differ in what they leave out.
 *
 * @throws Error if a package that is needed is not in the lockfile.
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
  // What is undefined is not written.
  const root = { ...lock.packages[''], workspaces: undefined };
  const others = Object.entries(lock.packages).filter(([folder]) => folder !== '' && kept.has(folder));
  return { ...lock, packages: { '': root, ...Object.fromEntries(others) } };
}

/** Names of what a package needs, each with whether it may be missing. */
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

/** The folder that Node finds a package in: beside who needs it, or in the nearest folder above. */
function findPackage({ packages }: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const folder = `${at}${at && '/'}node_modules/${name}`;
    if (packages[folder]) return folder;
    if (at === '') return undefined;
  }
}
