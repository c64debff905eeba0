import { useState } from 'react';
import { useAsk } from './ask-background.ts';

/** Checks the pack's address now. The page hears of a new pack from the store, and of trouble from the team's state. */
export function useCheck() {
  const ask = useAsk();
  const [isChecking, setChecking] = useState(false);
  const run = () => {
    setChecking(true);
    void ask('syncNow', {}).finally(() => setChecking(false));
  };
  return { isChecking, run };
}
