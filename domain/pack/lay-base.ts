import { z } from '../zod.ts';
import { intent } from './kinds/intent.ts';
import { expectation, region, scheme } from './kinds/scheme.ts';
import { sentences } from './kinds/sentences.ts';
import { sizeChart } from './kinds/size-chart.ts';
import { synonymRow, type SynonymRow } from './kinds/synonyms.ts';
import type { PackContent } from './schema.ts';

/** Facts about the world that ship with the extension and underlie every pack; the tests check them with the same schema as a pack. */
export const baseSchema = z.object({
  intents: z.array(intent),
  sizeCharts: z.array(sizeChart),
  schemes: z.array(scheme),
  expectations: z.array(expectation),
  regions: z.array(region),
  sentences,
  synonyms: z.array(synonymRow),
});

export type BaseLayer = z.output<typeof baseSchema>;

/**
 * The pack with the base under it: what the team wrote comes first and replaces entries with the same id and sentences with the same name; the rest
 * of the base follows. Only synonyms are added to those with the same id. So a team with nothing but macros still converts sizes and knows the
 * schemes.
 */
export function layBase<P extends PackContent>(base: BaseLayer, pack: P): P {
  return {
    ...pack,
    intents: layById(base.intents, pack.intents),
    sizeCharts: layById(base.sizeCharts, pack.sizeCharts),
    schemes: layById(base.schemes, pack.schemes),
    expectations: layById(base.expectations, pack.expectations),
    regions: layById(base.regions, pack.regions),
    sentences: { ...base.sentences, ...pack.sentences },
    synonyms: joinSynonyms(base.synonyms, pack.synonyms as SynonymRow[] | undefined),
  };
}

function layById<T extends { readonly id?: string | undefined }>(under: readonly T[], over: readonly T[]): T[] {
  const taken = new Set(over.map(({ id }) => id));
  return [...over, ...under.filter(({ id }) => id === undefined || !taken.has(id))];
}

/** `over`: a pack that was stored before packs had synonyms has none. */
function joinSynonyms(under: readonly SynonymRow[], over: readonly SynonymRow[] = []): SynonymRow[] {
  const rows = new Map(under.map((row) => [row.id, row]));
  for (const row of over) {
    const below = rows.get(row.id)?.words ?? {};
    const languages = [...new Set([...Object.keys(below), ...Object.keys(row.words)])];
    const words: SynonymRow['words'] = {};
    for (const tag of languages) words[tag] = [...(row.words[tag] ?? []), ...(below[tag] ?? [])];
    rows.set(row.id, { id: row.id, words });
  }
  return [...rows.values()];
}
