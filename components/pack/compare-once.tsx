import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { formatMoment } from '../formats.ts';
import { CompareGroups, type Comparison } from './compare-groups.tsx';

interface CompareOnceProps {
  /** Of the joined team. */
  comparison: Comparison;
  /** The host wants a login, which waits until the keys were compared. */
  isLoginAsked: boolean;
  onSame: () => void;
}

/** Leads an agent once through the comparison that the former version could not make. Until then everything works as before. */
export function CompareOnce({ comparison, isLoginAsked, onSame }: CompareOnceProps) {
  const { failedAt } = comparison;
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  /** Leaving the form goes back to what opened it. */
  const focusAgain = (button: HTMLButtonElement | null) => {
    if (wasOpen.current) button?.focus();
  };
  return (
    <div className="scp-compare" role="group" aria-label={t('compare.title')}>
      <h3>{t('compare.title')}</h3>
      <p className="i2">{t('compare.text')}</p>
      {isLoginAsked && <p className="caution">{t('compare.loginWaits')}</p>}
      {isOpen ? (
        <>
          <p className="i2">{t('join.compare')}</p>
          <CompareGroups
            comparison={comparison}
            go={t('compare.same')}
            stop={t('compare.later')}
            end={t('compare.wrongEnd')}
            onSame={onSame}
            onStop={() => {
              wasOpen.current = true;
              setOpen(false);
            }}
          />
        </>
      ) : (
        <>
          {failedAt !== undefined && (
            <p className="danger">{t('compare.failed', { time: formatMoment(failedAt, i18n.language) })}</p>
          )}
          <div className="row">
            <Button ref={focusAgain} onPress={() => setOpen(true)}>
              {t('compare.begin')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
