import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';

/** What an agent can do where a page is not read as it should be. */
export interface Repair {
  readonly onReport: () => void;
  /** What came of it, in words. */
  readonly said: string | undefined;
}

export function RepairActions({ repair: { onReport, said } }: { repair: Repair }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="row scp-repair">
        <Button onPress={onReport}>{t('health.report')}</Button>
      </div>
      <p className="small i2" role="status">
        {said}
      </p>
    </>
  );
}
