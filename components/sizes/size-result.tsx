import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import type { SizeAnswer } from '../../domain/sizes/charts/size-answer.ts';
import { lettersBetween } from '../../domain/sizes/charts/size-number.ts';
import type { SizeAbroad } from '../../domain/sizes/charts/translate-size.ts';
import { Icon } from '../controls/icon.tsx';
import { formatDay } from '../formats.ts';
import { DotPlot } from './dot-plot.tsx';
import { scaleName, sizeLabel } from './size-words.ts';
import { numberFormat } from '../../domain/language/intl-formats.ts';

/** The scales that fill one row at 360 px with air between them; what more the charts give waits behind one press. */
const FIRST = 6;

/** Value, range, every chart with its source, and the one that wins. */
export function SizeResult({ answer, measure }: { answer: Extract<SizeAnswer, { kind: 'answer' }>; measure: string }) {
  const { t, i18n } = useTranslation();
  const { results, main, charts, winner, disagree, spread, bodyMeasure, abroad } = answer;
  const [isAll, setAll] = useState(false);
  const at = results.findIndex(({ system }) => system === main);
  // The answer itself is never among what waits.
  const first = results.filter((_, index) => index < (at < FIRST ? FIRST : FIRST - 1) || index === at);
  const shown = isAll ? results : first;
  const winning = charts.find((c) => c.id === winner);
  const value = results.find((r) => r.system === main)?.value ?? winning?.value ?? '';
  return (
    <>
      {abroad && <Abroad abroad={abroad} international={results.find(({ system }) => system === 'letter')?.value} />}
      <dl className="scp-sizes">
        {shown.map((result) => (
          <div key={result.system} className={result.system === main ? 'on' : undefined}>
            <dt>{scaleName(result.system, t)}</dt>
            <dd className={result.value.length > 5 ? 'n long' : 'n'}>{result.value}</dd>
            <dd className="r">
              {result.range ? result.range.join('–') : '\u00a0'}
              {result.isUnsourced && (
                <span role="img" aria-label={t('sizes.noSource')} title={t('sizes.noSource')}>
                  {' °'}
                </span>
              )}
              {result.disagree && (
                <span role="img" aria-label={t('sizes.disagree')} title={t('sizes.disagree')}>
                  {' ≠'}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {shown.some(({ isUnsourced }) => isUnsourced) && <p className="scp-note">{t('sizes.noSourceMark')}</p>}
      {shown.length < results.length && (
        <p className="scp-note">
          <button type="button" className="accent" onClick={() => setAll(true)}>
            {t('sizes.more', { count: results.length - shown.length })}
          </button>
        </p>
      )}
      {disagree && winning && (
        <p className="scp-flag">
          <Icon name="layout-changed" size={14} className="unknown" />
          <span>
            <b className="unknown">{t('sizes.disagree')}</b>{' '}
            {spread &&
              t('sizes.disagreeBy', {
                by: formatSpread(spread.by, i18n.language),
                system: scaleName(spread.system, t),
              })}{' '}
            {winning.authority === 'own'
              ? t('sizes.ownWins')
              : t('sizes.chartWins', { chart: agentText(winning.title, i18n.language) })}
            <b className="i1">{sizeLabel({ system: main, value }, t)}</b>
          </span>
        </p>
      )}
      {disagree && <DotPlot charts={charts} winner={winner} />}
      <table className="scp-charts">
        <caption className="scp-note">
          {t('sizes.sources', { measure: t(`sizes.measure.${bodyMeasure.of}`), value: measure })}
        </caption>
        <tbody>
          {charts.map((chart) => (
            <tr key={chart.id} className={chart.id === winner ? 'win' : undefined}>
              <td title={chart.isUnsourced ? t('sizes.noSource') : chart.source.title}>
                {chart.source.url ? (
                  <a href={chart.source.url} target="_blank" rel="noreferrer">
                    {agentText(chart.title, i18n.language)}
                  </a>
                ) : (
                  agentText(chart.title, i18n.language)
                )}
                {chart.isUnsourced ? (
                  <span className="i3"> · {t('sizes.noSource')}</span>
                ) : (
                  <span className="i3 unseen">
                    {chart.source.title}
                    {chart.source.checkedOn && `, ${formatDay(chart.source.checkedOn, i18n.language)}`}
                  </span>
                )}
              </td>
              <td>{chart.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What a letter of another country is, how it came from a height and a weight, and by how many letters it differs from the international one. */
function Abroad({ abroad, international }: { abroad: SizeAbroad; international: string | undefined }) {
  const { t } = useTranslation();
  const { letter, land, stands, frame, source } = abroad;
  const steps = international === undefined ? undefined : lettersBetween(letter, international);
  return (
    <p className="scp-note" title={[frame?.source.title, source.title].filter(Boolean).join('\n')}>
      {frame && (
        <>
          {t('sizes.byFrame', { size: `${land} ${letter}` })} {frame.source.isNone && t('sizes.noSourceOf')}{' '}
          {frame.tall && t('sizes.byHeight', { size: `${land} ${frame.tall}` })}{' '}
        </>
      )}
      {t('sizes.abroad', { size: `${land} ${letter}`, stands })} {source.isNone && t('sizes.noSourceOf')}{' '}
      {steps !== undefined && steps > 0 && t('sizes.lettersUp', { count: steps, land })}
      <span className="unseen">{source.title}</span>
    </p>
  );
}

function formatSpread(by: number, language: string): string {
  return numberFormat(language, { maximumFractionDigits: 1 }).format(by);
}
