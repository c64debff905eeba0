import { createHash } from 'node:crypto';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';
import { writeJoinLink } from '../../domain/team/join-link.ts';
import { newKeying, teamKeyCheck } from '../../domain/blacklist/team-key.ts';
import { openSeal } from '../../domain/blacklist/list-seal.ts';
import { makeFingerprint } from '../../domain/team/fingerprint.ts';
import { rootRole, type KeySet } from '../../domain/pack/signed/key-set.ts';
import { signerFromPair, signText, type Signer } from '../../domain/pack/signed/sign-text.ts';
import { splitPack } from '../../domain/publish/split-pack.ts';
import type { HostedFiles, TeamPack } from './team-pack.ts';

const DAY_MS = 86_400_000;

export interface PublishedPack {
  readonly json: string;
  readonly files: HostedFiles;
  /** What the next head refers to. */
  readonly digest: string;
}

export interface SignedTeam {
  /** What an agent pastes to join. */
  readonly link: string;
  readonly keys: KeySet;
  readonly lead: Signer;
  /** What the lead reads out. */
  readonly groups: readonly string[];
  /** The head and the objects beside it. */
  readonly publish: (json: string, prev?: string) => Promise<PublishedPack>;
}

export async function makeSigner(): Promise<Signer> {
  return signerFromPair((await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair);
}

/** The demo team with a lead who signs, with a key made for this run. With root keys its key set has the newer form. */
export async function makeSignedTeam(team: TeamPack, root: readonly Signer[] = []): Promise<SignedTeam> {
  const lead = await makeSigner();
  const daily = { number: 1, threshold: 1, keys: [lead.key] };
  const role = { threshold: root.length, keys: root.map(({ key }) => key) };
  const keys: KeySet = root.length === 0 ? daily : { ...daily, root: role, expires: '2099-01-01' };
  const teamKey = decodeTeamKey(team.key) ?? new Uint8Array();
  const name = (JSON.parse(team.json) as { team: string }).team;
  const address = team.link.replace(/#.*/, '');
  return {
    link: writeJoinLink({ address, key: team.key, signed: { team: name, keys } }),
    keys,
    lead,
    groups: await makeFingerprint({ team: name, address, keys, key: team.key }),
    publish: async (json, prev) => {
      const pack = JSON.parse(json) as Record<string, unknown>;
      const secret = { keying: await newKeying(teamKey), seal: await openSeal(teamKey) };
      const { objects, counts } = await splitPack(pack, new Map(), secret);
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
        keySet: keys.number,
        ...(prev !== undefined && { prev }),
        created: new Date().toISOString(),
        notAfter: new Date(Date.now() + 30 * DAY_MS).toISOString(),
        keyCheck: await teamKeyCheck(teamKey),
        counts,
        objects: named,
      };
      const text = { type: 'pack-head/1', payload: JSON.stringify(head) } as const;
      return {
        json: JSON.stringify(await signText(text, [lead])),
        files: Object.fromEntries(objects.map(({ bytes }) => [`o/${sha256(bytes)}`, bytes])),
        digest: sha256(new TextEncoder().encode(`PACK1\n${text.type}\n${text.payload}`)),
      };
    },
  };
}

/** A file as a hostile host would assemble it: this head next to a correctly signed change of keys. */
export async function besideNewKeys(
  { json }: Pick<PublishedPack, 'json'>,
  former: KeySet,
  next: KeySet,
  signers: readonly Signer[],
  team: string,
): Promise<string> {
  const payload = JSON.stringify({ fmt: 1, team, before: rootRole(former).keys, ...next });
  const change = await signText({ type: 'pack-keys/1', payload } as const, signers);
  return JSON.stringify({ ...(JSON.parse(json) as object), keys: [change] });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
