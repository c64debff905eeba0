import type { Verdict } from '../blacklist/verdict-kinds.ts';
import type { Finding } from './finding.ts';

/** What a text promises: compensation, nothing, or nobody has said. */
export type Promised = 'compensation' | 'nothing' | 'unsaid';

/** What is known of the buyer; `no-buyer` where no conversation is open. */
export type Known = Verdict | 'reading' | 'no-buyer';

/** Whether compensation may be offered to a buyer: only a lead decides where the list says so. */
export function mayOffer(known: Known): boolean {
  return typeof known === 'string' || known.kind !== 'listed' || known.severity === 1 || known.severity === 2;
}

/** What the list of buyers says about a promise. An entry counts as the gravest unless its severity is known to be a lower one. */
export function judgeCompensation(promised: Promised, known: Known): Finding[] {
  if (promised === 'nothing' || known === 'no-buyer') return [];
  const isUnsaid = promised === 'unsaid';
  const source = 'buyer-list';
  if (known === 'reading') {
    return isUnsaid ? [] : [{ id: 'compensation.reading', severity: 'block', source }];
  }
  if (known.kind === 'not-listed') return [];
  if (known.kind === 'cannot-check') {
    const { reason } = known;
    // Without a list, nobody is on it.
    if (isUnsaid || reason === 'no-team' || reason === 'no-list') return [];
    return [{ id: 'compensation.unchecked', severity: 'warn', source, cannot: reason }];
  }
  const { entry, severity } = known;
  if (isUnsaid) return mayOffer(known) ? [] : [{ id: 'compensation.unsaid', severity: 'warn', source, entry }];
  const gravity = severity === 1 ? 'note' : severity === 2 ? 'warn' : 'block';
  return [{ id: 'compensation.listed', severity: gravity, source, entry }];
}
