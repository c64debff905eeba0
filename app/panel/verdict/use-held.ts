import { useTranslation } from 'react-i18next';
import { historyKey } from '../../../domain/reply/buyer-history.ts';
import { judgeBuyer } from '../../../domain/team/judge-buyer.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { PackStore } from '../../../storage/pack-store.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import type { PackView } from '../../team/use-pack.ts';
import { copyText } from '../../team/clipboard.ts';
import { conversationKey } from '../conversation/conversation-key.ts';

/**
 * What copies everything that this device holds about the buyer of the open conversation, as JSON: for a buyer who asks, or a lead who has to answer.
 * `say` receives the outcome in words.
 */
export function useHeld(
  reading: Reading | undefined,
  { active, team }: PackView,
  stores: { readonly packStore: PackStore; readonly userStore: UserStore },
  say: (text: string) => void,
): (() => void) | undefined {
  const { t } = useTranslation();
  const { packStore, userStore } = stores;
  const copy = async ({ site, buyer: { handles } }: Reading, name: string) => {
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
    const seenAs = historyKey(site, handles);
    const held = {
      site,
      handles,
      verdict: verdict.kind === 'cannot-check' ? `${verdict.kind}: ${verdict.reason}` : verdict.kind,
      list: found.map(({ by, entry }) => ({ by, ...entry })),
      case: (await userStore.cases.get(name).catch(unreadable)) ?? null,
      draft: (await userStore.drafts.get(name).catch(unreadable)) ?? null,
      unfinished: (await userStore.unfinished.get(name).catch(unreadable)) ?? null,
      history: (seenAs && (await userStore.buyers.get(seenAs).catch(unreadable))) ?? null,
    };
    say(t((await copyText(JSON.stringify(held, null, 2))) ? 'held.copied' : 'health.notCopied'));
  };
  return reading && (() => void copy(reading, conversationKey(reading)));
}
