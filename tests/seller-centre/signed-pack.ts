import { createHash } from 'node:crypto';
import { decodeTeamKey, writeJoinLink } from '../../domain/pack/join-link.ts';
import { teamKeyCheck } from '../../domain/pack/signed/head.ts';
import { fingerprintOf } from '../../domain/pack/signed/fingerprint.ts';
import { signerOf, signText } from '../../domain/pack/signed/sign-text.ts';
import { splitPack } from '../../domain/pack/signed/split-pack.ts';
import type { HostedFiles, TeamPack } from './team-pack.ts';

const DAY_MS = 86_400_000;

export interface SignedTeam {
  /** What an agent pastes to join. */
  readonly link: string;
  /** What the lead reads out. */
  readonly groups: readonly string[];
  /** The head and the objects beside it; the digest is what the next head names. */
  readonly publish: (json: string, prev?: string) => Promise<{ json: string; files: HostedFiles; digest: string }>;
}

/** The demo team with a lead who signs; the key is made for this run. */
export async function makeSignedTeam(team: TeamPack): Promise<SignedTeam> {
  const signer = await signerOf(
    (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair,
  );
  const keys = { number: 1, threshold: 1, keys: [signer.key] };
  const name = (JSON.parse(team.json) as { team: string }).team;
  return {
    link: writeJoinLink({ address: team.link.replace(/#.*/, ''), key: team.key, signed: { team: name, keys } }),
    groups: await fingerprintOf(name, keys),
    publish: async (json, prev) => {
      const pack = JSON.parse(json) as Record<string, unknown>;
      const { objects, counts } = splitPack(pack);
      const named = objects.map(({ kind, layer, bytes }) => ({
        kind,
        layer,
        sha256: sha256(bytes),
        bytes: bytes.length,
      }));
      const head = {
        fmt: 1,
        team: name,
        seq: pack['revision'],
        ...(prev !== undefined && { prev }),
        created: new Date().toISOString(),
        notAfter: new Date(Date.now() + 30 * DAY_MS).toISOString(),
        keyCheck: await teamKeyCheck(decodeTeamKey(team.key) ?? new Uint8Array()),
        counts,
        objects: named,
      };
      const text = { type: 'pack-head/1', payload: JSON.stringify(head) } as const;
      return {
        json: JSON.stringify(await signText(text, [signer])),
        files: Object.fromEntries(objects.map(({ bytes }) => [`o/${sha256(bytes)}`, bytes])),
        digest: sha256(new TextEncoder().encode(`PACK1\n${text.type}\n${text.payload}`)),
      };
    },
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
