import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LengthLimit } from '../../../components/reply/length-meter.tsx';
import { createOnceMore } from '../../../components/reply/once-more.ts';
import type { InsertPort } from '../../../components/reply/use-insert.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { PageConnection } from './connect-page.ts';
import { copyText } from './copy-text.ts';

/** Writing into the reply box of one conversation, and what is said about it in the part of the panel that asked. */
export function useWriting(
  page: PageConnection,
  reading: Reading | undefined,
  limit: LengthLimit | undefined,
  part: string,
) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<{ of: string; text: string; canUndo: boolean }>();
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

  const copy = useCallback(
    async (text: string, sentence = 'said.copied') => {
      const isCopied = await copyText(text);
      setSaid({ of: part, text: t(isCopied ? sentence : 'said.copyFailed'), canUndo: false });
    },
    [part, t],
  );
  const insert = useCallback(
    async (text: string, file?: string) => {
      if (!(await port.onceMore.isMeant(text))) {
        return setSaid((now) => ({ of: part, canUndo: now?.of === part && now.canUndo, text: t('said.again') }));
      }
      const outcome = await port.insert(text);
      if (outcome.kind === 'arrived') {
        port.onceMore.noteInserted(text);
        const sentence = file ? t('certificates.attachNow', { file }) : t('said.inserted');
        setSaid({ of: part, text: sentence, canUndo: outcome.undo });
      } else if (outcome.reason === 'not-taken' || outcome.reason === 'no-composer' || outcome.reason === 'read-only') {
        await copy(text, `said.${outcome.reason}`);
      } else if (outcome.reason !== 'busy') {
        setSaid({ of: part, text: t(`said.${outcome.reason}`, { count: outcome.count }), canUndo: false });
      }
    },
    [port, copy, part, t],
  );
  const undo = async () => {
    const isUndone = await port.undo();
    setSaid({ of: part, text: t(isUndone ? 'said.undone' : 'said.undoFailed'), canUndo: false });
  };

  const shown = said?.of === part ? said : undefined;
  return {
    port,
    said: shown?.text,
    onUndo: shown?.canUndo ? () => void undo() : undefined,
    say: (text: string) => setSaid({ of: part, text, canUndo: false }),
    copy: (text: string, sentence?: 'certificates.askedLead') => void copy(text, sentence),
    insert: (text: string) => void insert(text),
    insertOrCopy: (mode: 'insert' | 'copy', text: string, file?: string) =>
      void (mode === 'insert' ? insert(text, file) : copy(text)),
  };
}
