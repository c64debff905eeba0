import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { agentText } from '../../domain/language/pick-text.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { nothingPersonal } from '../../storage/personal-store.ts';
import type { UserStore } from '../../storage/user-store.ts';
import type { Uses } from '../../storage/use-store.ts';
import { orSay } from '../team/not-done.ts';
import { useWatched } from '../team/use-watched.ts';

const NONE: Uses = new Map();

interface UsePartProps {
  pack: PackContent | undefined;
  now: Date;
  userStore: UserStore;
}

/** Which replies the agent chose often and what that does, to be seen and forgotten. Left out while there is nothing. */
export function UsePart({ pack, now, userStore }: UsePartProps) {
  const { t, i18n } = useTranslation();
  const { uses } = userStore;
  const watch = useCallback(
    (tell: (all: Uses) => void, signal: AbortSignal) => uses.watch(now, tell, signal),
    [uses, now],
  );
  const counts = [...useWatched(watch, NONE)].sort((a, b) => b[1] - a[1]);
  const own = useWatched(userStore.personal.watch, nothingPersonal);
  if (counts.length === 0) return null;
  const titles = new Map(
    [...(pack?.macros ?? []), ...own.macros.map(({ macro }) => macro)].map(({ id, title }) => [id, title]),
  );
  const forget = (id?: string) => void orSay('unsaved', uses.forget(id), id ?? 'uses');
  return (
    <section>
      <h2>{t('uses.title')}</h2>
      <p className="i2">{t('uses.text')}</p>
      <table className="scp-sheet">
        <thead>
          <tr>
            <th>{t('uses.reply')}</th>
            <th>{t('uses.times')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {counts.map(([id, count]) => {
            const title = titles.get(id);
            const name = title ? agentText(title, i18n.language) : id;
            return (
              <tr key={id}>
                <td>
                  {name} {!title && <span className="i3">({t('uses.gone')})</span>}
                </td>
                <td className="num">{count}</td>
                <td>
                  <Button kind="quiet" small label={t('uses.forgetThis', { reply: name })} onPress={() => forget(id)}>
                    {t('uses.forget')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="row">
        <Button onPress={() => forget()}>{t('uses.forgetAll')}</Button>
      </p>
    </section>
  );
}
