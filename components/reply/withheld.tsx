import { useTranslation } from 'react-i18next';
import type { Draft } from '../../domain/macros/prepare-draft.ts';
import { Icon } from '../controls/icon.tsx';

/** Says what the site's policy keeps out of a text, and whether it keeps out the whole. */
export function Withheld({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { refused, rendered } = draft;
  const parts = rendered.segments.filter((segment) => segment.kind === 'withheld');
  const said = refused.length > 0 ? refused : parts;
  const carried = [...new Set(said.map(({ carries }) => carries))];
  if (carried.length === 0) return null;
  const names = carried.map((carries) => t(`withheld.carries.${carries}`)).join(t('reply.comma'));
  const gate = said.some((segment) => segment.gate === 'forbidden') ? 'forbidden' : 'unknown';
  return (
    <p className="scp-flag caution" role="status">
      <Icon name="caution" size={14} />
      <span>{t(`withheld.${refused.length > 0 ? 'all' : 'part'}.${gate}`, { names })}</span>
    </p>
  );
}
