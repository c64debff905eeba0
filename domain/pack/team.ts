import { z } from './zod.ts';
import { runNotes, type RunNote } from './run-notes.ts';
import { trustSchema, type Trust } from './signed/trust.ts';
import type { PackTrouble, PackTroubleCode } from '../protocol.ts';

const moment = z.iso.datetime();

/** Every code a trouble may carry; each has a text under the locale key `trouble.<code>`. */
export const packTroubleCodes = [
  'E_NET',
  'E_HTTP',
  'E_AUTH',
  'E_REDIRECT',
  'E_PERM',
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
  'E_STOPPED',
  'E_QUOTA',
  'E_DB',
] as const satisfies readonly PackTroubleCode[];

const trouble = z.object({
  code: z.enum(packTroubleCodes),
  at: moment,
  faults: z.array(z.object({ path: z.string(), code: z.string(), detail: z.string().optional() })).optional(),
  count: z.number().optional(),
  detail: z.string().optional(),
});

const teamState = z.object({
  /** Address of the pack, without its key; left out for a pack from a file. */
  address: z.url({ protocol: /^https$/ }).optional(),
  /** When the pack's file was picked; it is never asked for again by itself. */
  pickedAt: moment.optional(),
  /** Team key, base64url; without it buyers cannot be looked up. */
  key: z.string().optional(),
  team: z.string(),
  /** Left out: the pack is not signed. Once it is there, nothing unsigned is taken any more. */
  trust: trustSchema.optional(),
  /** `false`: the list of buyers was made with another team key, as after a lead has changed it. */
  keyFits: z.boolean().optional(),
  /** A login for the host is kept; it stands elsewhere, and nothing of it here. */
  hasLogin: z.boolean().optional(),
  /** A revision that was refused because its lists are much shorter, by digest; allowed once the agent said that it is meant. */
  shrink: z.object({ digest: z.string(), isAllowed: z.boolean() }).optional(),
  /** Highest revision that was in use; an older one is refused even after the browser lost the pack. */
  revision: z.number().int(),
  /** What the host called the bytes of `digest`; sent back only while those bytes are in use. */
  validator: z.object({ etag: z.string(), digest: z.string() }).optional(),
  /** Last time the host's answer was good, ISO 8601 UTC. */
  checkedAt: moment.optional(),
  /** Last time the whole file was read; a host's "unchanged" is believed for a day at most. */
  readAt: moment.optional(),
  /** No automatic check before this. */
  nextCheckAt: moment.optional(),
  /** The host asked for no request at all before this. */
  waitUntil: moment.optional(),
  /** Failed tries in a row. */
  failures: z.number().int().min(0).default(0),
  trouble: trouble.optional(),
  /** What the last checks came to, the newest first. */
  runs: runNotes.optional(),
});

/** What is remembered of the joined team besides its pack. */
export type TeamState = Readonly<
  Omit<z.output<typeof teamState>, 'trouble' | 'runs'> & { trouble?: PackTrouble; runs?: readonly RunNote[] }
>;

/** Reads a stored team state; `undefined` when there is none or it is damaged, which means that the team has to be joined again. */
export function parseTeamState(value: unknown): TeamState | undefined {
  const parsed = teamState.safeParse(value);
  if (!parsed.success) return undefined;
  const { address, pickedAt } = parsed.data;
  return address === undefined && pickedAt === undefined ? undefined : parsed.data;
}

/** The team's trust with its name; `undefined` for a plain pack. */
export function trustOf(team: TeamState | undefined): Trust | undefined {
  return team?.trust && { ...team.trust, team: team.team };
}

/** How trust is stored: the name stands beside it already. */
export function storedTrust(trust: Trust): NonNullable<TeamState['trust']> {
  return trustSchema.parse(trust);
}
