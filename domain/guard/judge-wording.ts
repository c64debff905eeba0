import type { Rule } from '../pack/kinds/rule.ts';
import { longestTextFor } from '../pattern/pattern-limits.ts';
import type { Finding } from './finding.ts';
import { foldWording } from './fold-wording.ts';

/** Between two windows of a long text, so that what is on the border is seen whole. */
const OVERLAP = 200;

const compiled = new Map<string, RegExp>();

/** What rules find in a text, at most once for each rule. */
export function judgeWording(text: string, rules: readonly Rule[]): Finding[] {
  const folded = foldWording(text);
  return rules.flatMap((rule): Finding[] => {
    const found = findIn(folded.text, rule);
    if (!found) return [];
    const start = folded.places[found.start] ?? 0;
    const end = folded.places[found.end] ?? text.length;
    const words = text.slice(start, end).trim();
    return [
      {
        id: 'wording',
        severity: rule.severity,
        source: 'rule',
        rule,
        words,
        span: [start, end],
      },
    ];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function findIn(text: string, { found, except = [] }: Rule): Place | undefined {
  for (const source of found) {
    const most = longestTextFor(source);
    for (let from = 0; from < text.length; from += most - OVERLAP) {
      for (const match of text.slice(from, from + most).matchAll(compile(source))) {
        const place = { start: from + match.index, end: from + match.index + match[0].length };
        if (place.end > place.start && !isExcepted(sentenceAround(text, place), except)) return place;
      }
    }
  }
  return undefined;
}

function isExcepted(sentence: string, except: readonly string[]): boolean {
  return except.some((source) => sentence.slice(0, longestTextFor(source)).search(compile(source)) >= 0);
}

/** The sentence that holds a place: up to a mark with a gap behind it, an ideographic full stop, or a line's end. */
function sentenceAround(text: string, { start, end }: Place): string {
  const before =
    text
      .slice(Math.max(0, start - OVERLAP), start)
      .split(/[.!?]\s|[。!?\n]/u)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + OVERLAP).split(/[.!?]\s|[。!?\n]/u);
  return before + text.slice(start, end) + after;
}

function compile(source: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  const pattern = new RegExp(source, 'gu');
  compiled.set(source, pattern);
  return pattern;
}
