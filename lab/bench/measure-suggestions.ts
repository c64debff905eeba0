import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildSuggester } from '../../domain/macros/suggest-macros.ts';
import type { Macro } from '../../domain/pack/schema.ts';
import type { Message } from '../../domain/reading.ts';
import { readModel } from '../../domain/suggestions/read-model.ts';
import { buildReplySuggester } from '../../domain/suggestions/suggest-replies.ts';
import { summarise } from './percentiles.ts';
import type { Row } from './report.ts';
import { buildRivals } from './rival-engines.ts';
import { listRivalRows, readSamplePack } from './sample-search.ts';

/** A message by someone who saw neither the training lines nor the code. */
export interface Judged {
  readonly language: string;
  readonly difficulty: 1 | 2 | 3;
  readonly text: string;
  /** Every intent that a fair judge would accept; empty where no answer is needed. */
  readonly intents: readonly string[];
}

/** Counts for one language, one difficulty, or all. */
export interface Tally {
  fits: number;
  first: number;
  three: number;
  nothing: number;
  cuesThree: number;
  /** How often each rival has a right reply among its first three. */
  rivalsThree: Record<string, number>;
  /** Messages that no reply of the pack answers, and how many of those are reported as such. */
  unanswered: number;
  saidSo: number;
  idle: number;
  shownIdle: number;
}

const packs = join(import.meta.dirname, '../../packs');
const REPLIES = 3;
/** Shares (%) that the right reply must reach. The hardest messages have none of their own. */
const LEAST_BY_LANGUAGE = 88;
const LEAST_BY_DIFFICULTY: Readonly<Record<string, number>> = {
  'difficulty 1': 96,
  'difficulty 2': 85,
  'difficulty 3': 0,
};
/** Replies that are fine even for a buyer who wants nothing. */
const POLITE: ReadonlySet<string> = new Set(['thanks', 'spam']);

/** Asks the sample pack about each message, with cues alone for comparison. */
export async function measureSuggestions(judged: readonly Judged[]) {
  const pack = await readSamplePack();
  const { intents, macros } = pack;
  const model = readModel(new Uint8Array(gunzipSync(await readFile(join(packs, 'base/intents.bin')))));
  const { suggest } = buildReplySuggester(macros, intents, model);
  const byCues = buildSuggester(macros);
  const rivals = buildRivals(listRivalRows(pack));
  const answered = new Set(macros.filter(({ sites }) => !sites).flatMap((macro) => macro.intents ?? []));
  const tallies = new Map<string, Tally>();
  const times: number[] = [];
  let quoted = 0;
  let shown = 0;
  const scope = { site: 'amazon' };
  for (const one of judged) {
    const messages: Message[] = [{ id: '1', direction: 'in', kind: 'text', text: one.text }];
    const begun = performance.now();
    const found = suggest(messages, scope);
    times.push(performance.now() - begun);
    const answers = (macro: Macro) => macro.intents?.some((id) => one.intents.includes(id)) ?? false;
    const place = found.replies.findIndex(({ macro }) => answers(macro));
    const cues = byCues(messages, scope).some(({ macro }) => answers(macro));
    const right = new Set(macros.filter(answers).map(({ id }) => `reply ${id}`));
    const rivalHits = rivals
      .filter(({ find }) => find(one.text, REPLIES).some((id) => right.has(id)))
      .map(({ name }) => name);
    for (const { because } of found.replies) {
      shown++;
      if (because.length > 0 && because.every((words) => one.text.includes(words))) quoted++;
    }
    for (const key of ['all', one.language, `difficulty ${one.difficulty}`]) {
      const tally = tallies.get(key) ?? newTally();
      tallies.set(key, tally);
      if (one.intents.length === 0) {
        tally.idle++;
        if (found.replies.some(({ macro }) => !macro.intents?.some((id) => POLITE.has(id)))) tally.shownIdle++;
      } else if (one.intents.some((id) => answered.has(id))) {
        tally.fits++;
        if (place === 0) tally.first++;
        if (place >= 0) tally.three++;
        if (found.replies.length === 0) tally.nothing++;
        if (cues) tally.cuesThree++;
        for (const name of rivalHits) tally.rivalsThree[name] = (tally.rivalsThree[name] ?? 0) + 1;
      } else {
        tally.unanswered++;
        if (found.unanswered && one.intents.includes(found.unanswered.intent.id)) tally.saidSo++;
      }
    }
  }
  return { tallies, quoted, shown, times };
}

function newTally(): Tally {
  return {
    fits: 0,
    first: 0,
    three: 0,
    nothing: 0,
    cuesThree: 0,
    unanswered: 0,
    saidSo: 0,
    idle: 0,
    shownIdle: 0,
    rivalsThree: {},
  };
}

/** Rows for the table, from `judged-messages.json`, whose failures were consulted while the training lines were written. */
export async function suggestionRows(): Promise<Row[]> {
  const judged = JSON.parse(
    await readFile(join(import.meta.dirname, 'judged-messages.json'), 'utf8'),
  ) as readonly Judged[];
  const { tallies, quoted, shown, times } = await measureSuggestions(judged);
  const all = tallies.get('all') ?? newTally();
  const at = `${judged.length} messages, 18 languages`;
  const row = (what: string, part: number, whole: number, budget?: Row['budget']): Row => ({
    what: `suggestion: ${what}`,
    at,
    unit: '%',
    value: (100 * part) / whole,
    ...(budget && { budget }),
  });
  return [
    {
      ...row('right one among three', all.three, all.fits, { of: 'least', limit: 92 }),
      rival: [['cues alone', all.cuesThree] as const, ...Object.entries(all.rivalsThree)]
        .map(([name, count]) => `${name} ${((100 * count) / all.fits).toFixed(0)} %`)
        .join(', '),
    },
    row('right one first', all.first, all.fits, { of: 'least', limit: 80 }),
    row('nothing, though something fits', all.nothing, all.fits, { of: 'value', limit: 4 }),
    row('something, though nothing fits', all.shownIdle, all.idle, { of: 'value', limit: 15 }),
    row("quoted in the buyer's words", quoted, shown, { of: 'least', limit: 100 }),
    ...[...tallies]
      .filter(([key]) => key !== 'all')
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([key, { three, fits }]): Row => ({
        what: 'suggestion: right one among three',
        at: `${key}, ${fits} messages`,
        unit: '%',
        value: (100 * three) / fits,
        budget: { of: 'least', limit: LEAST_BY_DIFFICULTY[key] ?? LEAST_BY_LANGUAGE },
      })),
    { what: 'suggestion for a message', at, unit: 'ms', times: summarise(times), budget: { of: 'p95', limit: 3 } },
  ];
}
