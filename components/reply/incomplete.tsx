import { useTranslation } from 'react-i18next';
import type { Lacking } from '../../domain/macros/missing-references.ts';
import { Icon } from '../controls/icon.tsx';

/** Says what a macro refers to and the team's pack does not hold, so that the agent can tell the lead. */
export function Incomplete({ lacking }: { lacking: readonly Lacking[] }) {
  const { t } = useTranslation();
  if (lacking.length === 0) return null;
  const names = lacking.map(({ kind, id }) => t(`reply.lacking.${kind}`, { id })).join(t('reply.comma'));
  return (
    <p className="scp-flag caution" role="status">
      <Icon name="caution" size={14} />
      <span>{t('reply.incomplete', { names })}</span>
    </p>
  );
}
