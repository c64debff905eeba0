import { useTranslation } from 'react-i18next';
import type { FoundNumber } from '../../domain/certificates/find-numbers.ts';
import { LookUpLink } from './look-up-link.tsx';

export interface KnownNumber extends FoundNumber {
  /** The team holds a certificate with this number: its title. */
  readonly ours?: string | undefined;
}

/** Numbers from the conversation, or typed by the agent: which scheme has numbers of this form, and where to look them up. */
export function FoundNumbers({ numbers, onCopy }: { numbers: readonly KnownNumber[]; onCopy: (text: string) => void }) {
  const { t } = useTranslation();
  if (numbers.length === 0) return null;
  return (
    <>
      <h3 className="scp-sub">{t('certificates.found')}</h3>
      <ul>
        {numbers.map(({ scheme, number, flags, ours }) => (
          <li key={`${scheme.id} ${number}`} className="scp-number">
            <span>
              {scheme.name}{' '}
              <bdi dir="ltr" className="mono">
                {number}
              </bdi>
              <LookUpLink scheme={scheme} number={number} isOwn={ours !== undefined} onCopy={onCopy} />
            </span>
            <span className="i3">
              {ours === undefined ? t('certificates.numberFormOnly') : t('certificates.numberOurs', { title: ours })}
            </span>
            {flags.map((flag) => (
              <span key={flag} className="caution">
                {t(`certificates.flag.${flag}`)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
