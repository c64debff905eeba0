import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { judgeBuyer } from '../../../domain/team/judge-buyer.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { PackStore } from '../../../storage/pack-store.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import type { PackView } from '../../team/use-pack.ts';
import { copyText } from '../page/copy-text.ts';
import { conversationKey } from '../page/use-kept.ts';

/** Copies everything that this device holds about the buyer of the open conversation, as JSON: for a buyer who asks, or a lead who has to answer. */
export function useHeld(
  reading: Reading | undefined,
  { active, team }: PackView,
  stores: { readonly packStore: PackStore; readonly userStore: UserStore },
) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<{ readonly of: string; readonly text: string }>();
  const { packStore, userStore } = stores;
  const copy = async () => {
    if (!reading) return;
    const { site, buyer } = reading;
    const { handles } = buyer;
    const name = conversationKey(reading);
    const { verdict, found } = await judgeBuyer({
      site,
      handles,
      inUse: active,
      team,
      now: Date.now(),
      openList: (generation) => packStore.openList(generation),
      mayLookUp: async () => true, // The panel has looked this buyer up already.
    });
    const unreadable = () => 'unreadable';
    const held = {
      site,
      handles,
      verdict: verdict.kind === 'cannot-check' ? `${verdict.kind}: ${verdict.reason}` : verdict.kind,
      list: found.map(({ by, entry }) => ({ by, ...entry })),
      case: (await userStore.cases.get(name).catch(unreadable)) ?? null,
      draft: (await userStore.drafts.get(name).catch(unreadable)) ?? null,
    };
    const isCopied = await copyText(JSON.stringify(held, null, 2));
    setSaid({ of: reading.conversation, text: t(isCopied ? 'held.copied' : 'health.notCopied') });
  };
  return { copy: reading && (() => void copy()), said: said && said.of === reading?.conversation ? said.text : '' };
}
