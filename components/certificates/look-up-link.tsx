import { useTranslation } from 'react-i18next';
import { lookUpAddress } from '../../domain/certificates/look-up-address.ts';
import type { Scheme } from '../../domain/pack/schema.ts';

interface LookUpLinkProps {
  scheme: Scheme;
  number: string | undefined;
  /** The number is of a certificate of the team; otherwise it comes from the conversation, or was typed. */
  isOwn: boolean;
  onCopy: (text: string) => void;
}

/**
 * Opens the register in a tab of its own, and says at which host before. Where the address cannot carry the number, the number is copied, ready to be
 * pasted there.
 */
export function LookUpLink({ scheme, number, isOwn, onCopy }: LookUpLinkProps) {
  const { t } = useTranslation();
  const address = lookUpAddress(scheme, number, isOwn);
  if (!address) return null;
  const { href, host, title, hasNumber, isShipped } = address;
  const words = [
    number !== undefined && !hasNumber ? t('certificates.lookUpCopies', { title }) : title,
    !isShipped && t('certificates.lookUpByPack'),
  ];
  return (
    <>
      {' · '}
      <a
        href={href}
        target="_blank"
        rel="noreferrer"
        title={words.filter(Boolean).join(' ')}
        onClick={() => number !== undefined && !hasNumber && onCopy(number)}
      >
        {t('certificates.lookUp')}
      </a>{' '}
      <bdi dir="ltr" className={isShipped ? 'i3' : 'caution'}>
        {host}
      </bdi>
    </>
  );
}
