import Fuse from 'fuse.js';
import { buildMacroSearch } from '../../domain/macros/search-macros.ts';
import { agentText } from '../../domain/language/pick-text.ts';
import { makeMacros, makeQueries, queryKinds, type Query } from './make-macros.ts';

const SEED = 7_312;
const FIRST = 10;

type Search = (text: string) => readonly string[];

export interface SearchPlan {
  readonly macros: number;
  /** Queries of each kind for our own search. */
  readonly each: number;
  /** How many of them the rivals answer: with 50,000 macros each answer takes seconds. */
  readonly rivalEach: number;
}

export interface SearchFigures {
  readonly buildMs: number;
  /** What the sidebar prepares while idle, usually before the first key press. */
  readonly prepareMs: number;
  /** Milliseconds per key press, over all queries. */
  readonly keys: readonly number[];
  readonly whole: EngineFigures;
  /** The same queries that the rivals had. */
  readonly shared: EngineFigures;
  readonly fuseAll: EngineFigures;
  readonly fuseTitles: EngineFigures;
}

export interface EngineFigures {
  /** Milliseconds per whole query. */
  readonly times: readonly number[];
  /** Share of the queries whose macro is among the first ten. */
  readonly found: number;
  readonly byKind: Readonly<Record<string, number>>;
}

const tools = {
  compareSearches({ macros: count, each, rivalEach }: SearchPlan): SearchFigures {
    const macros = makeMacros({ count, seed: SEED, cuesEach: 0 });
    const queries = makeQueries(macros, each, SEED + 1);
    const shared = queries.slice(0, rivalEach * queryKinds.length);
    const begun = performance.now();
    const built = buildMacroSearch(macros, (macro) => agentText(macro.title, 'en'));
    const buildMs = performance.now() - begun;
    const ours: Search = (text) => built.search(text).map((hit) => hit.macro.id);
    const prepareMs = timeOf(() => {
      for (const steps = built.prepare(); !steps.next().done;);
    });
    const keys = queries.flatMap(({ text }) =>
      [...text].map((_, index) => timeOf(() => ours([...text].slice(0, index + 1).join('')))),
    );
    return {
      buildMs,
      prepareMs,
      keys,
      whole: judge(ours, queries),
      shared: judge(ours, shared),
      fuseAll: judge(makeFuse(macros, true), shared),
      fuseTitles: judge(makeFuse(macros, false), shared),
    };
  },
};

declare global {
  var benchSearch: typeof tools;
}
globalThis.benchSearch = tools;

/** The rival: fuse.js, set up as its manual recommends for longer texts. */
function makeFuse(macros: ReturnType<typeof makeMacros>, hasBodies: boolean): Search {
  const rows = macros.map(({ id, title, body }) => ({
    id,
    title: Object.values(title)[0] ?? '',
    body: Object.values(body)[0] ?? '',
  }));
  const keys = hasBodies ? ['title', 'body'] : ['title'];
  const fuse = new Fuse(rows, { keys, threshold: 0.3, ignoreLocation: true });
  return (text) => fuse.search(text, { limit: FIRST }).map(({ item }) => item.id);
}

function judge(search: Search, queries: readonly Query[]): EngineFigures {
  const times: number[] = [];
  const found = queries.map((query) => {
    let ids: readonly string[] = [];
    times.push(timeOf(() => (ids = search(query.text))));
    return { kind: query.kind, isFound: ids.slice(0, FIRST).includes(query.target) };
  });
  const shareOf = (of: typeof found) => of.filter(({ isFound }) => isFound).length / Math.max(1, of.length);
  const byKind = queryKinds.map((kind) => [kind, shareOf(found.filter((one) => one.kind === kind))] as const);
  return { times, found: shareOf(found), byKind: Object.fromEntries(byKind) };
}

function timeOf(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}
