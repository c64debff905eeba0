import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** What the rivals are given of a row: its name in all languages, and everything else that could tell what it is for. */
export interface RivalRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface Rival {
  readonly name: string;
  /** Ids, best first. */
  readonly find: (query: string, limit: number) => readonly string[];
}

/** The three free engines that are taken for such a task, each set up as its manual recommends for words of several languages. */
export function buildRivals(rows: readonly RivalRow[]): Rival[] {
  return [buildFuse(rows), buildMiniSearch(rows), buildUFuzzy(rows)];
}

function buildFuse(rows: readonly RivalRow[]): Rival {
  const fuse = new Fuse(rows, {
    keys: [
      { name: 'title', weight: 2 },
      { name: 'text', weight: 1 },
    ],
    threshold: 0.3,
    ignoreLocation: true,
  });
  return { name: 'fuse.js', find: (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id) };
}

/** MiniSearch splits at blanks and marks; scripts without blanks are cut into words here, or it would find nothing in them. */
function buildMiniSearch(rows: readonly RivalRow[]): Rival {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' });
  const engine = new MiniSearch<RivalRow>({
    fields: ['title', 'text'],
    tokenize: (text) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(rows);
  return {
    name: 'MiniSearch',
    find: (query, limit) =>
      engine
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

function buildUFuzzy(rows: readonly RivalRow[]): Rival {
  const engine = new UFuzzy({
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraMode: 0,
  });
  const texts = rows.map(({ title, text }) => `${title} ${text}`);
  return {
    name: 'uFuzzy',
    find(query, limit) {
      const [found, info, order] = engine.search(texts, query, 1, 1_000);
      const places = info && order ? order.map((at) => info.idx[at]) : (found ?? []);
      return places.slice(0, limit).flatMap((at) => rows[at ?? -1]?.id ?? []);
    },
  };
}
