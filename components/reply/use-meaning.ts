import { useMemo } from 'react';
import { isSameLanguage } from '../../domain/language/pick-text.ts';

/** Which of two texts of one reply goes first: the buyer's, or its meaning for the agent. */
export interface MeaningOrder {
  readonly isFirst: boolean;
  readonly onSwap: () => void;
}

const NONE: readonly string[] = [];
const forget = () => undefined;

/**
 * The meaning goes first where the agent does not read the language of the text. Nobody knows that before they have said so, by turning the two round once.
 * `read`: the languages they read.
 */
export function useMeaning(
  language: string,
  read: readonly string[] = NONE,
  onRead: (read: readonly string[]) => void = forget,
): MeaningOrder {
  return useMemo(() => {
    const others = read.filter((one) => !isSameLanguage(one, language));
    const isFirst = others.length === read.length;
    return { isFirst, onSwap: () => onRead(isFirst ? [...read, language] : others) };
  }, [language, read, onRead]);
}
