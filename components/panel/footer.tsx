import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import type { PageState } from '../../domain/reading.ts';
import { packFootWords, packTone, sourceWords, troubleWords } from '../pack/pack-words.ts';
import { PageHealth } from './page-health.tsx';
import type { Repair } from './repair-actions.tsx';

interface FooterProps {
  page: PageState;
  repair: Repair;
  status: PackStatus | undefined;
  now: Date;
  onPackPress: () => void;
  /** What else waits for the agent, above the line itself. */
  children?: ReactNode;
}

/** Trust is checked rarely, so it is at the bottom; it takes a colour when it matters. */
export function Footer({ page, repair, status, now, onPackPress, children }: FooterProps) {
  const { t, i18n } = useTranslation();
  return (
    <footer className="scp-foot">
      {children}
      <PageHealth page={page} repair={repair} />
      {status && (
        <button
          type="button"
          className={`cut pack ${packTone(status)}`}
          title={
            status.trouble
              ? troubleWords(status.trouble, t)
              : `${[status.team, sourceWords(status, t, i18n.language)].filter(Boolean).join(' · ')}. ${t('footer.packHint')}`
          }
          onClick={onPackPress}
        >
          {packFootWords(status, now, t, i18n.language)}
        </button>
      )}
    </footer>
  );
}
