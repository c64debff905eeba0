import { useTranslation } from 'react-i18next';
import type { ReplyRow } from './rows.ts';

/** What a marketplace wants of its messages, with the page that says so. */
export function RuleView({ rule }: { rule: Extract<ReplyRow, { kind: 'rule' }> }) {
  const { t } = useTranslation();
  return (
    <p className="scp-hint">
      {rule.detail}{' '}
      {rule.source.url && (
        <a href={rule.source.url} target="_blank" rel="noreferrer">
          {t('reply.ruleSource')}
        </a>
      )}
    </p>
  );
}
