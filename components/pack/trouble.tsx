import { useTranslation } from 'react-i18next';
import { isNotFetched, type PackTrouble } from '../../domain/pack/trouble.ts';
import { Icon } from '../controls/icon.tsx';
import { FaultTable } from './fault-table.tsx';
import { isUnreadable, troubleWords } from './pack-words.ts';

/** What went wrong with the last check, in plain words; with the code in small letters at the end, for support. */
export function Trouble({
  trouble,
  isShort,
}: {
  trouble: Pick<PackTrouble, 'code' | 'detail' | 'faults' | 'count'>;
  isShort?: boolean;
}) {
  const { t } = useTranslation();
  const faults = trouble.faults ?? [];
  const what = troubleWords(trouble, t);
  const title = isUnreadable(trouble) ? 'empty.noData' : isNotFetched(trouble) ? 'popup.notChecked' : 'popup.refused';
  return (
    <section className="scp-trouble" role="alert">
      <Icon name="block" className="danger" />
      <div className="grow">
        <p className="b danger">{t(title)}</p>
        <p>{isUnreadable(trouble) ? what : t('pack.kept', { what })}</p>
        {!isShort && faults.length > 0 && <FaultTable faults={faults} count={trouble.count ?? faults.length} />}
        <p className="mini mono i3">{trouble.code}</p>
      </div>
    </section>
  );
}
