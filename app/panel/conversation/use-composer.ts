import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { LengthLimit } from '../../../components/reply/length-meter.tsx';
import { createOnceMore } from '../../../components/reply/once-more.ts';
import { useInsert, type InsertPort } from '../../../components/reply/use-insert.ts';
import type { Policy } from '../../../domain/pack/schema.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { PageConnection } from '../page/connect-page.ts';
import { copyText } from '../../team/clipboard.ts';

export type Composer = ReturnType<typeof useComposer>;

/** The reply box of one conversation, as all cards of the panel see it: its limit, what they may do with it, and what is said of that in `card`. */
export function useComposer(
  page: PageConnection,
  reading: Reading | undefined,
  policy: Policy | undefined,
  card: string,
) {
  const { t } = useTranslation();
  const limit = useLimit(page, reading, policy);
  const inserting = useInsert(usePort(page, reading?.conversation, limit?.characters), card);
  const mode: 'insert' | 'copy' = reading?.composer && !reading.composer.readOnly ? 'insert' : 'copy';
  const { said, say, canUndo, runInsert, runCopy, undoLast } = inserting;
  return {
    /** For the reply, which asks more of it. */
    inserting,
    limit,
    /** Without a box that may be written into, texts are copied. */
    mode,
    said,
    say,
    onUndo: canUndo ? undoLast : undefined,
    undoLast,
    copy: (text: string, sentence?: 'certificates.askedLead') => void runCopy(text, sentence),
    insert: (text: string) => void runInsert(text),
    /** `file`: the agent attaches it by hand once the text is in the box. */
    insertOrCopy: (text: string, file?: string) =>
      void (mode === 'copy'
        ? runCopy(text)
        : runInsert(text, undefined, file && t('certificates.attachNow', { file }))),
  };
}

/** The limit of a message, the reply box's own first, the team's policy second; and how much of it the draft takes. */
function useLimit(
  page: PageConnection,
  reading: Reading | undefined,
  policy: Policy | undefined,
): LengthLimit | undefined {
  const own = reading?.composer?.limit;
  const byPolicy = policy?.messageLimit;
  const taken = useSyncExternalStore(page.subscribe, () => {
    const draft = page.draft();
    return draft && draft.conversation === reading?.conversation ? draft.length : 0;
  });
  return useMemo(() => {
    if (own !== undefined) return { characters: own, by: 'composer', taken };
    return byPolicy === undefined ? undefined : { characters: byPolicy, by: 'policy', taken };
  }, [own, byPolicy, taken]);
}

function usePort(page: PageConnection, conversation: string | undefined, characters: number | undefined): InsertPort {
  // One for each conversation: in the next one the same text is no second.
  const onceMore = useMemo(
    () =>
      createOnceMore(async () => {
        if (conversation === undefined) return null;
        return page.call('readDraft', { conversation }).then(
          (answer) => answer?.draft ?? null,
          () => null,
        );
      }),
    [page, conversation],
  );
  return useMemo(
    () => ({
      insert: async (text, how) => {
        if (conversation === undefined) return { kind: 'refused', reason: 'no-composer' };
        return page
          .call('insert', { conversation, text, ...how, ...(characters !== undefined && { limit: characters }) })
          .catch(() => ({ kind: 'refused', reason: 'conversation-changed' }) as const);
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
