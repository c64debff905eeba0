import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Repair } from '../../components/panel/repair-actions.tsx';
import type { PageConnection } from './page/connect-page.ts';
import { copyText } from '../team/clipboard.ts';

/** What can be done where the page is not read as it should be. */
export function useRepair(page: PageConnection, onPoint: () => void): Repair {
  const { t } = useTranslation();
  const [said, setSaid] = useState<string>();
  const report = async () => {
    const text = await page.call('report', {}).catch(() => null);
    if (text === null) setSaid(t('health.noReport'));
    else setSaid(t((await copyText(text)) ? 'health.reported' : 'health.notCopied'));
  };
  return { onPoint, onReport: () => void report(), said };
}
