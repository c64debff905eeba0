import { useTranslation } from 'react-i18next';
import type { RunNote } from '../../domain/team/run-notes.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { momentWords, runWords } from './diagnosis.ts';

const ICONS: Record<RunNote['end'], IconName> = {
  unchanged: 'not-listed',
  kept: 'not-listed',
  applied: 'sync',
  failed: 'block',
  stopped: 'info',
};

/** What the last checks came to, the newest first. */
export function RunList({ runs }: { runs: readonly RunNote[] }) {
  const { t, i18n } = useTranslation();
  if (runs.length === 0) return <p className="i2">{t('diagnostics.noRuns')}</p>;
  return (
    <ol className="scp-runs">
      {runs.map((run) => (
        <li key={`${run.at} ${run.end}`}>
          <Icon name={ICONS[run.end]} size={14} className={run.end === 'failed' ? 'danger' : 'i3'} />
          <div>
            <p>{runWords(run, t)}</p>
            <p className="small i3 num">
              {momentWords(run.at, i18n.language)} · {t('diagnostics.took', { ms: run.ms })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
