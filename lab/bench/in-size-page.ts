import type { SizeChart } from '../../domain/pack/schema.ts';
import { convertSize } from '../../domain/sizes/charts/convert-size.ts';
import { parseSize } from '../../domain/sizes/reading/parse-size.ts';
import { readMessage } from '../../domain/sizes/reading/read-message.ts';
import { sizePhrases } from './size-phrases.ts';

/** Runs in a page: finds each phrase in a message, then reads it and converts it with every given chart. Times are in ms. */
const tools = {
  timeSizes(
    charts: readonly SizeChart[],
    rounds: number,
  ): { readonly found: number[]; readonly converted: number[]; readonly answered: number } {
    const found: number[] = [];
    const converted: number[] = [];
    let answered = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const phrase of sizePhrases) {
        const begun = performance.now();
        readMessage(`Hello, does it run small? ${phrase}. When will it arrive?`);
        const foundAt = performance.now();
        const parsed = parseSize(phrase, {});
        const answer = parsed.kind === 'read' ? convertSize(parsed.question, charts, {}) : undefined;
        found.push(foundAt - begun);
        converted.push(performance.now() - foundAt);
        if (answer?.kind === 'answer') answered += 1;
      }
    }
    return { found, converted, answered };
  },

  /** How long it takes to read each text as a whole; the first round, which builds the words of each language, is not counted. */
  timeReading(texts: readonly string[], rounds: number): number[] {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const text of texts) {
        const begun = performance.now();
        readMessage(text);
        if (round > 0) times.push(performance.now() - begun);
      }
    }
    return times;
  },
};

declare global {
  var benchSizes: typeof tools;
}

globalThis.benchSizes = tools;
