import { useTranslation } from 'react-i18next';
import type { LocalTime } from '../../domain/market/find-market.ts';
import { formatDay, ordinal } from '../formats.ts';
import { Icon } from '../controls/icon.tsx';
import { PlainName } from './plain-name.tsx';
import { writeHidden } from '../../domain/language/hidden-characters.ts';
import { languageName } from '../../domain/language/names.ts';
import { dateFormat } from '../../domain/language/intl-formats.ts';

interface WhoProps {
  name: string | undefined;
  country: string | undefined;
  /** The buyer's language, BCP 47, where known. */
  language: string | undefined;
  /** `unknown`: the country has several zones; left out while nothing is known yet. */
  time: LocalTime | 'unknown' | undefined;
  now: Date;
  /** How many of the buyer's orders this device has seen, the open one included; told from the second on. */
  orders?: number | undefined;
  /** The last reply to them, where the thread does not show it. */
  lastReply?: { readonly at: string; readonly title: string | undefined } | undefined;
  /** The page says neither who this is nor which conversation. */
  isNameless?: boolean;
}

export function Who({ name, country, language, time, now, orders = 0, lastReply, isNameless = false }: WhoProps) {
  const { t, i18n } = useTranslation();
  const weekday =
    time && time !== 'unknown' && dateFormat(i18n.language, { timeZone: time.zone, weekday: 'short' }).format(now);
  return (
    <div className="scp-who">
      <h1 className={name ? 'scp-name cut' : 'scp-name cut plain'} title={name && writeHidden(name)}>
        {name ? <PlainName name={name} language={language} /> : t('who.noName')}
      </h1>
      <div className="scp-meta">
        {country && (
          <span>
            <span className="scp-code">{country}</span>
          </span>
        )}
        {language && <span>{languageName(language, i18n.language)}</span>}
        {time === 'unknown' && <span>{t('who.zoneUnknown')}</span>}
        {time && time !== 'unknown' && (
          <span>
            <span className="scp-there">
              <Icon name={time.isDay ? 'sun' : 'moon'} size={14} />
              {t('who.there', { time: time.time, weekday })}
            </span>
          </span>
        )}
        {orders > 1 && (
          <span title={t('who.ordersSeen')}>{t('who.order', { nth: ordinal(orders, i18n.language) })}</span>
        )}
        {lastReply && (
          <span title={lastReply.title}>{t('who.lastReply', { day: formatDay(lastReply.at, i18n.language) })}</span>
        )}
      </div>
      {isNameless && <p className="small i2">{t('who.nameless')}</p>}
    </div>
  );
}
