import { z } from '../zod.ts';
import { runNotes, type RunNote } from './run-notes.ts';
import { drop } from './shrink-guard.ts';
import { trustSchema, type Trust } from '../pack/signed/trust.ts';
import { readableItems } from '../pack/readable-entries.ts';
import { packTroubleCodes, type PackTrouble } from '../pack/trouble.ts';

const moment = z.iso.datetime();

/**
 * What is only informative: left out when it cannot be read, for instance after a newer version of the extension was rolled back. Address, team
 * key, revision and trust are different: without them something else would be true of the team, so a state in which they are damaged counts as no
 * state at all.
 */
const decoration = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** Used for a moment that cannot be read where its mere presence means something. */
const LONG_AGO = '1970-01-01T00:00:00Z';

/** Former versions stored the place as one text: such a fault is left out, and the trouble stays. */
const fault = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  place: z.string().optional(),
  code: z.string(),
  detail: z.string().optional(),
});

const trouble = z.object({
  code: z.enum(packTroubleCodes),
  at: moment,
  faults: readableItems(fault).optional(),
  count: z.number().optional(),
  detail: z.string().optional(),
});

const teamState = z.object({
  /** Address of the pack, without its key; left out for a pack from a file. */
  address: z.url({ protocol: /^https$/ }).optional(),
  /** When the pack's file was picked; it is never asked for again automatically. Even damaged, it still says that it was a file. */
  pickedAt: moment.optional().catch(LONG_AGO),
  /** Team key, base64url; without it buyers cannot be looked up, and the panel says so. */
  key: decoration(z.string()),
  team: z.string(),
  /** Left out: the pack is not signed. Once it is present, nothing unsigned is accepted. */
  trust: trustSchema.optional(),
  /** `false`: the list of buyers was made with another team key, for instance after a lead has changed it. What cannot be read counts as that. */
  keyFits: z.boolean().optional().catch(false),
  /** A login for the host is kept; it is stored elsewhere, and no part of it here. */
  hasLogin: decoration(z.boolean()),
  /** A revision that was refused because its lists are much shorter, by digest; accepted once the agent said that it is intended. */
  shrink: decoration(z.object({ digest: z.string(), isAllowed: z.boolean() })),
  /** Highest revision that was in use; an older one is refused even after the browser lost the pack. */
  revision: z.number().int(),
  /** What the host called the bytes of `digest`; sent back only while those bytes are in use. */
  validator: decoration(z.object({ etag: z.string(), digest: z.string() })),
  /** Last time the host's answer was good, ISO 8601 UTC. */
  checkedAt: decoration(moment),
  /** It was already later than `checkedAt`, for instance at a failed check: the clock cannot go below it unnoticed. */
  floor: decoration(moment),
  /** The clock was seen behind what it had been: when the last check or the picking really was, nobody knows, and only a new one counts. */
  isUndated: z.boolean().optional().catch(true),
  /** The host's clock and this computer's were more than an hour apart at the last answer. */
  isClockOff: z.boolean().optional().catch(true),
  /** What the two clocks said then. */
  hostClock: decoration(z.object({ here: moment, other: moment })),
  /** What revisions removed from the lists lately; see `shrink-guard.ts`. */
  drops: decoration(z.array(drop)),
  /** Last time the whole file was read; a host's "unchanged" is believed for a day at most. */
  readAt: decoration(moment),
  /** No automatic check before this. */
  nextCheckAt: decoration(moment),
  /** The host asked for no request at all before this. */
  waitUntil: decoration(moment),
  /** Failed tries in a row. */
  failures: z.number().int().min(0).default(0).catch(0),
  trouble: decoration(trouble),
  /** The outcomes of the last checks, the newest first. */
  runs: decoration(runNotes),
});

/** What is remembered of the joined team besides its pack. */
export type TeamState = Readonly<
  Omit<z.output<typeof teamState>, 'trouble' | 'runs'> & { trouble?: PackTrouble; runs?: readonly RunNote[] }
>;

/** Reads a stored team state; `undefined` when there is none or it is damaged, which means that the team has to be joined again. */
export function parseTeamState(value: unknown): TeamState | undefined {
  const parsed = teamState.safeParse(value);
  if (!parsed.success) return undefined;
  const { address, pickedAt, floor } = parsed.data;
  if (address === undefined && pickedAt === undefined) return undefined;
  // A floor that cannot be read may have been above this clock: the clock is in doubt until the next good check.
  const hadFloor = (value as Readonly<Record<string, unknown>>)['floor'] !== undefined;
  return hadFloor && floor === undefined ? { ...parsed.data, isClockOff: true } : parsed.data;
}

/** The team's trust with its name; `undefined` for a plain pack. */
export function readTrust(team: TeamState | undefined): Trust | undefined {
  return team?.trust && { ...team.trust, team: team.team };
}

/** How trust is stored: the name is already stored beside it. */
export function storedTrust(trust: Trust): NonNullable<TeamState['trust']> {
  return trustSchema.parse(trust);
}
