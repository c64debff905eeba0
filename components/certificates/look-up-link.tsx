import { useTranslation } from 'react-i18next';
import type { Scheme } from '../../domain/pack/schema.ts';

interface LookUpLinkProps {
  scheme: Scheme;
  number: string | undefined;
  onCopy: (text: string) => void;
}

/** Opens the register in a tab of its own. Where the address cannot carry the number, the number is copied, ready to be pasted there. */
export function LookUpLink({ scheme: { lookUp }, number, onCopy }: LookUpLinkProps) {
  const { t } = useTranslation();
  if (!lookUp) return null;
  const direct = number === undefined ? undefined : lookUp.numberUrl;
  const title = direct ? (lookUp.numberTitle ?? lookUp.title) : lookUp.title;
  const needsCopy = number !== undefined && !direct;
  return (
    <>
      {' · '}
      <a
        href={direct?.replace('{number}', encodeURIComponent(number ?? '')) ?? lookUp.url}
        target="_blank"
        rel="noreferrer"
        title={needsCopy ? t('certificates.lookUpCopies', { title }) : title}
        onClick={() => needsCopy && onCopy(number)}
      >
        {t('certificates.lookUp')}
      </a>
    </>
  );
}
