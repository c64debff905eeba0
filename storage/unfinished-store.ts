import type { EntityTable } from 'dexie';
import { parseUnfinished, type OtherUnfinished, type Unfinished } from '../domain/reply/unfinished.ts';
import { openConversationStore, type Access, type ConversationStore } from './conversation-store.ts';
import type { ConversationRow } from './user-database.ts';
import { watchQuery } from './watch-query.ts';

/** A buyer who has not been answered for longer waits for something else. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** Conversations with replies that were begun. Every call fails with AppError E_DB or E_QUOTA only. */
export interface UnfinishedStore extends ConversationStore<Unfinished> {
  /**
   * Calls back with those of all other conversations than this one, the newest first, now and after every change, in whichever page it happens;
   * with none where they cannot be read.
   */
  watchOthers(
    conversation: string | undefined,
    callback: (others: readonly OtherUnfinished[]) => void,
    signal: AbortSignal,
  ): void;
  /** Forgets them; what was filled in stays with its conversation. */
  dismiss(names: readonly string[]): Promise<void>;
}

export function openUnfinishedStore(
  table: EntityTable<ConversationRow, 'conversation'>,
  open: () => Promise<void>,
  access: Access,
): UnfinishedStore {
  const none = () => undefined;
  return {
    ...openConversationStore(table, access, parseUnfinished, KEPT_MS),
    watchOthers: (conversation, callback, signal) => {
      const watch = (own: string | undefined) =>
        watchQuery(
          open,
          () => table.orderBy('changedAt').reverse().toArray(),
          {
            next: (rows) => callback(listOthers(rows, own)),
            fault: () => callback([]),
          },
          signal,
        );
      // A conversation whose own row is not known would be told of as another one.
      if (conversation === undefined) watch(undefined);
      else void access.nameOf(conversation).then(watch, none);
    },
    dismiss: (names) => access.run(() => table.bulkDelete([...names])),
  };
}

function listOthers(rows: readonly ConversationRow[], own: string | undefined): OtherUnfinished[] {
  return rows.flatMap(({ conversation: name, changedAt: since, content }) => {
    const one = name === own ? undefined : parseUnfinished(content);
    return one ? [{ ...one, name, since }] : [];
  });
}
