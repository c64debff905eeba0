import type { SizeChart } from '../../domain/pack/schema.ts';
import { convertSize } from '../../domain/sizes/charts/convert-size.ts';
import { findSizes } from '../../domain/sizes/reading/find-sizes.ts';
import { parseSize } from '../../domain/sizes/reading/parse-size.ts';
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
        findSizes(`Hello, does it run small? ${phrase}. When will it arrive?`);
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
};

declare global {
  var benchSizes: typeof tools;
}

globalThis.benchSizes = tools;
