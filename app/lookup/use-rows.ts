import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lineText, type SheetLine } from '../../components/lookup/sheet.ts';
import type { ThingRow } from '../../components/lookup/thing-rows.tsx';
import type { LookUpPlace } from '../../domain/look-up/address.ts';
import { buildProductFilter } from '../../domain/look-up/filter-products.ts';
import { lookUpKinds, type LookUpKind, type ThingName } from '../../domain/look-up/kinds.ts';
import { quoteLine } from '../../domain/look-up/quote-line.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import type { MarkedStretch } from '../../domain/search/entries.ts';
import type { Finder } from './use-finder.ts';

/** Rows of a kind among several kinds. */
const FEW = 5;

export interface RowGroup {
  readonly kind: LookUpKind;
  /** What is drawn. */
  readonly rows: readonly ThingRow[];
  /** How many there are in all. */
  readonly count: number;
  /** There may be even more. */
  readonly isMore: boolean;
}

interface RowsAsk {
  readonly pack: PackContent;
  readonly finder: Finder;
  readonly place: LookUpPlace;
  /** Rows drawn of a table. */
  readonly most: number;
  /** What is known of a thing. */
  readonly sheet: (thing: ThingName) => readonly SheetLine[];
  /** ISO day. */
  readonly today: string;
}

export interface Rows {
  readonly groups: readonly RowGroup[];
  /** Nothing contains what was asked for; these are near. */
  readonly isNear: boolean;
}

/** What the page lists: the answers in groups, or the tables; the products of both narrowed by the filter. */
export function useRows({ pack, finder, place, most, sheet, today }: RowsAsk): Rows {
  const { language } = useTranslation().i18n;
  const { query, kind, filter } = place;
  const passes = useMemo(() => {
    const pass = buildProductFilter(pack, filter, today);
    return new Set(pack.products.filter(pass).map(({ id }) => id));
  }, [pack, filter, today]);
  const listed = useMemo((): Rows => {
    const found =
      query.trim() === ''
        ? lookUpKinds.map((one) => ({
            kind: one,
            isMore: false,
            found: finder.things[one].map((thing) => ({ thing, marks: [], isNear: false })),
          }))
        : finder.find(query, kind);
    const groups = found
      .filter((group) => kind === undefined || group.kind === kind)
      .map((group) => {
        const all = group.kind === 'products' ? group.found.filter(({ thing }) => passes.has(thing.id)) : group.found;
        const rows: ThingRow[] = all.slice(0, kind === undefined ? FEW : most);
        return { kind: group.kind, rows, count: all.length, isMore: group.isMore };
      })
      .filter(({ count }) => count > 0);
    return { groups, isNear: found.some((group) => group.found.some(({ isNear }) => isNear)) };
  }, [query, kind, passes, finder, most]);
  // Answers come first; where each of them matches is looked for after that, and given up at the next key.
  const isQuoted = useDeferredValue(query) === query && query.trim() !== '';
  return useMemo(() => {
    if (!isQuoted) return listed;
    const wanted = query.replace(/\s/g, '').length;
    const quote = (row: ThingRow): ThingRow =>
      lengthOf(row.marks) < wanted ? { ...row, quote: quoteLine(placesOf(sheet(row.thing), language), query) } : row;
    return { ...listed, groups: listed.groups.map((group) => ({ ...group, rows: group.rows.map(quote) })) };
  }, [listed, isQuoted, query, sheet, language]);
}

function lengthOf(marks: readonly MarkedStretch[] = []): number {
  return marks.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** The lines of a sheet, each with its texts, that in the agent's language first. */
function* placesOf(lines: readonly SheetLine[], language: string) {
  for (const { label, text } of lines) {
    const own = lineText(text, language).text;
    yield { label, texts: typeof text === 'string' ? [own] : [own, ...Object.values(text)] };
  }
}
