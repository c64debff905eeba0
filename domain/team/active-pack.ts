import type { PackContent } from '../pack/schema.ts';

/** Where a generation came from. */
export interface PackOrigin {
  readonly source: 'sample' | 'team';
  /** SHA-256 of the bytes it was read from, hexadecimal. */
  readonly digest: string;
  /** What its head said, for a signed pack. */
  readonly signed?: {
    /** ISO 8601 UTC. */
    readonly notAfter: string;
    /** Public keys, base64url. */
    readonly signers: readonly string[];
    /** Identifies everything the pack says besides its buyers, revision and date; the same name means the same content. */
    readonly content: string;
    /** SHA-256 of the objects that the content was assembled from, hexadecimal. */
    readonly objects: readonly string[];
  };
}

/** What is known of a generation that is not in use. */
export interface FormerPack {
  readonly revision: number;
  /** ISO 8601 UTC. */
  readonly issuedAt: string;
}

/** The generation in use, without what its pack says: enough to report its state, and to know what is new. */
export interface PackInUse {
  readonly generation: number;
  readonly origin: PackOrigin;
  readonly pack: Pick<
    PackContent,
    'team' | 'revision' | 'issuedAt' | 'notAfter' | 'checkMinutes' | 'buyersGoodForHours' | 'lookUpsADay'
  >;
  readonly macroCount: number;
  /** `undefined`: the team has no list, and nothing is said about buyers. */
  readonly buyerCount: number | undefined;
  /** Digest of the newer generation that a person left by rolling back; sync does not apply it again. */
  readonly leftDigest?: string;
  /** The newer generation that the pointer names is damaged, so this older one is used in its place. */
  readonly isFallback?: boolean;
  /** The generation that one click brings back: the one before, or the newer one that was left. */
  readonly former?: FormerPack;
}

/** The same with its pack. */
export interface ActivePack extends PackInUse {
  readonly pack: PackContent;
}

/** The pack in use, if it belongs to this team. */
export function packOfTeam(active: PackInUse | undefined, team: string): PackInUse | undefined {
  return active?.origin.source === 'team' && active.pack.team === team ? active : undefined;
}
