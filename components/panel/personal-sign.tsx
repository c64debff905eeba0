import { useTranslation } from 'react-i18next';
import { signPictures, type Sign } from '../../domain/personal-sign.ts';
import { Strokes } from '../controls/icon.tsx';

/** The picture and word that the agent knows this panel by. */
export function PersonalSign({ sign }: { sign: Sign }) {
  const { t } = useTranslation();
  const name = [t(`sign.picture.${sign.picture}`), sign.word].filter(Boolean).join(', ');
  return (
    <span
      className={`scp-sign ${sign.colour}`}
      role="img"
      aria-label={t('sign.is', { name })}
      title={t('sign.is', { name })}
    >
      <Strokes strokes={signPictures[sign.picture]} size={16} />
      {sign.word && <span className="word">{sign.word}</span>}
    </span>
  );
}
