import { useTranslation } from 'react-i18next';
import type { ShelfEntry } from '../../domain/certificates/shelf.ts';
import { detailWords, LOOKS, stateWords, titleOf } from '../certificates/certificate-words.ts';
import { Icon } from '../controls/icon.tsx';

interface MarketPapersProps {
  /** The shelf for the product and market. */
  entries: readonly ShelfEntry[];
  onOpen: (certificate: string) => void;
}

/** What a product has to show in a market: held, ending, missing; each by shape, colour and word. */
export function MarketPapers({ entries, onOpen }: MarketPapersProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  if (entries.length === 0) return <p className="i2">{t('certificates.none')}</p>;
  return (
    <ul className="scp-lookup-papers">
      {entries.map((entry) => {
        const look = LOOKS[entry.state.kind];
        const { certificate, scheme } = entry;
        const title = titleOf(entry, language);
        return (
          <li key={`${certificate?.id ?? ''} ${scheme?.id ?? ''}`}>
            <Icon name={look.icon} className={look.tone} />
            <div className="grow">
              <p>
                {certificate ? (
                  <button type="button" className="scp-lookup-link" onClick={() => onOpen(certificate.id)}>
                    {title}
                  </button>
                ) : (
                  title
                )}{' '}
                <span className={`small ${look.tone}`}>{stateWords(entry, language, t)}</span>
              </p>
              <p className="small i3">
                {[scheme?.name, certificate?.number, detailWords(entry, language, t)]
                  .filter((word) => word && word !== title)
                  .join(' · ')}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
