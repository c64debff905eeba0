import { useTranslation } from 'react-i18next';
import type { PackStatus } from '../../domain/protocol.ts';
import type { PageState } from '../../domain/reading.ts';
import { Icon } from '../controls/icon.tsx';
import { freshnessWords, packTone, sourceWords } from '../pack/pack-words.ts';

interface FooterProps {
  page: PageState;
  siteTitle: string | undefined;
  status: PackStatus | undefined;
  now: Date;
  onPackPress: () => void;
}

/** Trust is checked rarely, so it stands at the bottom; it turns coloured when it matters. */
export function Footer({ page, siteTitle, status, now, onPackPress }: FooterProps) {
  const { t, i18n } = useTranslation();
  const health = healthOf(page);
  return (
    <footer className="scp-foot">
      <span className={`row ${health.tone}`}>
        <Icon name="pulse" size={14} />
        {t(`footer.${health.key}`, { site: siteTitle, read: health.read, count: health.count })}
      </span>
      <span className="spacer" />
      {status && (
        <button
          type="button"
          className={`cut pack ${packTone(status)}`}
          title={
            status.trouble
              ? t(`trouble.${status.trouble.code}`, { detail: status.trouble.detail ?? '' })
              : `${sourceWords(status, t, i18n.language)}. ${t('footer.packHint')}`
          }
          onClick={onPackPress}
        >
          {freshnessWords(status, now, t, i18n.language)}
        </button>
      )}
    </footer>
  );
}

interface Health {
  tone: string;
  key: 'off' | 'reading' | 'found' | 'all' | 'some';
  read: number;
  count: number;
}

function healthOf(page: PageState): Health {
  if (page.kind === 'none') return { tone: '', key: 'off', read: 0, count: 0 };
  if (page.kind === 'reading') return { tone: '', key: 'reading', read: 0, count: 0 };
  if (page.kind === 'no-conversation') return { tone: 'good', key: 'found', read: 0, count: 0 };
  const parts = page.kind === 'open' ? page.reading.health : page.health;
  const read = parts.filter((p) => p.read).length;
  const isWhole = read === parts.length;
  return { tone: isWhole ? 'good' : 'caution', key: isWhole ? 'all' : 'some', read, count: parts.length };
}
