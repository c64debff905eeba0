import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { LengthLimit } from '../../../components/reply/length-meter.tsx';
import { createOnceMore } from '../../../components/reply/once-more.ts';
import { useInsert, type Inserted, type InsertHow, type InsertPort } from '../../../components/reply/use-insert.ts';
import { clockTime } from '../../../components/formats.ts';
import type { InsertOutcome } from '../../../domain/reply/insert.ts';
import type { Policy } from '../../../domain/pack/schema.ts';
import type { Message, Reading } from '../../../domain/reading.ts';
import type { PageConnection } from '../page/connect-page.ts';
import { copyText } from '../../team/clipboard.ts';
import { useSent } from './use-sent.ts';

export type Composer = ReturnType<typeof useComposer>;

/** A reply that the page was seen to send. */
export interface Sent {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** The card that it came from. */
  readonly of: string;
}

const NO_MESSAGES: readonly Message[] = [];

/**
 * The reply box of one conversation, as all cards of the panel see it: its limit, what they may do with it, and what is said of that in `card`.
 * `mayInsert`: false where texts are only to be copied, whatever the page has.
 */
export function useComposer(
  page: PageConnection,
  reading: Reading | undefined,
  policy: Policy | undefined,
  card: string,
  mayInsert = true,
) {
  const { t, i18n } = useTranslation();
  const taken = useTaken(page, reading?.conversation);
  const limit = useLimit(reading, policy, taken ?? 0);
  const readBox = useReadBox(page, reading?.conversation);
  const inserting = useInsert(usePort(page, reading?.conversation, limit?.characters, readBox), card);
  const [sent, setSent] = useState<Sent>();
  const { noteSent, noteEmptied, noteAnswer } = inserting;
  const onSent = useCallback(
    (inserted: Inserted) => {
      const at = new Date();
      noteSent(inserted, t('said.sent', { time: clockTime(at, i18n.language) }));
      setSent({ at: at.toISOString(), of: inserted.of });
    },
    [noteSent, t, i18n.language],
  );
  const newest = reading?.messages.findLast(({ direction }) => direction === 'in')?.id;
  useEffect(() => noteAnswer(), [newest, noteAnswer]);
  const wasFull = useRef(false);
  useEffect(() => {
    if (wasFull.current && taken === 0) noteEmptied();
    wasFull.current = taken !== undefined && taken > 0;
  }, [taken, noteEmptied]);
  useSent(inserting.inserted, reading?.messages ?? NO_MESSAGES, taken === 0, onSent);
  const canInsert = mayInsert && reading?.composer !== undefined && !reading.composer.readOnly;
  const mode: 'insert' | 'copy' = canInsert ? 'insert' : 'copy';
  const { said, say, canUndo, runCopy, undoLast } = inserting;
  return {
    /** For the reply, which asks more of it. What was inserted is no longer in a box that is empty. */
    inserting: taken === 0 ? { ...inserting, inserted: undefined } : inserting,
    limit,
    /** Without a box that may be written into, texts are copied. */
    mode,
    /** Whatever the page has. */
    isOnlyCopied: !mayInsert,
    said,
    say,
    onUndo: canUndo ? undoLast : undefined,
    undoLast,
    /** What the page was last seen to send in this conversation, while this panel has been open beside it. */
    sent,
    /** How much the reply box holds (characters); `undefined` where it was not told. */
    taken,
    /** What the reply box holds; `null` where it cannot be read. */
    readBox,
    copy: (text: string, sentence?: 'certificates.askedLead') => void runCopy(text, sentence),
  };
}

/** How much the reply box of this conversation holds; `undefined` where the page has not told. */
function useTaken(page: PageConnection, conversation: string | undefined): number | undefined {
  return useSyncExternalStore(page.subscribe, () => {
    const draft = page.draft();
    return draft && draft.conversation === conversation ? draft.length : undefined;
  });
}

/** The limit of a message, the reply box's own first, the team's policy second; and how much of it the draft takes. */
function useLimit(reading: Reading | undefined, policy: Policy | undefined, taken: number): LengthLimit | undefined {
  const own = reading?.composer?.limit;
  const byPolicy = policy?.messageLimit;
  return useMemo(() => {
    if (own !== undefined) return { characters: own, by: 'composer', taken };
    return byPolicy === undefined ? undefined : { characters: byPolicy, by: 'policy', taken };
  }, [own, byPolicy, taken]);
}

function useReadBox(page: PageConnection, conversation: string | undefined): () => Promise<string | null> {
  return useCallback(async () => {
    if (conversation === undefined) return null;
    return page.call('readDraft', { conversation }).then(
      (answer) => answer?.draft ?? null,
      () => null,
    );
  }, [page, conversation]);
}

function usePort(
  page: PageConnection,
  conversation: string | undefined,
  characters: number | undefined,
  readBox: () => Promise<string | null>,
): InsertPort {
  // One for each conversation: in the next one the same text is no second.
  const onceMore = useMemo(() => createOnceMore(readBox), [readBox]);
  return useMemo(
    () => ({
      insert: async (text, { mustBeTyped = false, typed, ...how }: Partial<InsertHow> = {}) => {
        if (conversation === undefined) return { kind: 'refused', reason: 'no-composer' };
        const order = { conversation, text, ...how, ...(characters !== undefined && { limit: characters }) };
        const ask = (whole: typeof order & Pick<InsertHow, 'typed'>) =>
          page.call('insert', whole).catch((): InsertOutcome => ({ kind: 'refused', reason: 'conversation-changed' }));
        if (typed === undefined) return ask(order);
        const outcome = await ask({ ...order, typed });
        const isGone = outcome.kind === 'refused' && outcome.reason === 'code-gone';
        return isGone && !mustBeTyped ? ask(order) : outcome;
      },
      undo: async () => {
        if (conversation === undefined) return false;
        return page.call('undo', { conversation }).then(
          (answer) => answer.restored,
          () => false,
        );
      },
      copy: copyText,
      onceMore,
    }),
    [page, conversation, characters, onceMore],
  );
}
