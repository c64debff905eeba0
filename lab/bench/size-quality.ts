import { loadLabelled, score } from './labelled-sizes.ts';
import type { Score } from './labelled-sizes.ts';
import type { Row } from './report.ts';

/** What the readings of the labelled messages must reach, in percent. */
const TARGETS = { exact: 90, values: 95, asks: 90, alarms: 2 };

/** How well 900 labelled messages are read: as a whole, by language, by kind and by difficulty. */
export function sizeQuality(): Row[] {
  const scores = loadLabelled('seen').map(score);
  const groups = [
    ...groupBy(scores, ({ message }) => [message.language]),
    ...groupBy(scores, (one) => [...new Set(kindsOf(one))]),
    ...groupBy(scores, ({ message }) => [`difficulty ${message.difficulty}`]),
  ];
  const all = `${scores.length} messages`;
  return [
    {
      ...row(
        'sizes read exactly',
        all,
        share(scores, ({ isExact }) => isExact),
      ),
      budget: { of: 'least', limit: TARGETS.exact },
    },
    {
      ...row(
        'values and measures right',
        all,
        share(scores, ({ hasValues }) => hasValues),
      ),
      budget: { of: 'least', limit: TARGETS.values },
    },
    {
      ...row(
        'questions asked where due',
        all,
        share(scores, ({ asks }) => asks),
      ),
      budget: { of: 'least', limit: TARGETS.asks },
    },
    {
      ...row(
        'false alarms',
        all,
        share(scores, ({ isFalseAlarm }) => isFalseAlarm),
      ),
      budget: { of: 'value', limit: TARGETS.alarms },
    },
    ...groups.map(([name, list]): Row => ({
      ...row(
        'sizes read exactly',
        `${name}, ${list.length}`,
        share(list, ({ isExact }) => isExact),
      ),
      note: `values ${say(share(list, ({ hasValues }) => hasValues))}, asks ${say(share(list, ({ asks }) => asks))}, false alarms ${say(share(list, ({ isFalseAlarm }) => isFalseAlarm))}`,
    })),
  ];
}

function kindsOf({ message }: Score): string[] {
  const kinds = message.wanted.flatMap((one) => (/^[~!?]/.test(one) ? [] : [one.split(' ')[0] ?? '']));
  if (kinds.length > 0) return kinds.map((kind) => (kind === '-' ? 'kind unknown' : kind));
  return [message.wanted.length === 0 ? 'no size' : 'measures alone'];
}

function groupBy(scores: readonly Score[], names: (one: Score) => readonly string[]): [string, Score[]][] {
  const groups = new Map<string, Score[]>();
  for (const one of scores) for (const name of names(one)) groups.set(name, [...(groups.get(name) ?? []), one]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

/** In percent; `undefined` where none of them says. */
function share(scores: readonly Score[], read: (one: Score) => boolean | undefined): number | undefined {
  const told = scores.map(read).filter((one) => one !== undefined);
  return told.length === 0 ? undefined : (100 * told.filter(Boolean).length) / told.length;
}

function say(percent: number | undefined): string {
  return percent === undefined ? '-' : `${percent.toFixed(0)} %`;
}

function row(what: string, at: string, value: number | undefined): Row {
  return { what, at, unit: '%', ...(value === undefined ? { failed: 'no such message' } : { value }) };
}
