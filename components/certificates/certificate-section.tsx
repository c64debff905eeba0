import { useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateAction, ShelfEntry } from '../../domain/certificates/shelf.ts';
import { agentText } from '../../domain/language/pick-text.ts';
import { countryName } from '../../domain/language/names.ts';
import type { Policy } from '../../domain/pack/schema.ts';
import { Icon } from '../controls/icon.tsx';
import type { Outcome } from '../controls/said.tsx';
import { useIsLow } from '../controls/use-is-low.ts';
import { SendBar } from '../controls/send-bar.tsx';
import { Section, type CardHandle } from '../controls/section.tsx';
import { SentenceBar, type SentenceHandle } from '../reply/sentence-bar.tsx';
import { ACTION_ICONS, CertificateRow, type CertificateActions } from './certificate-row.tsx';
import { titleOf } from './certificate-words.ts';
import { FoundNumbers, type KnownNumber } from './found-numbers.tsx';

/** Numbers from the messages, or looked up. */
export interface FoundInTexts {
  readonly numbers: readonly KnownNumber[];
  /** The section was opened for a number, so the numbers come first. */
  readonly isNumberAsked: boolean;
}

/** What the shelf is for: a product, where the parcel goes, and what the site allows there. */
export interface ShelfScope {
  readonly hasProduct: boolean;
  readonly country: string | undefined;
  /** Whether anything is known about what this country expects. */
  readonly isCountryKnown: boolean;
  readonly policy: Policy | undefined;
}

interface CertificateSectionProps {
  entries: readonly ShelfEntry[];
  /** The buyer's. */
  language: string;
  found: FoundInTexts;
  scope: ShelfScope;
  actions: CertificateActions;
  open: boolean;
  onToggle: () => void;
  said: Outcome;
  ref?: Ref<CardHandle>;
}

/** The shelf: what the team holds for this product and market, what is expected and missing, and what may be sent on this site. */
export function CertificateSection({ ref, ...props }: CertificateSectionProps) {
  const { entries, actions, language, open, onToggle } = props;
  const { sentenceOf } = actions;
  const { numbers, isNumberAsked } = props.found;
  const { hasProduct, country, isCountryKnown, policy } = props.scope;
  const head = useRef<HTMLButtonElement>(null);
  const send = useRef<SentenceHandle>(null);
  useImperativeHandle(ref, () => ({
    focusHead: () => head.current?.focus(),
    focusBody: () => (send.current ?? head.current)?.focus(),
  }));
  const { t, i18n } = useTranslation();
  const [wanted, setWanted] = useState<{ readonly of: string | undefined; readonly action: CertificateAction }>();
  /** What was pressed last, else what answers most buyers: it is at hand wherever the list is scrolled to. */
  const chosen =
    entries.find((entry) => wanted && idOf(entry) === wanted.of && entry.actions.includes(wanted.action)) ??
    entries.find((entry) => entry.actions.length > 0 && !entry.isSecond);
  const action = chosen && (idOf(chosen) === wanted?.of ? wanted?.action : chosen.actions[0]);
  const sentence = useMemo(() => chosen && action && sentenceOf(chosen, action), [chosen, action, sentenceOf]);
  const choose = (entry: ShelfEntry, next: CertificateAction) => {
    setWanted({ of: idOf(entry), action: next });
    // Enter goes on from there, once the text was read.
    send.current?.focus();
  };
  // Where there is little room the first certificate takes it: what can be done with each follows from the rules all the same.
  const isLow = useIsLow();
  const rules = policy && (
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
  );
  return (
    <Section
      head={head}
      icon="cert"
      title={t('certificates.title')}
      summary={summary()}
      open={open}
      onToggle={onToggle}
    >
      {!isLow && rules}
      {!hasProduct && <p className="scp-flag">{t('certificates.noProduct')}</p>}
      {country === undefined && <p className="scp-flag">{t('certificates.noCountry')}</p>}
      {country !== undefined && !isCountryKnown && (
        <p className="scp-flag">{t('certificates.countryUnknown', { market: countryName(country, i18n.language) })}</p>
      )}
      {isNumberAsked && <FoundNumbers numbers={numbers} onCopy={actions.onCopy} />}
      {entries.length === 0 && <p className="scp-flag">{t('certificates.none')}</p>}
      <ul>
        {entries.map((entry, index) => (
          <CertificateRow
            key={idOf(entry) ?? index}
            entry={entry}
            actions={actions}
            chosen={entry === chosen ? action : undefined}
            onChoose={(next) => choose(entry, next)}
          />
        ))}
      </ul>
      {isLow && rules}
      {!isNumberAsked && <FoundNumbers numbers={numbers} onCopy={actions.onCopy} />}
      <p className="scp-note">{t('certificates.formOnly')}</p>
      <SendBar said={props.said}>
        {chosen && action && (
          <SentenceBar
            ref={send}
            sentence={sentence}
            language={language}
            desk={actions.desk}
            about={titleOf(chosen, i18n.language)}
            label={
              <>
                <Icon name={ACTION_ICONS[action]} size={14} />
                {t(`certificates.act.${actions.mode}.${action}`)}
              </>
            }
            onPut={() => actions.onAct(chosen, action)}
          />
        )}
      </SendBar>
    </Section>
  );

  function summary() {
    const count = (kind: ShelfEntry['state']['kind']) => entries.filter((e) => e.state.kind === kind).length;
    if (open)
      return country
        ? t('certificates.forMarket', { market: countryName(country, i18n.language) })
        : t('certificates.forAll');
    const [valid, expiring] = [count('valid'), count('expiring')];
    const expired = entries.filter((e) => e.state.kind === 'expired' && !e.isSecond).length;
    const missing = entries.filter((e) => e.state.kind === 'missing' && !e.state.when).length;
    return (
      <>
        {country
          ? t('certificates.validFor', { count: valid, market: country })
          : t('certificates.valid', { count: valid })}
        {expired > 0 && <span className="danger"> · {t('certificates.expired', { count: expired })}</span>}
        {expired === 0 && expiring > 0 && (
          <span className="caution"> · {t('certificates.expiring', { count: expiring })}</span>
        )}
        {expired === 0 && expiring === 0 && missing > 0 && (
          <span className="unknown"> · {t('certificates.missingCount', { count: missing })}</span>
        )}
      </>
    );
  }
}

/** A certificate's, or that of the scheme that is missing. */
function idOf({ certificate, scheme }: ShelfEntry): string | undefined {
  return certificate?.id ?? scheme?.id;
}
