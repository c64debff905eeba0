import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import { closeOnVersionChange } from './open-database.ts';
import { renameRows, type DeviceKeyRow } from './keyed-row-names.ts';

export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}

/** How often a macro was inserted on one day (ISO day, the agent's own calendar). */
export interface MacroUseRow {
  readonly macro: string;
  readonly day: string;
  readonly count: number;
}

/** One reply of the agent's own; `content` is checked when it is read. */
export interface PersonalMacroRow {
  readonly id: string;
  readonly content: unknown;
}

export interface FavouriteRow {
  readonly macro: string;
}

/** User name and password for one origin, the only one that receives them. */
export interface LoginRow {
  readonly origin: string;
  readonly user: string;
  readonly password: string;
}

/** What an agent keeps beside one conversation, identified by a keyed digest; `content` is checked when it is read. */
export interface ConversationRow {
  readonly conversation: string;
  /** ISO 8601 UTC. */
  readonly changedAt: string;
  readonly content: unknown;
}

/** Buyers that were looked up on an ISO day, UTC. */
export interface LookUpRow {
  readonly day: string;
  readonly count: number;
}

/** What was last seen of a team's pack; `content` is checked when it is read. */
export interface PackLogRow {
  readonly team: string;
  readonly content: unknown;
}

interface Migration {
  readonly version: number;
  /** Tables that are new or change their indexes; `null` removes one. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Converts rows of the version before to this one's. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

/** Every version this database ever had, oldest first. A published one is never edited: what an agent made must survive any update. */
const migrations: readonly Migration[] = [
  { version: 1, stores: { settings: 'name', macroUses: '[macro+day], day' } },
  { version: 2, stores: { personalMacros: 'id', favourites: 'macro' } },
  { version: 3, stores: { logins: 'origin' } },
  { version: 4, stores: { drafts: 'conversation, changedAt', cases: 'conversation, changedAt' } },
  { version: 5, stores: { deviceKeys: 'name' }, upgrade: renameRows },
  { version: 6, stores: { lookUps: 'day' } },
  { version: 7, stores: { buyers: 'conversation, changedAt', packLogs: 'team' } },
  { version: 8, stores: { unfinished: 'conversation, changedAt' } },
  { version: 9, stores: { gaps: 'conversation, changedAt' } },
];

/** What belongs to the agent: settings, counts, own replies, favourites, drafts, cases, what was seen of buyers and packs, and the login for the pack's host. No pack ever writes over it. */
export class UserDatabase extends Dexie {
  declare readonly settings: EntityTable<SettingRow, 'name'>;
  declare readonly macroUses: Table<MacroUseRow, [string, string]>;
  declare readonly personalMacros: EntityTable<PersonalMacroRow, 'id'>;
  declare readonly favourites: EntityTable<FavouriteRow, 'macro'>;
  declare readonly logins: EntityTable<LoginRow, 'origin'>;
  declare readonly drafts: EntityTable<ConversationRow, 'conversation'>;
  declare readonly cases: EntityTable<ConversationRow, 'conversation'>;
  declare readonly lookUps: EntityTable<LookUpRow, 'day'>;
  /** Identified as conversations are, by a keyed digest of what the buyer is known by. */
  declare readonly buyers: EntityTable<ConversationRow, 'conversation'>;
  /** Conversations with replies that were begun. */
  declare readonly unfinished: EntityTable<ConversationRow, 'conversation'>;
  /** Conversations in which the pack had no reply for what the buyer wanted. */
  declare readonly gaps: EntityTable<ConversationRow, 'conversation'>;
  declare readonly packLogs: EntityTable<PackLogRow, 'team'>;
  declare readonly deviceKeys: EntityTable<DeviceKeyRow, 'name'>;

  constructor(name = 'sidedesk-user') {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
    closeOnVersionChange(this);
  }
}
