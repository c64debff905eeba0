import { useTranslation } from 'react-i18next';
import type { Waiting } from '../../domain/reading.ts';
import { Icon } from '../controls/icon.tsx';
import { VerdictBand } from './verdict-band.tsx';

/** Between two buyers: nothing of the former one, at once and without movement. `why`: what makes it take long. */
export function Blank({ why }: { why?: Waiting | undefined }) {
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
      {why ? (
        <div className="scp-conduct" role="status">
          <p>{t(`empty.why.${why}`)}</p>
        </div>
      ) : (
        <p className="unseen">{t('verdict.reading')}</p>
      )}
    </>
  );
}
