import type { EntityTable } from 'dexie';
import { parseGaps, type Gaps } from '../domain/suggestions/gaps.ts';
import { openConversationStore, type Access, type ConversationStore } from './conversation-store.ts';
import type { ConversationRow } from './user-database.ts';
import { watchQuery } from './watch-query.ts';

/** A quarter of a year: by then the lead has asked for the table, or buyers want other things. */
const KEPT_MS = 90 * 24 * 3_600_000;

/** What buyers wanted and the pack has no reply for. Every call fails with AppError E_DB or E_QUOTA only. */
export interface GapStore extends ConversationStore<Gaps> {
  /** Calls back with those of all conversations, now and after every change; with none where they cannot be read. */
  watchAll(callback: (all: readonly Gaps[]) => void, signal: AbortSignal): void;
}

export function openGapStore(
  table: EntityTable<ConversationRow, 'conversation'>,
  open: () => Promise<void>,
  access: Access,
): GapStore {
  return {
    ...openConversationStore(table, access, parseGaps, KEPT_MS),
    watchAll: (callback, signal) =>
      watchQuery(
        open,
        () => table.toArray(),
        {
          next: (rows) => callback(rows.flatMap(({ content }) => parseGaps(content) ?? [])),
          fault: () => callback([]),
        },
        signal,
      ),
  };
}
