import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { agentText } from '../../domain/language/pick-text.ts';
import { languageName } from '../../domain/language/names.ts';
import { countGaps, writeGaps, type Gaps } from '../../domain/suggestions/gaps.ts';
import type { GapStore } from '../../storage/gap-store.ts';
import { copyText } from '../team/clipboard.ts';
import { useWatched } from '../team/use-watched.ts';

const NONE: readonly Gaps[] = [];

/** What buyers wanted on this device and the pack has no reply for, to be sent to the lead. Left out while there is nothing. */
export function GapPart({ store }: { store: GapStore }) {
  const { t, i18n } = useTranslation();
  const counts = countGaps(useWatched(store.watchAll, NONE));
  const [said, setSaid] = useState<'gaps.copied' | 'gaps.notCopied'>();
  if (counts.length === 0) return null;
  const heads = [t('gaps.wish'), t('gaps.id'), t('gaps.language'), t('gaps.conversations')];
  const copy = async () => {
    const isCopied = await copyText(writeGaps(counts, heads, i18n.language));
    setSaid(isCopied ? 'gaps.copied' : 'gaps.notCopied');
  };
  return (
    <section>
      <h2>{t('gaps.title')}</h2>
      <p className="i2">{t('gaps.text')}</p>
      <table className="scp-sheet">
        <thead>
          <tr>
            <th>{t('gaps.wish')}</th>
            <th>{t('gaps.language')}</th>
            <th>{t('gaps.conversations')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ intent, name, language, conversations }) => (
            <tr key={`${intent} ${language}`}>
              <td>{agentText(name, i18n.language)}</td>
              <td>{languageName(language, i18n.language)}</td>
              <td className="num">{conversations}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="row">
        <Button onPress={() => void copy()}>{t('gaps.copy')}</Button>
        <span className="small i2" role="status">
          {said && t(said)}
        </span>
      </p>
    </section>
  );
}
