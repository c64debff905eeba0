import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../domain/language/intl-formats.ts';
import type { SyncProgress } from '../../domain/team/pack-status.ts';
import { Button } from '../controls/button.tsx';

const MB = 1024 * 1024;

/** How far a long import is, in megabytes while it arrives and in entries while it is written, with the time that is left. The pack in use stays in use meanwhile. */
export function ImportProgress({ progress, onStop }: { progress: SyncProgress; onStop: () => void }) {
  const { t, i18n } = useTranslation();
  const { revision, bytes, rows, secondsLeft } = progress;
  const isArriving = bytes.done < bytes.total;
  const { done, total } = isArriving ? bytes : rows;
  const write = (value: number, digits = 0) =>
    numberFormat(i18n.language, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value);
  const said = isArriving
    ? t('progress.arriving', { revision, done: write(bytes.done / MB, 1), total: write(bytes.total / MB, 1) })
    : t('progress.writing', { revision, done: write(rows.done), total: write(rows.total) });
  return (
    <section className="scp-progress">
      <div className="row">
        <label className="grow small num" htmlFor="import-progress">
          {said}
        </label>
        <Button onPress={onStop}>{t('progress.stop')}</Button>
      </div>
      <progress id="import-progress" value={total === 0 ? 1 : done} max={total === 0 ? 1 : total} />
      <p className="small i3">{[timeLeft(), t('progress.oldStays')].filter(Boolean).join(' · ')}</p>
    </section>
  );

  function timeLeft(): string | undefined {
    if (secondsLeft === undefined) return undefined;
    if (secondsLeft < 90) return t('progress.secondsLeft', { count: secondsLeft });
    return t('progress.minutesLeft', { count: Math.round(secondsLeft / 60) });
  }
}
