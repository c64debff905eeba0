import { useTranslation } from 'react-i18next';
import type { Finding, FindingSeverity } from '../../domain/guard/finding.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { findingWords } from './finding-words.ts';

const ICONS = { block: 'block', warn: 'caution', note: 'info' } as const satisfies Record<FindingSeverity, IconName>;

interface FindingsProps {
  findings: readonly Finding[];
  labelOf: (name: string) => string;
}

/** What speaks against inserting a reply, the gravest first, each with what it rests on. */
export function Findings({ findings, labelOf }: FindingsProps) {
  const { t, i18n } = useTranslation();
  if (findings.length === 0) return null;
  const order = Object.keys(ICONS);
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <div className="scp-findings" role="status" aria-label={t('guard.title')} tabIndex={0}>
      {sorted.map((finding, index) => {
        const { text, source } = findingWords(finding, t, i18n.language, labelOf);
        return (
          <p key={index} className={`scp-finding ${finding.severity}`}>
            <Icon name={ICONS[finding.severity]} size={16} />
            <span>
              <span className="unseen">{t(`guard.severity.${finding.severity}`)} </span>
              {text} <span className="source">{source}</span>
            </span>
          </p>
        );
      })}
    </div>
  );
}
