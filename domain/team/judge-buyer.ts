import type { PackInUse } from './active-pack.ts';
import { judgeListAge } from './list-age.ts';
import { decodeTeamKey } from '../blacklist/team-key.ts';
import type { TeamState } from './team-state.ts';
import type { BuyerHandle } from '../reading.ts';
import { buyerKey } from '../blacklist/buyer-key.ts';
import type { BuyerList } from '../blacklist/buyer-list.ts';
import { teamKeyCheck } from '../blacklist/team-key.ts';
import type { Keying } from '../pack/kinds/keying.ts';
import { openSeal, type ListSeal } from '../blacklist/list-seal.ts';
import { normaliseHandle } from '../blacklist/normal-form.ts';
import { findInList } from '../blacklist/open-buyers.ts';
import { decideVerdict } from '../blacklist/verdict.ts';
import type { Evidence, FoundBuyer, ListEvidence, Verdict } from '../blacklist/verdict-kinds.ts';

/** The list of the pack in use. */
export interface ListInUse {
  /** Identifies exactly this content. */
  readonly id: string;
  readonly rows: number;
  /** `undefined`: the list does not say how its keys were made. */
  readonly keying: Keying | undefined;
  /** For each key that the list mentions, the newest part of it that does. Fails rather than answer from a damaged list. */
  readonly find: (keys: readonly string[]) => Promise<ReadonlyMap<string, BuyerList>>;
}

export interface JudgedBuyer {
  readonly verdict: Verdict;
  /** The list could not be read, or could not be opened although its key fits; it may be fetched again. */
  readonly isDamaged: boolean;
  /** Everything that the list says of the buyer, including past entries. */
  readonly found: readonly FoundBuyer[];
}

export interface BuyerQuestion {
  readonly site: string;
  readonly handles: readonly BuyerHandle[];
  /** `undefined` while no pack is in use. */
  readonly inUse: PackInUse | undefined;
  /** `undefined`: no team is joined. */
  readonly team: TeamState | undefined;
  /** ms since the epoch. */
  readonly now: number;
  /** The list of a generation; `undefined`: it has none. Fails when it cannot be read, or is no longer in use. */
  readonly openList: (generation: number) => Promise<ListInUse | undefined>;
  /** Whether these buyers may still be looked up today; the call counts them. */
  readonly mayLookUp: (keys: readonly string[]) => Promise<boolean>;
}

/** Looks up all handles of one buyer, and returns the verdict. */
export async function judgeBuyer(question: BuyerQuestion): Promise<JudgedBuyer> {
  const { inUse, team, now } = question;
  const pack = !team
    ? inUse?.origin.source === 'sample'
      ? 'sample'
      : 'none'
    : isOfTeam(inUse, team)
      ? 'team'
      : 'none';
  if (pack !== 'team' || !inUse || !team) {
    return { verdict: decideVerdict({ ...nothing, pack, now }), isDamaged: false, found: [] };
  }
  const looked = await lookUp(question, team.key, inUse.generation);
  const verdict = decideVerdict({ ...looked, pack, age: judgeListAge(inUse, team), now });
  return { verdict, isDamaged: looked.list.kind === 'unreadable', found: looked.found };
}

function isOfTeam(inUse: PackInUse | undefined, team: TeamState): boolean {
  return inUse?.origin.source === 'team' && inUse.pack.team === team.team;
}

type Looked = Pick<Evidence, 'list' | 'handles' | 'isWithinLimit' | 'found'>;

async function lookUp(question: BuyerQuestion, key: string | undefined, generation: number): Promise<Looked> {
  const { site, openList, mayLookUp } = question;
  let handles: HandleKeys = new Map();
  const types = () => [...handles.values()].filter(isRead).map(({ type }) => type);
  try {
    const list = await openList(generation);
    if (!list) return { ...nothing, list: { kind: 'none' } };
    const secret = key === undefined ? undefined : await openTeamKey(key);
    const whole = (teamKey: Extract<ListEvidence, { kind: 'whole' }>['teamKey']): ListEvidence => {
      return { kind: 'whole', id: list.id, rows: list.rows, teamKey };
    };
    if (!secret) return { ...nothing, list: whole('absent') };
    if (list.keying && list.keying.check !== (await teamKeyCheck(secret.bytes, list.keying)))
      return { ...nothing, list: whole('differs') };
    const evidence = whole(list.keying ? 'fits' : 'unchecked');
    handles = await keysOf(secret.bytes, site, question.handles, list.keying ?? FORMER);
    const keys = [...handles.keys()];
    if (keys.length === 0) return { ...nothing, list: evidence };
    if (!(await mayLookUp(keys))) return { ...nothing, list: evidence, handles: types(), isWithinLimit: false };
    const found: FoundBuyer[] = [];
    for (const [one, part] of await list.find(keys)) {
      const by = handles.get(one)?.type;
      const entries = (await findInList(part, one, secret.seal)) ?? [];
      if (by !== undefined) found.push(...entries.map((entry) => ({ by, entry })));
    }
    return { list: evidence, handles: types(), isWithinLimit: true, found };
  } catch {
    // Any failure means the same to the agent; the store's own status names its cause.
    return { list: { kind: 'unreadable' }, handles: handlesOf(question), isWithinLimit: true, found: [] };
  }
}

type HandleKeys = Map<string, BuyerHandle>;

/** A guessed handle may find a listed buyer; that somebody is not listed is said only by what was read. */
const isRead = ({ probably }: BuyerHandle) => probably !== true;

/** How keys were made in lists that do not say it. */
const FORMER = { form: 1, rounds: 0 } as const;

async function keysOf(
  teamKey: Uint8Array,
  site: string,
  handles: readonly BuyerHandle[],
  made: Pick<Keying, 'form' | 'rounds'>,
): Promise<HandleKeys> {
  const keys: HandleKeys = new Map();
  for (const handle of handles) {
    if (normaliseHandle(site, handle, made.form) === '') continue;
    keys.set(await buyerKey(teamKey, site, handle, made), handle);
  }
  return keys;
}

function handlesOf({ site, handles }: BuyerQuestion): BuyerHandle['type'][] {
  return handles.filter((handle) => isRead(handle) && normaliseHandle(site, handle) !== '').map(({ type }) => type);
}

const nothing: Omit<Evidence, 'pack' | 'now'> = {
  list: { kind: 'unreadable' },
  handles: [],
  isWithinLimit: true,
  found: [],
  age: { signatures: 'too-few', goodFor: 0, floor: Infinity, isClockOff: true, isSetBack: true },
};

interface OpenTeamKey {
  readonly bytes: Uint8Array;
  readonly seal: ListSeal;
}

let opened: { readonly key: string; readonly secret: Promise<OpenTeamKey | undefined> } | undefined;

/** Kept, because the same key is used for every buyer. */
function openTeamKey(key: string): Promise<OpenTeamKey | undefined> {
  if (opened?.key !== key) {
    const bytes = decodeTeamKey(key);
    const open = async (teamKey: Uint8Array) => ({ bytes: teamKey, seal: await openSeal(teamKey) });
    opened = { key, secret: bytes ? open(bytes) : Promise.resolve(undefined) };
  }
  return opened.secret;
}
