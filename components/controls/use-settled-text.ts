import { useRef, type ChangeEvent, type CompositionEvent } from 'react';

/** Tells what is typed, and whether it is settled: while an input method composes, the text changes and the answers must not. */
export function useSettledText(onText: (text: string, isSettled: boolean) => void) {
  const composing = useRef(false);
  return {
    onChange: (event: ChangeEvent<HTMLInputElement>) => onText(event.target.value, !composing.current),
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
      composing.current = false;
      onText(event.currentTarget.value, true);
    },
  };
}
