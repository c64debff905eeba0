import type { PackFault } from './faults.ts';

/** Trouble on the way to a pack: none arrived that could have been refused. */
const fetchTroubleCodes = [
  'E_NET',
  'E_HTTP',
  'E_AUTH',
  'E_REDIRECT',
  'E_PERM',
  'E_STOPPED',
  'E_QUOTA',
  'E_DB',
] as const;

/** Every code a trouble may carry; each has a text under the locale key `trouble.<code>`. */
export const packTroubleCodes = [
  ...fetchTroubleCodes,
  'E_NOTPACK',
  'E_TRUNC',
  'E_ENCODING',
  'E_DEPTH',
  'E_DUP',
  'E_SCHEMA',
  'E_UNSUPPORTED',
  'E_LIMIT',
  'E_TEAM',
  'E_SIG',
  'E_KEY',
  'E_EXPIRED',
  'E_ROLLBACK',
  'E_FORK',
  'E_HASH',
  'E_SHRINK',
  // Our own code failed.
  'E_INTERNAL',
] as const;

export type PackTroubleCode = (typeof packTroubleCodes)[number];

/** Why the last check put no pack in use. */
export interface PackTrouble {
  readonly code: PackTroubleCode;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** For faults in the file: where and what, at most 20 of `count`. */
  readonly faults?: readonly PackFault[];
  readonly count?: number;
  /** HTTP status, revision refused, host, or what happened to the login, depending on the code. */
  readonly detail?: string;
}

/** Why bytes are not accepted as a pack: `faults` holds the first of `count`. */
export interface PackRefusal {
  readonly code: PackTroubleCode;
  readonly faults: PackFault[];
  readonly count: number;
  readonly detail?: string;
}

const notFetched: ReadonlySet<string> = new Set(fetchTroubleCodes);

/** Whether the trouble is on the way to the pack, unlike with a pack that arrived and was refused. */
export function isNotFetched({ code }: Pick<PackTrouble, 'code'>): boolean {
  return notFetched.has(code);
}
