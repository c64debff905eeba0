import { useTranslation } from 'react-i18next';
import type { LocalTime } from '../../domain/market/find-market.ts';
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
  /** The page says neither who this is nor which conversation. */
  isNameless?: boolean;
}

export function Who({ name, country, language, time, now, isNameless = false }: WhoProps) {
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
      </div>
      {isNameless && <p className="small i2">{t('who.nameless')}</p>}
    </div>
  );
}
