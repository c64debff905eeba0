import { useTranslation } from 'react-i18next';
import { listLiteralLines } from '../../domain/macros/scan-template.ts';

/** Lines that are shown; the rest is in the box above. */
const SHOWN = 3;

/** Shows which braces of a text being written stay text, as the buyer will read them: the box itself can mark nothing. */
export function LiteralNotice({ body, language }: { body: string; language: string }) {
  const { t } = useTranslation();
  const lines = listLiteralLines(body);
  if (lines.length === 0) return null;
  return (
    <div className="scp-literal">
      <p>{t('own.literal')}</p>
      {lines.slice(0, SHOWN).map((line, index) => (
        <p key={index} dir="auto" lang={language}>
          {line.map(({ text, isLiteral }, at) => (isLiteral ? <mark key={at}>{text}</mark> : text))}
        </p>
      ))}
    </div>
  );
}
