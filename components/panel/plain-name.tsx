import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { splitHidden } from '../../domain/language/hidden-characters.ts';

/** A name as the page gives it, in its own direction; invisible characters are shown as their numbers, and so reverse nothing. */
export function PlainName({ name, language }: { name: string; language: string | undefined }) {
  const { t } = useTranslation();
  return (
    <bdi lang={language}>
      {splitHidden(name).map((piece, index) =>
        'text' in piece ? (
          <Fragment key={index}>{piece.text}</Fragment>
        ) : (
          <span key={index} className="scp-hidden" lang="en" title={t('who.hidden')}>
            {piece.hidden}
          </span>
        ),
      )}
    </bdi>
  );
}
