import { useTranslation } from 'react-i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import type { Certificate, Scheme } from '../../domain/pack/schema.ts';
import { formatDay } from '../formats.ts';

/** What a mark is, who gives it, how long it lasts and what may be said of it, with the source and how sure it is. */
export function SchemeFacts({ scheme, certificate }: { scheme: Scheme; certificate: Certificate | undefined }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const { issuer, validity, caution, source, number } = scheme;
  const facts = [
    ['issuer', issuer && [t(`certificates.by.${issuer.kind}`), issuer.name].filter(Boolean).join(' · ')],
    [
      'term',
      validity &&
        [terms(validity.months), validity.note && agentText(validity.note, language)].filter(Boolean).join(' · '),
    ],
    [
      'form',
      number &&
        t(number.confidence === 'confirmed' ? 'certificates.formLike' : 'certificates.formPerhaps', {
          example: number.example,
        }),
    ],
    ['say', t(`certificates.say.${scheme.claim}`)],
    ['caution', caution && agentText(caution, language)],
    ['holder', certificate?.holder],
    ['body', certificate?.notifiedBody],
    [
      'lookedUp',
      certificate?.lookedUp &&
        [formatDay(certificate.lookedUp.on, language), certificate.lookedUp.by].filter(Boolean).join(' · '),
    ],
  ] as const;
  return (
    <div className="facts">
      <p>{agentText(scheme.about, language)}</p>
      <dl>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{t(`certificates.fact.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        <div>
          <dt>{t('certificates.fact.source')}</dt>
          <dd>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {source.checkedOn && ` · ${formatDay(source.checkedOn, language)}`}
            {source.confidence && ` · ${t(`certificates.sure.${source.confidence}`)}`}
          </dd>
        </div>
      </dl>
    </div>
  );

  function terms(months: readonly number[]) {
    if (months.length === 0) return t('certificates.noEnd');
    return months
      .map((count) =>
        count % 12 === 0 ? t('certificates.years', { count: count / 12 }) : t('certificates.months', { count }),
      )
      .join(' / ');
  }
}
