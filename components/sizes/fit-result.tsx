import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Garment } from '../../domain/pack/schema.ts';
import { partsBeyond } from '../../domain/sizes/telling/advise-fit.ts';
import type { FitAdvice, FitPart } from '../../domain/sizes/telling/advise-fit.ts';
import { Icon } from '../controls/icon.tsx';
import { formatDay } from '../formats.ts';
import { numberFormat } from '../../domain/language/intl-formats.ts';

/** How the buyer's body meets the size, part by part, with the table's source. */
export function FitResult({ advice, garment }: { advice: FitAdvice; garment: Garment }) {
  const { t, i18n } = useTranslation();
  const { row, missing } = advice;
  const { source } = garment;
  const number = numberFormat(i18n.language, { maximumFractionDigits: 1 });
  const cm = (value: number) => number.format(value);
  const bodies = (part: FitPart) => (part.from === part.to ? cm(part.from) : `${cm(part.from)}–${cm(part.to)}`);
  const smaller = advice.kind === 'loose' ? advice.smaller : undefined;
  const isGood = advice.kind === 'fits';
  return (
    <>
      <p className="scp-flag">
        <Icon
          name={isGood ? 'not-listed' : advice.kind === 'loose' ? 'caution' : 'cannot-check'}
          size={14}
          className={isGood ? 'good' : advice.kind === 'loose' ? 'caution' : 'unknown'}
        />
        <span>
          <b className="i1">{fitWords(advice, i18n.language, t)}</b>
          {smaller &&
            ` ${t('sizes.fit.smaller', { size: smaller.size, parts: listParts(partsBeyond(smaller, 'tight'), i18n.language, t) })}`}
        </span>
      </p>
      <table className="scp-charts">
        <caption className="scp-note" title={source.title}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {t('sizes.fit.source', { source: source.title })}
            </a>
          ) : (
            t('sizes.fit.source', { source: source.title })
          )}
          {source.checkedOn && ` ${formatDay(source.checkedOn, i18n.language)}`}
        </caption>
        <thead className="i3">
          <tr>
            <th scope="col">cm</th>
            <th scope="col">{t('sizes.fit.body')}</th>
            <th scope="col">{t('sizes.fit.madeFor', { size: row.size })}</th>
            {row.parts.some(({ piece }) => piece !== undefined) && <th scope="col">{t('sizes.fit.piece')}</th>}
            <th scope="col">
              <span className="unseen">{t('sizes.fit.part')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {row.parts.map((part) => (
            <tr key={part.of}>
              <th scope="row">{t(`sizes.measure.${part.of}`)}</th>
              <td>{cm(part.body)}</td>
              <td>{bodies(part)}</td>
              {row.parts.some(({ piece }) => piece !== undefined) && (
                <td>{part.piece === undefined ? '' : cm(part.piece)}</td>
              )}
              <td className={part.beyond > 0 ? 'danger' : part.beyond < 0 ? 'caution' : 'good'}>
                {part.beyond === 0
                  ? t('sizes.fit.inside')
                  : t(part.beyond > 0 ? 'sizes.fit.tight' : 'sizes.fit.roomy', {
                      by: `${cm(Math.abs(part.beyond))} cm`,
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <p className="scp-note">
          {t('sizes.fit.missing', { parts: missing.map((of) => t(`sizes.measure.${of}`)).join(t('reply.comma')) })}
        </p>
      )}
    </>
  );
}

/** The advice in one line of the interface: `Size DE 38 fits.` */
export function fitWords(advice: FitAdvice, language: string, t: TFunction): string {
  const { row } = advice;
  const beyond = advice.kind === 'loose' ? partsBeyond(row, 'loose') : row.parts.filter((part) => part.beyond !== 0);
  return t(`sizes.fit.${advice.kind}`, { size: row.size, parts: listParts(beyond, language, t) });
}

function listParts(parts: readonly FitPart[], language: string, t: TFunction): string {
  const number = numberFormat(language, { maximumFractionDigits: 1 });
  return parts
    .map(({ of, beyond }) => {
      const by = `${number.format(Math.abs(beyond))} cm`;
      return `${t(`sizes.measure.${of}`)} ${t(beyond > 0 ? 'sizes.fit.tight' : 'sizes.fit.roomy', { by })}`;
    })
    .join(t('reply.comma'));
}
