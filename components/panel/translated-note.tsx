import { useTranslation } from 'react-i18next';
import type { Translator } from '../../domain/reading.ts';

/** Says that a program has translated the page, and what is therefore not read from it. */
export function TranslatedNote({ by }: { by: Translator }) {
  const { t } = useTranslation();
  return (
    <div className="scp-conduct" role="status">
      <p>{t('translated.text', { by: t(`translated.by.${by}`) })}</p>
    </div>
  );
}
