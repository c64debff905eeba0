import { useTranslation } from 'react-i18next';
import type { PackFault } from '../../domain/pack/faults.ts';
import { Icon } from '../controls/icon.tsx';
import { FaultTable } from './fault-table.tsx';

/** Faults that are shown of all. */
const SHOWN = 20;

interface HeldBackProps {
  /** Replies that refer to what the pack does not hold, or any other part that is not offered. */
  kind: 'incomplete' | 'heldBack';
  faults: readonly PackFault[];
  count: number;
}

/** Parts of the pack in use that are not offered, with their places, for the lead. */
export function HeldBack({ kind, faults, count }: HeldBackProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <section className="scp-trouble">
      <Icon name="caution" className="caution" />
      <div className="grow">
        <p>{t(`options.${kind}`, { count })}</p>
        <FaultTable faults={faults.slice(0, SHOWN)} count={count} />
      </div>
    </section>
  );
}
