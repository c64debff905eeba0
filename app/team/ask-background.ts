import { useCallback } from 'react';
import type { BackgroundCalls } from '../../domain/protocol.ts';
import { useDevice } from '../device.ts';
import { note, orSay } from './not-done.ts';

type Ask = <K extends keyof BackgroundCalls>(
  name: K,
  ask: BackgroundCalls[K]['ask'],
) => Promise<BackgroundCalls[K]['answer'] | undefined>;

/**
 * What asks the background for something that somebody waits for. `undefined`: it did not answer (it ended in the midst, or the disk refused it),
 * which the page's notice says.
 */
export function useAsk(): Ask {
  const { call } = useDevice();
  return useCallback<Ask>(
    async (name, ask) => {
      const answer = await orSay('unanswered', call(name, ask));
      // A background of another version knows no such call, and answers nothing.
      if (answer === undefined) note('unanswered', false);
      return answer;
    },
    [call],
  );
}
