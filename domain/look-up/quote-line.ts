import type { MarkedStretch } from '../search/entries.ts';
import { foldAll } from '../search/fold-all.ts';
import { markText } from '../search/mark-text.ts';
import { partScripts } from '../search/split-words.ts';

/** Where else than in its title a thing matches. */
export interface Quote {
  readonly label: string;
  readonly text: string;
  readonly marks: readonly MarkedStretch[];
}

/** A place with its texts, that in the agent's language first. */
export interface Quotable {
  readonly label: string;
  readonly texts: readonly string[];
}

/** Characters of a quoted text before and behind what is marked. */
const AROUND = 60;

/** The place that holds most of a query, shortened to what surrounds the match; `undefined` if none holds any of it. */
export function quoteLine(places: Iterable<Quotable>, query: string): Quote | undefined {
  const wanted = foldAll(query).trim().replace(/\s+/g, ' ');
  if (wanted === '') return undefined;
  const parts = partScripts(wanted);
  const whole = wanted.replaceAll(' ', '').length;
  let best: Quote | undefined;
  let most = 0;
  for (const { label, texts } of places) {
    for (const text of texts) {
      // To mark a text takes longer than to see that it holds nothing of the query, as most do.
      const folded = foldAll(text);
      if (!parts.some((part) => folded.includes(part.slice(0, 2)))) continue;
      const marks = markText(text, wanted);
      const length = marks.reduce((sum, [start, end]) => sum + end - start, 0);
      if (length <= most) continue;
      most = length;
      best = { label, ...shorten(text, marks) };
      if (length >= whole) return best;
    }
  }
  return best;
}

function shorten(text: string, marks: readonly MarkedStretch[]): Pick<Quote, 'text' | 'marks'> {
  const from = Math.max(0, (marks[0]?.[0] ?? 0) - AROUND);
  const to = Math.min(text.length, (marks[0]?.[1] ?? 0) + AROUND);
  const head = from > 0 ? '… ' : '';
  const within = marks.filter(([, end]) => end <= to);
  return {
    text: `${head}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    marks: within.map(([start, end]) => [start - from + head.length, end - from + head.length]),
  };
}
