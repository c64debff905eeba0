import { useTranslation } from 'react-i18next';
import type { CertificateAction, ShelfEntry } from '../../domain/certificates/shelf.ts';
import { agentText } from '../../domain/language/pick-text.ts';
import type { Policy } from '../../domain/pack/schema.ts';
import { Button } from '../controls/button.tsx';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Said } from '../controls/said.tsx';
import { Section } from '../controls/section.tsx';
import { countryName } from '../../domain/language/names.ts';
import { formatDay } from '../formats.ts';

interface CertificateSectionProps {
  entries: readonly ShelfEntry[];
  country: string | undefined;
  hasProduct: boolean;
  policy: Policy | undefined;
  mode: 'insert' | 'copy';
  open: boolean;
  onToggle: () => void;
  /** Puts the sentence for a certificate into the reply. */
  onAct: (entry: ShelfEntry, action: CertificateAction) => void;
  said: string | undefined;
  /** While the last insert can be taken back. */
  onUndo?: (() => void) | undefined;
}

export function CertificateSection(props: CertificateSectionProps) {
  const { entries, country, hasProduct, policy, open, onToggle } = props;
  const { t, i18n } = useTranslation();
  return (
    <Section icon="cert" title={t('certificates.title')} summary={summary()} open={open} onToggle={onToggle}>
      {policy && (
        <p className="scp-flag">
          <Icon name="rule" size={14} />
          <span>
            {agentText(policy.summary, i18n.language)}{' '}
            {policy.source.url && (
              <a href={policy.source.url} target="_blank" rel="noreferrer">
                {t('certificates.policy')}
              </a>
            )}
          </span>
        </p>
      )}
      {!hasProduct && <p className="scp-flag">{t('certificates.noProduct')}</p>}
      {entries.length === 0 && <p className="scp-flag">{t('certificates.none')}</p>}
      <ul>
        {entries.map((entry, index) => (
          <CertificateRow
            key={entry.certificate?.id ?? entry.scheme?.id ?? index}
            entry={entry}
            isFirst={index === 0}
            {...props}
          />
        ))}
      </ul>
      <Said text={props.said} onUndo={props.onUndo} />
      <p className="scp-note">{t('certificates.formOnly')}</p>
    </Section>
  );

  function summary() {
    const count = (kind: ShelfEntry['state']['kind']) => entries.filter((e) => e.state.kind === kind).length;
    if (open)
      return country
        ? t('certificates.forMarket', { market: countryName(country, i18n.language) })
        : t('certificates.forAll');
    const valid = count('valid');
    const [expiring, expired] = [count('expiring'), count('expired')];
    return (
      <>
        {country
          ? t('certificates.validFor', { count: valid, market: country })
          : t('certificates.valid', { count: valid })}
        {expired > 0 && <span className="danger"> · {t('certificates.expired', { count: expired })}</span>}
        {expired === 0 && expiring > 0 && (
          <span className="caution"> · {t('certificates.expiring', { count: expiring })}</span>
        )}
      </>
    );
  }
}

const LOOKS: Record<ShelfEntry['state']['kind'], { icon: IconName; tone: string }> = {
  valid: { icon: 'not-listed', tone: 'good' },
  expiring: { icon: 'caution', tone: 'caution' },
  expired: { icon: 'block', tone: 'danger' },
  'not-yet-valid': { icon: 'clock', tone: 'caution' },
  missing: { icon: 'cannot-check', tone: 'unknown' },
  elsewhere: { icon: 'layout-changed', tone: 'unknown' },
};
const ACTION_ICONS: Record<CertificateAction, IconName> = {
  number: 'spec',
  attach: 'clip',
  link: 'link',
  declare: 'spec',
};

function CertificateRow({
  entry,
  isFirst,
  mode,
  onAct,
}: { entry: ShelfEntry; isFirst: boolean } & Pick<CertificateSectionProps, 'mode' | 'onAct'>) {
  const { t, i18n } = useTranslation();
  const { certificate, scheme, state } = entry;
  const look = LOOKS[state.kind];
  const title = entry.title ? agentText(entry.title, i18n.language) : (scheme?.name ?? '');
  return (
    <li className="scp-cert">
      <Icon name={look.icon} className={look.tone} />
      <span className="b">{title}</span>
      <span className={`st m ${look.tone}`}>{stateWords()}</span>
      <span className="no">
        {certificate?.number && (
          <bdi dir="ltr" className="mono">
            {certificate.number}
          </bdi>
        )}
        {certificate?.number && ' · '}
        {detail()}
        {scheme?.lookUp && certificate && (
          <>
            {' · '}
            <a href={scheme.lookUp.url} target="_blank" rel="noreferrer" title={scheme.lookUp.title}>
              {t('certificates.lookUp')}
            </a>
          </>
        )}
      </span>
      <div className="ac">
        {entry.actions.map((action, index) => (
          <Button key={action} small kind={isFirst && index === 0 ? 'go' : 'line'} onPress={() => onAct(entry, action)}>
            <Icon name={ACTION_ICONS[action]} size={14} />
            {t(`certificates.act.${mode}.${action}`)}
          </Button>
        ))}
        {entry.actions.length === 0 && certificate && <span className="small i2">{t(whyNot())}</span>}
        {scheme?.selfDeclared && certificate && <span className="small i3">{t('certificates.selfDeclared')}</span>}
      </div>
    </li>
  );

  function stateWords() {
    switch (state.kind) {
      case 'valid':
        return state.expiresOn
          ? t('certificates.to', { day: formatDay(state.expiresOn, i18n.language) })
          : t('certificates.noEnd');
      case 'expiring':
        return t('certificates.daysLeft', { count: state.daysLeft });
      case 'expired':
        return t('certificates.isExpired');
      case 'not-yet-valid':
        return t('certificates.from', { day: formatDay(state.from, i18n.language) });
      case 'missing':
        return t('certificates.missing');
      case 'elsewhere':
        return t('certificates.elsewhere');
    }
  }

  function detail() {
    if (state.kind === 'missing') {
      return state.since
        ? t('certificates.expectedSince', { day: formatDay(state.since, i18n.language) })
        : t('certificates.expected');
    }
    if (state.kind === 'expired') return t('certificates.ended', { day: formatDay(state.expiredOn, i18n.language) });
    if (certificate?.note) return agentText(certificate.note, i18n.language);
    return certificate?.products ? t('certificates.thisProduct') : t('certificates.company');
  }

  function whyNot() {
    if (!certificate?.shareable) return 'certificates.notShareable';
    if (state.kind === 'elsewhere') return 'certificates.notForThis';
    return state.kind === 'expired' || state.kind === 'not-yet-valid'
      ? 'certificates.notOffered'
      : 'certificates.nothingAllowed';
  }
}
