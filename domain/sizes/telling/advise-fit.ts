import type { Garment } from '../../pack/schema.ts';
import type { BodyMeasure } from '../reading/read-body.ts';
import type { SizeMeasure } from '../charts/size-question.ts';

/** How one part of a body meets one size. All in cm. */
export interface FitPart {
  readonly of: SizeMeasure;
  readonly body: number;
  /** The bodies that this size is made for. */
  readonly from: number;
  readonly to: number;
  /** The finished piece, where the table measures that. */
  readonly piece?: number;
  /** What the body is beyond them: above 0 the size is too tight or too short by this, below 0 looser or longer than meant. */
  readonly beyond: number;
}

export interface FitRow {
  readonly size: string;
  readonly parts: readonly FitPart[];
}

/**
 * Advice on a size. `fits`: every part given lies in it. `loose`: nothing is too tight, something looser than meant; `smaller` is the next size
 * down where something would be too tight. `none`: the first measure lies outside the table, or every size is too tight somewhere; `row` is nearest.
 */
export type FitAdvice =
  | { readonly kind: 'fits'; readonly row: FitRow; readonly missing: readonly SizeMeasure[] }
  | {
      readonly kind: 'loose';
      readonly row: FitRow;
      readonly smaller?: FitRow;
      readonly missing: readonly SizeMeasure[];
    }
  | { readonly kind: 'none'; readonly row: FitRow; readonly missing: readonly SizeMeasure[] };

const CM: Record<Garment['unit'], number> = { cm: 1, mm: 0.1, in: 2.54 };
/** A tape is not read finer. */
const SLACK = 0.05;

/** The size of a product for a body; `undefined` where the table has none of the measures given. Nothing is told beyond the table's ends. */
export function adviseFit(garment: Garment, body: readonly BodyMeasure[]): FitAdvice | undefined {
  const rows = garment.rows.map((row): FitRow => ({ size: row.size, parts: partsOf(garment, row, body) }));
  const told = rows.filter(({ parts }) => parts.length > 0);
  const [first] = told;
  const [decides] = first?.parts ?? [];
  if (!first || !decides) return undefined;
  const missing = garment.measures.map(({ of }) => of).filter((of) => !first.parts.some((part) => isSame(part.of, of)));
  const ends = told.flatMap(({ parts }) => parts.filter(({ of }) => of === decides.of));
  const isOutside =
    decides.body < Math.min(...ends.map(({ from }) => from)) - SLACK ||
    decides.body > Math.max(...ends.map(({ to }) => to)) + SLACK;
  const open = told.filter((row) => tightness(row) === 0);
  const [row] = [...open].sort((a, b) => looseness(a) - looseness(b) || offCentre(a) - offCentre(b));
  if (!row || isOutside) {
    const [nearest = first] = [...told].sort((a, b) => distance(a) - distance(b));
    return { kind: 'none', row: nearest, missing };
  }
  if (looseness(row) === 0) return { kind: 'fits', row, missing };
  const smaller = told[told.indexOf(row) - 1];
  return { kind: 'loose', row, ...(smaller && tightness(smaller) > 0 && { smaller }), missing };
}

/** The parts of a row that are too tight, or looser than meant. */
export function partsBeyond(row: FitRow, way: 'tight' | 'loose'): FitPart[] {
  return row.parts.filter(({ beyond }) => (way === 'tight' ? beyond > 0 : beyond < 0));
}

function partsOf(garment: Garment, row: Garment['rows'][number], body: readonly BodyMeasure[]): FitPart[] {
  const perUnit = CM[garment.unit];
  return garment.measures.flatMap(({ of, ease }): FitPart[] => {
    const given = body.find((one) => isSame(one.of, of));
    const value = row.values[of];
    if (!given || value === undefined) return [];
    const [least, most = least] = typeof value === 'number' ? [value] : value;
    const from = (ease ? least - ease[1] : least) * perUnit;
    const to = (ease ? most - ease[0] : most) * perUnit;
    const beyond = given.cm > to + SLACK ? given.cm - to : given.cm < from - SLACK ? given.cm - from : 0;
    const piece = ease && least === most ? { piece: tenth(least * perUnit) } : {};
    return [{ of, body: given.cm, from: tenth(from), to: tenth(to), ...piece, beyond: tenth(beyond) }];
  });
}

/** Bust and chest are one measure under two names. */
function isSame(one: SizeMeasure, other: SizeMeasure): boolean {
  const plain = (of: SizeMeasure): SizeMeasure => (of === 'bust' ? 'chest' : of);
  return plain(one) === plain(other);
}

function tightness({ parts }: FitRow): number {
  return parts.reduce((sum, { beyond }) => sum + Math.max(0, beyond), 0);
}

function looseness({ parts }: FitRow): number {
  return parts.reduce((sum, { beyond }) => sum + Math.max(0, -beyond), 0);
}

function distance(row: FitRow): number {
  return tightness(row) + looseness(row);
}

/** How far the body lies from the middle of what the size is made for, so that of two that fit the better is told. */
function offCentre({ parts }: FitRow): number {
  return parts.reduce((sum, { body, from, to }) => sum + Math.abs(body - (from + to) / 2), 0);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
