import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LengthLimit } from '../../../components/reply/length-meter.tsx';
import { createOnceMore } from '../../../components/reply/once-more.ts';
import { useInsert, type InsertPort } from '../../../components/reply/use-insert.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { PageConnection } from './connect-page.ts';
import { copyText } from './copy-text.ts';

/** Writing into the reply box of one conversation, and what is said about it in the card that asked. */
export function useWriting(
  page: PageConnection,
  reading: Reading | undefined,
  limit: LengthLimit | undefined,
  card: string,
) {
  const { t } = useTranslation();
  const conversation = reading?.conversation;
  const characters = limit?.characters;

  const port = useMemo(
    (): InsertPort => ({
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
      // One for each conversation: in the next one the same text is no second.
      onceMore: createOnceMore(async () => {
        if (conversation === undefined) return null;
        return page.call('readDraft', { conversation }).then(
          (answer) => answer?.draft ?? null,
          () => null,
        );
      }),
    }),
    [page, conversation, characters],
  );

  const writing = useInsert(port, card);
  const { runInsert, runCopy, isInserting } = writing;
  /** `file` is what the agent attaches by hand. */
  const insert = (text: string, file?: string) => {
    if (!isInserting) void runInsert(text, undefined, file && t('certificates.attachNow', { file }));
  };
  return {
    writing,
    said: writing.said,
    onUndo: writing.canUndo ? writing.undoLast : undefined,
    say: writing.say,
    copy: (text: string, sentence?: 'certificates.askedLead') => void runCopy(text, sentence),
    insert: (text: string) => insert(text),
    insertOrCopy: (mode: 'insert' | 'copy', text: string, file?: string) =>
      mode === 'insert' ? insert(text, file) : void runCopy(text),
  };
}
