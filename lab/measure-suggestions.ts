import { readFile } from 'node:fs/promises';
import { summarise } from './bench/percentiles.ts';
import { measureSuggestions, type Judged, type Tally } from './bench/measure-suggestions.ts';

/**
 * Judges suggestions by a JSON file of messages: `node cli/start.js lab/measure-suggestions.ts messages.json`.
 * Prints totals, never a message.
 */
const [file] = process.argv.slice(2);
if (!file) throw new Error('name a file of judged messages');
const { tallies, quoted, shown, times } = await measureSuggestions(
  JSON.parse(await readFile(file, 'utf8')) as Judged[],
);
const { p50, p95 } = summarise(times);
const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6);
console.log('                 fits  first  three  none | cues | no reply: said | idle: shown');
for (const [key, t] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) console.log(line(key, t));
console.log(
  `quoted in the buyer's words: ${percent(quoted, shown)} %; ${p50.toFixed(2)} ms (p95 ${p95.toFixed(2)} ms) a message`,
);

function line(key: string, t: Tally): string {
  const own = `${percent(t.first, t.fits)} ${percent(t.three, t.fits)} ${percent(t.nothing, t.fits)}`;
  const rest = `${percent(t.saidSo, t.unanswered)} of ${t.unanswered} | ${percent(t.shownIdle, t.idle)} of ${t.idle}`;
  return `${key.padEnd(15)} ${String(t.fits).padStart(5)} ${own} | ${percent(t.cuesThree, t.fits)} | ${rest}`;
}
