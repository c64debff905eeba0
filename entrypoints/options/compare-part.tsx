import { CompareOnce } from '../../components/pack/compare-once.tsx';
import type { TeamState } from '../../domain/pack/team.ts';
import { callBackground } from '../pages/call-background.ts';
import { drawAtRandom, useFingerprint } from './use-fingerprint.ts';

interface ComparePartProps {
  team: TeamState;
  isLoginAsked: boolean;
  onCompared: () => void;
}

/** The comparison of a team that a former version has joined. */
export function ComparePart({ team: { team, address, trust, key }, isLoginAsked, onCompared }: ComparePartProps) {
  const groups = useFingerprint(address !== undefined && trust ? { team, address, keys: trust.keys, key } : undefined);
  const same = async () => {
    if (!trust) return;
    await callBackground('noteCompared', { number: trust.keys.number });
    onCompared();
  };
  return <CompareOnce groups={groups} draw={drawAtRandom} isLoginAsked={isLoginAsked} onSame={() => void same()} />;
}
