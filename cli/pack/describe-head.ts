import { packKinds } from '../../domain/pack/schema.ts';
import { rowIdentity } from '../../domain/pack/row-identity.ts';
import type { TeamFile } from './team-file.ts';
import type { WaitingHead } from './waiting-head.ts';

type RawPack = Readonly<Record<string, unknown>>;

/** What signing this head would change, compared with what is published, in a few lines. */
export function describeHead({ head, pack, before }: WaitingHead, { team }: TeamFile): string[] {
  const is = pack['notBefore'];
  const held = before ? `${before.head.seq} is published` : 'nothing is published yet';
  const was = before?.pack ?? {};
  const others = [...packKinds].filter(
    (kind) => kind !== 'buyers' && kind !== 'macros' && textOf(was[kind]) !== textOf(pack[kind]),
  );
  return [
    `To be signed for ${team}:`,
    `  Revision ${head.seq} (${held}), good until ${head.notAfter.slice(0, 10)}.`,
    ...(before && head.seq > before.head.seq + 1
      ? [`  LEAPS from revision ${before.head.seq} to ${head.seq}: agents will take no number in between.`]
      : []),
    ...describeRows('Buyers', changesOf(was, pack, 'buyers')),
    ...describeRows('Macros', changesOf(was, pack, 'macros')),
    ...(others.length > 0 ? [`  Also changed: ${others.join(', ')}.`] : []),
    ...(head.shrink ? ['  SHRINK: agents take it without being asked, however much of a list is gone.'] : []),
    ...(is !== undefined && is !== was['notBefore']
      ? [`  NOT BEFORE ${String(is)}: agents drop every earlier revision and cannot go back to it.`]
      : []),
    ...(head.merges.length > 0 ? [`  MERGES the heads ${head.merges.join(', ')}.`] : []),
    ...(before?.isOfFormerKey ? ['  NEW TEAM KEY: agents join again with the new link.'] : []),
  ];
}

interface RowChanges {
  readonly was: number | undefined;
  readonly is: number | undefined;
  readonly gone: number;
  readonly added: number;
  readonly changed: number;
}

function describeRows(name: string, { was, is, gone, added, changed }: RowChanges): string[] {
  if (was === undefined && is === undefined) return [];
  return [`  ${name}: ${was ?? 'no list'} → ${is ?? 'no list'} (${gone} gone, ${added} new, ${changed} changed).`];
}

/** Counts alone wouldn't show that rows were replaced by others. */
function changesOf(before: RawPack, after: RawPack, kind: 'buyers' | 'macros'): RowChanges {
  const [was, is] = [byIdentity(kind, before[kind]), byIdentity(kind, after[kind])];
  const names = [...is.keys()];
  return {
    was: countOf(before[kind]),
    is: countOf(after[kind]),
    gone: [...was.keys()].filter((name) => !is.has(name)).length,
    added: names.filter((name) => !was.has(name)).length,
    changed: names.filter((name) => was.has(name) && was.get(name) !== is.get(name)).length,
  };
}

/** Rows as texts; a buyer may have one per reason. */
function byIdentity(kind: string, rows: unknown): Map<string, string> {
  const all = Array.isArray(rows) ? (rows as unknown[]) : [];
  const nameOf = (row: unknown) => rowIdentity(kind, row) ?? textOf(row);
  return new Map(all.map((row) => [nameOf(row), textOf(row)]));
}

function countOf(rows: unknown): number | undefined {
  return Array.isArray(rows) ? rows.length : undefined;
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
