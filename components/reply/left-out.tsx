import { useTranslation } from 'react-i18next';
import { leaveOutHidden } from '../../domain/language/hidden-characters.ts';
import type { Segment } from '../../domain/macros/render-macro.ts';
import { Icon } from '../controls/icon.tsx';

interface LeftOutProps {
  segments: readonly Segment[];
  labelOf: (name: string) => string;
}

/** Says of each value that held invisible characters which ones were left out. The text above is what is inserted, without them. */
export function LeftOut({ segments, labelOf }: LeftOutProps) {
  const { t } = useTranslation();
  const cut = new Map(
    segments.flatMap((one) => (one.kind === 'filled' && one.leftOut ? [[one.name, one.leftOut] as const] : [])),
  );
  return [...cut].map(([name, hidden]) => (
    <p key={name} className="scp-flag caution" role="status">
      <Icon name="caution" size={14} />
      <span>{t('reply.leftOut', { count: hidden.length, value: labelOf(name), which: listHidden(hidden) })}</span>
    </p>
  ));
}

/** Says which invisible characters a text holds that was changed by hand. It is inserted as the agent left it. */
export function HiddenWithin({ text }: { text: string }) {
  const { t } = useTranslation();
  const hidden = leaveOutHidden(text).leftOut;
  if (hidden.length === 0) return null;
  return (
    <p className="scp-flag caution" role="status">
      <Icon name="caution" size={14} />
      <span>{t('reply.hiddenWithin', { count: hidden.length, which: listHidden(hidden) })}</span>
    </p>
  );
}

/** Kinds that are named; a longer list would push the text out of sight. */
const NAMED = 4;

/** `U+202E, U+200B`: each kind once. */
export function listHidden(hidden: readonly string[]): string {
  const kinds = [...new Set(hidden)];
  return kinds.slice(0, NAMED).join(', ') + (kinds.length > NAMED ? ' …' : '');
}
