import { readMessage } from '../../../../domain/sizes/reading/read-message.ts';

/** The sizes and measures of a message in a line, in reading order: `shoe US 8.5, weight 82kg`. A scale that only the language tells is left out. */
export const readInWords = (text: string) => {
  const { sizes, measures } = readMessage(text);
  return [
    ...sizes.map(({ kind, audience, system, systemFrom, value, start }) => ({
      start,
      words: [kind, audience, systemFrom === 'said' ? system : undefined, value].filter(Boolean).join(' '),
    })),
    ...measures.map(({ of, amount, unit, start }) => ({ start, words: `${of} ${amount}${unit}` })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ words }) => words)
    .join(', ');
};

/** The sizes of a message in the words of its buyer. */
export const phrasesOf = (text: string) => readMessage(text).sizes.map(({ phrase }) => phrase);
