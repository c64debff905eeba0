import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { formatMoment } from '../formats.ts';
import { CompareGroups } from './compare-groups.tsx';

interface CompareOnceProps {
  /** Eight groups of the joined team's fingerprint, and which of them to ask for. */
  groups: readonly string[];
  draw: () => readonly number[];
  /** The host wants a login, which waits until the keys were compared. */
  isLoginAsked: boolean;
  /** When it was tried in vain, ISO 8601. */
  failedAt: string | undefined;
  /** Not again before this, ISO 8601. */
  againAt: string | undefined;
  /** How often it was typed wrong lately. */
  wrong: number;
  onSame: () => void;
  onWrong: () => void;
}

/** Leads an agent once through the comparison that the former version could not make. Until then everything works as before. */
export function CompareOnce({
  groups,
  draw,
  isLoginAsked,
  failedAt,
  wrong,
  againAt,
  onSame,
  onWrong,
}: CompareOnceProps) {
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
            groups={groups}
            draw={draw}
            go={t('compare.same')}
            stop={t('compare.later')}
            end={t('compare.wrongEnd')}
            wrong={wrong}
            againAt={againAt}
            onSame={onSame}
            onWrong={onWrong}
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
