import type { EntityTable } from 'dexie';
import type { ConversationRow } from './user-database.ts';

/** A returned parcel or a claim is settled by then; what nobody continued is not kept about a buyer for longer. */
const KEPT_MS = 30 * 24 * 3_600_000;

/** What an agent keeps beside one conversation, only on this device. Every call fails with AppError E_DB or E_QUOTA only. */
export interface ConversationStore<T> {
  /** `conversation` identifies it among those of all sites. A damaged value counts as none. */
  get(conversation: string): Promise<T | undefined>;
  /**
   * Keeps a value in place of the former one; `undefined` removes it. Of values that come faster than they can be written, the last is written.
   * `changedAt` is ISO 8601 UTC.
   */
  put(conversation: string, value: T | undefined, changedAt: string): Promise<void>;
  /** Removes what was not changed for a while. `now` is in ms since the epoch. */
  dropOld(now: number): Promise<void>;
  clear(): Promise<void>;
}

/** How the database is reached: faults are named, and the name of a conversation is not stored. */
export interface Access {
  run<R>(action: () => PromiseLike<R>): Promise<R>;
  nameOf(conversation: string): Promise<string>;
}

export function openConversationStore<T>(
  table: EntityTable<ConversationRow, 'conversation'>,
  { run, nameOf }: Access,
  parse: (content: unknown) => T | undefined,
  keptMs = KEPT_MS,
): ConversationStore<T> {
  const waiting = new Map<string, { readonly value: T | undefined; readonly changedAt: string }>();
  const writing = new Map<string, Promise<void>>();

  async function writeWaiting(conversation: string): Promise<void> {
    try {
      const key = await nameOf(conversation);
      for (let next = waiting.get(conversation); next; next = waiting.get(conversation)) {
        waiting.delete(conversation);
        const { value, changedAt } = next;
        await run(async () => {
          if (value === undefined) await table.delete(key);
          else await table.put({ conversation: key, changedAt, content: value });
        });
      }
    } finally {
      writing.delete(conversation);
    }
  }

  return {
    get: async (conversation) => {
      await writing.get(conversation)?.catch(() => undefined); // The caller that wrote has already been told of it.
      const key = await nameOf(conversation);
      return run(async () => {
        const row = await table.get(key);
        return row && parse(row.content);
      });
    },
    put: (conversation, value, changedAt) => {
      waiting.set(conversation, { value, changedAt });
      const written = writing.get(conversation) ?? writeWaiting(conversation);
      writing.set(conversation, written);
      return written;
    },
    dropOld: async (now) => {
      const before = new Date(now - keptMs).toISOString();
      const old = await run(() => table.where('changedAt').below(before).primaryKeys());
      if (old.length > 0) await run(() => table.bulkDelete(old));
    },
    clear: () => run(() => table.clear()),
  };
}
