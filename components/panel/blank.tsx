import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/icon.tsx';
import { VerdictBand } from './verdict-band.tsx';

/** Between two buyers: nothing of the former one, at once and without movement. `isSlow`: the parts of the page have not come to agree for a while. */
export function Blank({ isSlow = false }: { isSlow?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="scp-who" aria-hidden="true">
        <span className="scp-bone" style={{ inlineSize: '55%' }} />
        <span className="scp-bone" style={{ inlineSize: '72%' }} />
      </div>
      <VerdictBand verdict={undefined} buyerName={undefined} listAge={undefined} staleSince={undefined} />
      <div className="scp-facts" aria-hidden="true">
        <div className="scp-fact">
          <Icon name="box" />
          <span className="scp-bone" style={{ inlineSize: '52%' }} />
        </div>
        <div className="scp-fact">
          <Icon name="tag" />
          <span className="scp-bone" style={{ inlineSize: '70%' }} />
        </div>
      </div>
      {isSlow ? (
        <div className="scp-conduct" role="status">
          <p>{t('empty.stillLoading')}</p>
        </div>
      ) : (
        <p className="unseen">{t('verdict.reading')}</p>
      )}
    </>
  );
}
