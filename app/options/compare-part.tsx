import { CompareOnce } from '../../components/pack/compare-once.tsx';
import type { TeamState } from '../../domain/team/team-state.ts';
import type { FailedComparisons } from '../../storage/failed-comparison.ts';
import { useAsk } from '../team/ask-background.ts';
import { useComparison } from './use-comparison.ts';

interface ComparePartProps {
  team: TeamState;
  isLoginAsked: boolean;
  failed: FailedComparisons;
  onCompared: () => void;
}

/** The comparison of a team that a former version has joined. */
export function ComparePart({
  team: { team, address, trust, key },
  isLoginAsked,
  failed,
  onCompared,
}: ComparePartProps) {
  const ask = useAsk();
  const covered = address !== undefined && trust ? { team, address, keys: trust.keys, key } : undefined;
  const comparison = useComparison(covered, failed);
  const same = async () => {
    if (!trust) return;
    if (await ask('noteCompared', { number: trust.keys.number })) onCompared();
  };
  return <CompareOnce comparison={comparison} isLoginAsked={isLoginAsked} onSame={() => void same()} />;
}
