import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../components/formats.ts';
import { isAnswered } from '../../../domain/reply/find-sent.ts';
import type { Message } from '../../../domain/reading.ts';
import type { Sent } from '../conversation/use-composer.ts';
import type { OpenCase } from './use-case.ts';

/** What is said while nothing is suggested, and the way out of it; `undefined` while it is. */
export interface Rest {
  readonly text: string;
  readonly onEnd: () => void;
}

/**
 * Notes what was sent beside the conversation, and lets the suggestions rest until the buyer writes, also when the agent comes back to it. The first
 * of several messages that one text needs ends nothing. `noteUsed` is called when a macro's whole text was inserted.
 */
export function useRest(
  sent: Sent | undefined,
  { sent: kept, noteSent }: Pick<OpenCase, 'sent' | 'noteSent'>,
  messages: readonly Message[],
): { readonly rest: Rest | undefined; readonly noteUsed: (macro: string) => void } {
  const { t, i18n } = useTranslation();
  const used = useRef<string>(undefined);
  const noted = useRef<Sent>(undefined);
  const [ended, setEnded] = useState<string>();
  useEffect(() => {
    if (!sent || noted.current === sent) return;
    noted.current = sent;
    const macro = used.current;
    used.current = undefined;
    const isPart = sent.of === 'reply' && macro === undefined;
    if (!isPart) noteSent({ at: sent.at, macro });
  }, [sent, noteSent]);

  const at = kept?.at;
  const isResting = at !== undefined && at !== ended && isAnswered(messages);
  const isJustNow = at !== undefined && at === sent?.at;
  const text = isJustNow
    ? t('reply.restSent', { time: clockTime(new Date(at), i18n.language) })
    : t('reply.restAnswered');
  return {
    rest: isResting ? { text, onEnd: () => setEnded(at) } : undefined,
    noteUsed: (macro) => {
      used.current = macro;
    },
  };
}
