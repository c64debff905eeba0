import { parseCase, type Case } from '../domain/macros/conversation-case.ts';
import { parseDraft, type PersonalMacro } from '../domain/macros/personal-macro.ts';
import { parseHistory, type BuyerHistory } from '../domain/reply/buyer-history.ts';
import { parseTeamState, type TeamState } from '../domain/team/team-state.ts';
import { openConversationStore, type ConversationStore } from './conversation-store.ts';
import { openFailedComparisons, type FailedComparisons } from './failed-comparison.ts';
import { openGapStore, type GapStore } from './gap-store.ts';
import { openLoginStore, type LoginStore } from './login-store.ts';
import { openLookUpCount, type LookUpCount } from './look-up-count.ts';
import { openDatabase, runOn } from './open-database.ts';
import { openPackLogStore, type PackLogStore } from './pack-log-store.ts';
import { openPersonalStore, type PersonalStore } from './personal-store.ts';
import { nameOfRow } from './keyed-row-names.ts';
import { dropFormerCopies, restoreCopy, writeCopy, type CopiedTable, type CopyArea } from './second-copy.ts';
import { parseSettings, type Settings } from './settings.ts';
import { TEAM_KEY, type KeyValueArea } from './team-store.ts';
import { openUseStore, type UseStore } from './use-store.ts';
import { openUnfinishedStore, type UnfinishedStore } from './unfinished-store.ts';
import { UserDatabase, type SettingRow } from './user-database.ts';
import { watchQuery } from './watch-query.ts';

/** What the agent keeps on this device. Every call fails with AppError E_DB or E_QUOTA only. */
export interface UserStore {
  readSettings(): Promise<Settings>;
  /** Changes the given settings and leaves the others. */
  writeSettings(changes: Partial<Settings>): Promise<void>;
  /** Calls back with the settings, now and after every change, in whichever page it happens. */
  watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void;
  /** Where the joined team is remembered: beside the settings, in the extension's own origin, since content scripts can read `storage.local`. */
  readonly teamArea: KeyValueArea;
  /** Calls back with the joined team, now and after every change; `undefined` without one. */
  watchTeam(callback: (team: TeamState | undefined) => void, signal: AbortSignal): void;
  /** The same, with the reason why there is none: `left` by a person, or `unknown`, as on the first day and after the browser lost this database. */
  watchTeamPlace(callback: (place: TeamPlace) => void, signal: AbortSignal): void;
  /** Which replies the agent chose of late. */
  readonly uses: UseStore;
  /** Fingerprints that were typed wrong. */
  readonly failedComparisons: FailedComparisons;
  /** The login for the pack's host; only for the background. */
  readonly logins: LoginStore;
  /** Buyers looked up on a day. */
  readonly lookUps: LookUpCount;
  /** Own replies and favourites. */
  readonly personal: PersonalStore;
  /** The own reply that is being written in a conversation. It may contain words of its buyer, so it is stored only here. */
  readonly drafts: ConversationStore<PersonalMacro>;
  /** What the agent said about a conversation. */
  readonly cases: ConversationStore<Case>;
  /** What this device has seen of a buyer, by their handle. */
  readonly buyers: ConversationStore<BuyerHistory>;
  /** Conversations in which a reply was begun and not inserted. */
  readonly unfinished: UnfinishedStore;
  /** What buyers wanted and the pack has no reply for. */
  readonly gaps: GapStore;
  /** What has changed in the pack. */
  readonly packLogs: PackLogStore;
  /** Restores what the agent made when the browser lost this database; `false` when there was nothing to restore. Former copies are removed. */
  restore(): Promise<boolean>;
  close(): void;
}

export type TeamPlace = { readonly kind: 'joined'; readonly team: TeamState } | { readonly kind: 'left' | 'unknown' };

/** `copies` is where a second copy of what the agent made is kept; left out: there is none. */
export function openUserStore(database = new UserDatabase(), copies?: CopyArea): UserStore {
  const { open, wasRestored } = openWithCopy(database, copies);
  const run = runOn(open);

  /** A change of what the agent made; if its copy could not be written, the change stays. */
  async function change<T>(tables: readonly CopiedTable[], action: () => PromiseLike<T>): Promise<T> {
    const result = await run(action);
    if (copies) await Promise.all(tables.map((table) => writeCopy(database, copies, table))).catch(() => undefined);
    return result;
  }

  const beside = { run, nameOf: (conversation: string) => run(() => nameOfRow(database.deviceKeys, conversation)) };

  const teamArea: KeyValueArea = {
    get: (key) => run(async () => ({ [key]: (await database.settings.get(key))?.value })),
    set: (items) =>
      run(async () => {
        await database.settings.bulkPut(Object.entries(items).map(([name, value]): SettingRow => ({ name, value })));
      }),
  };

  return {
    readSettings: () => run(async () => toSettings(await database.settings.toArray())),
    writeSettings: (changes) =>
      change(['settings'], async () => {
        await database.settings.bulkPut(Object.entries(changes).map(([name, value]): SettingRow => ({ name, value })));
      }),
    watchSettings: (callback, signal) => watchRows(database, open, (rows) => callback(toSettings(rows)), signal),
    teamArea,
    failedComparisons: openFailedComparisons(teamArea),
    watchTeam: (callback, signal) => {
      const team = (rows: readonly SettingRow[]) => parseTeamState(rows.find(({ name }) => name === TEAM_KEY)?.value);
      watchRows(database, open, (rows) => callback(team(rows)), signal);
    },
    watchTeamPlace: (callback, signal) =>
      watchRows(database, open, (rows) => callback(placeOf(rows.find(({ name }) => name === TEAM_KEY))), signal),
    uses: openUseStore(database.macroUses, open, run),
    logins: openLoginStore(database, run),
    lookUps: openLookUpCount(database.lookUps, run),
    personal: openPersonalStore(database, open, (action) => change(['personalMacros', 'favourites'], action)),
    drafts: openConversationStore(database.drafts, beside, parseDraft),
    cases: openConversationStore(database.cases, beside, parseCase),
    buyers: openConversationStore(database.buyers, beside, parseHistory),
    unfinished: openUnfinishedStore(database.unfinished, open, beside),
    gaps: openGapStore(database.gaps, open, beside),
    packLogs: openPackLogStore(database, open, run),
    restore: async () => {
      if (!copies) return false;
      await dropFormerCopies(copies).catch(() => undefined); // It is tried again at the next start.
      await run(() => Promise.resolve());
      return wasRestored();
    },
    close: () => database.close(),
  };
}

/** Opens the database if it is closed, and restores what the browser lost: it may discard a database while pages are open. */
function openWithCopy(database: UserDatabase, copies: CopyArea | undefined) {
  let isRestored = false;
  let opened: Promise<void> | undefined;
  const bring = async () => {
    await openDatabase(database);
    if (!copies) return;
    // Without its copy the database still works; the next opening checks again.
    isRestored = (await restoreCopy(database, copies).catch(() => false)) || isRestored;
  };
  const open = () => {
    if (!opened || !database.isOpen()) opened = bring();
    return opened;
  };
  return { open, wasRestored: () => isRestored };
}

function placeOf(row: SettingRow | undefined): TeamPlace {
  const team = parseTeamState(row?.value);
  return team ? { kind: 'joined', team } : { kind: row?.value === null ? 'left' : 'unknown' };
}

function toSettings(rows: readonly SettingRow[]): Settings {
  return parseSettings(new Map(rows.map(({ name, value }) => [name, value])));
}

/** A database that cannot be read leaves the agent with the defaults; the pack store's status says what is wrong with storage. */
function watchRows(
  database: UserDatabase,
  open: () => Promise<void>,
  callback: (rows: readonly SettingRow[]) => void,
  signal: AbortSignal,
): void {
  const query = async () => database.settings.toArray();
  watchQuery(open, query, { next: callback, fault: () => callback([]) }, signal);
}
