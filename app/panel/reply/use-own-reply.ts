import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextSource } from '../../../components/reply/reply-actions.ts';
import {
  checkPersonalMacro,
  copyTeamMacro,
  keepMine,
  startPersonalMacro,
  takeTeams,
  type PersonalMacro,
} from '../../../domain/macros/personal-macro.ts';
import { takeOverText } from '../../../domain/macros/take-over-text.ts';
import type { PackContent } from '../../../domain/pack/schema.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import type { PageConnection } from '../page/connect-page.ts';
import type { PersonalIndex } from './use-personal.ts';
import type { ConversationFacts } from '../conversation/use-conversation-facts.ts';
import { conversationKey } from '../conversation/conversation-key.ts';
import { useConversationValue } from '../conversation/use-conversation-value.ts';

interface OwnSources {
  page: PageConnection;
  reading: Reading | undefined;
  pack: PackContent | undefined;
  personal: PersonalIndex;
  userStore: UserStore;
  facts: ConversationFacts;
}

/** Writing an own reply beside one conversation. What is not saved yet is a draft of that conversation alone, since it may hold words of its buyer. */
export function useOwnReply({ page, reading, pack, personal, userStore, facts }: OwnSources) {
  const { valuesFor } = facts;
  const { language } = facts.language;
  const conversation = reading && conversationKey(reading);
  const { t, i18n } = useTranslation();
  const { value: edited, keep: setEdited, isLost } = useConversationValue(userStore.drafts, conversation);
  const [isBegun, setBegun] = useState(false);
  const [leftOut, setLeftOut] = useState<{ of: string; hidden: readonly string[] }>();
  const [trouble, setTrouble] = useState<string>();
  const [seenOf, setSeenOf] = useState<string>();
  const now = () => new Date().toISOString();
  const attempt = async (write: () => Promise<void>) => {
    setTrouble(undefined);
    try {
      await write();
      return true;
    } catch {
      setTrouble(t('own.notKept'));
      return false;
    }
  };
  const lastReply = reading?.messages.findLast((m) => m.direction === 'out' && m.kind === 'text')?.text;
  const kept = edited ? personal.find(edited.macro.id)?.own : undefined;

  /** The text of the page that a new reply begins with. */
  const textFrom = async (from: TextSource): Promise<string> => {
    if (from === 'nothing' || conversation === undefined || !reading) return '';
    if (from === 'last-reply') return lastReply ?? '';
    const text = await page.call('readDraft', { conversation: reading.conversation }).catch(() => null);
    return (from === 'draft' ? text?.draft : text?.selection) ?? '';
  };

  const begin = (own: PersonalMacro, hidden: readonly string[] = []) => {
    setBegun(true);
    setLeftOut({ of: own.macro.id, hidden });
    setEdited(own);
  };

  return {
    edited,
    /** Begun just now, and not found where it was left. */
    isBegun,
    kept,
    /** Characters that no screen shows and that were not taken over from the page. */
    leftOut: leftOut && leftOut.of === edited?.macro.id ? leftOut.hidden : [],
    trouble: trouble ?? (edited && isLost ? t('own.notKept') : undefined),
    faults: edited && pack ? checkPersonalMacro(edited, pack) : [],
    isChanged: edited !== undefined && JSON.stringify(edited) !== JSON.stringify(kept),
    sources: [
      ...(reading?.composer ? (['selection', 'draft'] as const) : []),
      ...(lastReply === undefined ? [] : (['last-reply'] as const)),
      'nothing',
    ] as TextSource[],
    change: setEdited,
    leave: () => setEdited(undefined),
    start: async (from: TextSource) => {
      const taken = takeOverText(await textFrom(from), valuesFor(language));
      begin(startPersonalMacro(`own-${crypto.randomUUID()}`, language, taken.text, now()), taken.leftOut);
    },
    /** A reply of the draft, called as what was looked for and not found. */
    startNamed: async (title: string) => {
      const taken = takeOverText(await textFrom('draft'), valuesFor(language));
      const own = startPersonalMacro(`own-${crypto.randomUUID()}`, language, taken.text, now(), {
        [i18n.language]: title,
      });
      begin(own, taken.leftOut);
    },
    edit: (macro: Macro) =>
      begin(personal.find(macro.id)?.own ?? copyTeamMacro(`own-${crypto.randomUUID()}`, macro, now())),
    save: async () => {
      // It was saved in another tab or window since this one began: who presses once more has read that.
      if (edited && kept && kept.changedAt !== edited.changedAt && kept.changedAt !== seenOf) {
        setSeenOf(kept.changedAt);
        setTrouble(t('own.changedElsewhere'));
        return;
      }
      if (edited && (await attempt(() => userStore.personal.put({ ...edited, changedAt: now() }))))
        setEdited(undefined);
    },
    remove: async () => {
      if (edited && (await attempt(() => userStore.personal.remove(edited.macro.id)))) setEdited(undefined);
    },
    setFavourite: (macro: Macro, isFavourite: boolean) =>
      void attempt(() => userStore.personal.setFavourite(macro.id, isFavourite)),
    take: (own: PersonalMacro, team: Macro) => void attempt(() => userStore.personal.put(takeTeams(own, team, now()))),
    keep: (own: PersonalMacro, team: Macro) => void attempt(() => userStore.personal.put(keepMine(own, team, now()))),
  };
}
