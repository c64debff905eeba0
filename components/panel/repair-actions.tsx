import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';

/** What an agent can do where a page is not read as it should be. */
export interface Repair {
  /** The parts can be pointed at on the page. */
  readonly onPoint: () => void;
  readonly onReport: () => void;
  /** What came of it, in words. */
  readonly said: string | undefined;
}

export function RepairActions({ repair: { onPoint, onReport, said } }: { repair: Repair }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="row scp-repair">
        <Button onPress={onPoint}>
          <Icon name="point" size={14} />
          {t('health.point')}
        </Button>
        <Button onPress={onReport}>{t('health.report')}</Button>
      </div>
      <p className="small i2" role="status">
        {said}
      </p>
    </>
  );
}
