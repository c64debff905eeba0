import { newKeying } from '../../domain/blacklist/team-key.ts';
import { openSeal } from '../../domain/blacklist/list-seal.ts';
import { toBase64url } from '../../domain/base64url.ts';
import type * as z from 'zod';
import type { packSchema } from '../../domain/pack/schema.ts';
import { signerFromPair, signText } from '../../domain/pack/signed/sign-text.ts';
import { splitPack, type NewObject, type PublishedList } from '../../domain/publish/split-pack.ts';
import { beginTrust, type Trust } from '../../domain/pack/signed/trust.ts';
import { digestOf } from '../../domain/digest.ts';

export type ProofPack = z.input<typeof packSchema>;

export const PROOF_TEAM = 'lantern-shop';

/** An invented pack with any number of replies and buyers. */
export function proofPack(sizes: {
  readonly macros: number;
  readonly buyers: number;
  readonly revision?: number;
}): ProofPack {
  const text = (words: string) => ({ en: words, 'zh-CN': `${words}。灯笼` });
  return {
    format: 'sidedesk-pack/1',
    team: PROOF_TEAM,
    name: 'Lantern Shop',
    revision: sizes.revision ?? 1,
    issuedAt: '2026-11-01T08:00:00Z',
    notAfter: '2030-01-01T00:00:00Z',
    defaultLanguage: 'en',
    constants: { refundDays: 30 },
    folders: [{ id: 'general', title: text('General') }],
    macros: Array.from({ length: sizes.macros }, (_none, i) => ({
      id: `reply-${i}`,
      title: text(`Reply ${i}`),
      body: text(
        `Hello {{buyer.name|there}}, reply ${i} of revision ${sizes.revision ?? 1}: {{const.refundDays}} days.`,
      ),
      folder: 'general',
      stage: 'close' as const,
      class: 'other' as const,
    })),
    buyers: Array.from({ length: sizes.buyers }, (_none, i) => ({
      key: proofKey(i),
      reason: 'empty-return' as const,
      severity: 2 as const,
      since: '2026-01-05',
      until: '2027-01-05',
    })),
  };
}

/** The key of the n-th invented buyer; keys spread over all parts of the list. */
export function proofKey(n: number): string {
  return (Math.imul(n + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0').repeat(4);
}

export interface ProofFiles {
  readonly head: Uint8Array<ArrayBuffer>;
  readonly objects: readonly (NewObject & { readonly sha256: string })[];
}

/** A team of one lead with a fresh key, and what it publishes. */
export async function openProofTeam(): Promise<{
  readonly trust: Trust;
  /** Base64url. */
  readonly teamKey: string;
  readonly publish: (pack: ProofPack, published?: ReadonlyMap<string, PublishedList>) => Promise<ProofFiles>;
}> {
  const signer = await signerFromPair(
    (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair,
  );
  const trust = beginTrust(PROOF_TEAM, { number: 1, threshold: 1, keys: [signer.key] });
  const key = crypto.getRandomValues(new Uint8Array(32));
  const secret = { keying: await newKeying(key), seal: await openSeal(key) };
  return {
    trust,
    teamKey: toBase64url(key),
    publish: async (pack, published) => {
      const split = await splitPack(pack as Record<string, unknown>, published, secret);
      const objects = await Promise.all(
        split.objects.map(async (one) => ({ ...one, sha256: await digestOf(one.bytes) })),
      );
      const head = {
        fmt: 1,
        team: PROOF_TEAM,
        // Revisions are two apart, so that each can follow any before it without naming it.
        seq: pack.revision,
        created: '2026-11-20T08:00:00Z',
        notAfter: '2030-01-01T00:00:00Z',
        counts: split.counts,
        objects: objects.map(({ kind, layer, sha256, bytes }) => ({ kind, layer, sha256, bytes: bytes.length })),
      };
      const signed = await signText({ type: 'pack-head/1', payload: JSON.stringify(head) } as const, [signer]);
      return { head: new TextEncoder().encode(JSON.stringify(signed)), objects };
    },
  };
}
