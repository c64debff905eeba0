import { CERTAIN, type Hit } from './entries.ts';

/** What was found of one kind, best first. */
export interface HitList<Kind extends string, Row> {
  readonly kind: Kind;
  readonly rows: readonly Row[];
}

type Judged = Pick<Hit, 'score' | 'isPart' | 'isNear'>;

/** How many near hits are shown if nothing was found. */
const NEAREST = 3;

/**
 * Groups hits of several kinds: the group with the best row first, among equals in the given order. Partial hits are left out if
 * something certain was found; near hits if anything was found, otherwise at most three are kept in all.
 */
export function groupHits<Kind extends string, Row extends Judged>(
  lists: readonly HitList<Kind, Row>[],
): HitList<Kind, Row>[] {
  const isFound = lists.some(({ rows }) => rows.some(({ isNear }) => !isNear));
  const nearest = isFound
    ? undefined
    : new Set(
        lists
          .flatMap(({ rows }) => rows)
          .sort((a, b) => b.score - a.score)
          .slice(0, NEAREST),
      );
  const isCertain = lists.some(({ rows }) => rows.some(({ score }) => score >= CERTAIN));
  const isWorth = (row: Row) => !row.isNear && !(row.isPart && isCertain);
  const kept = lists.map(({ kind, rows }) => ({ kind, rows: rows.filter((row) => nearest?.has(row) ?? isWorth(row)) }));
  const bestOf = (rows: readonly Row[]) => rows.reduce((best, { score }) => Math.max(best, score), 0);
  return kept.filter(({ rows }) => rows.length > 0).sort((a, b) => bestOf(b.rows) - bestOf(a.rows));
}
