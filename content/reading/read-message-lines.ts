import type { Message } from '../../domain/reading.ts';
import type { MessageLines } from '../../domain/site.ts';
import { findPatterns, hasPattern } from '../locating/compile-pattern.ts';
import type { SearchRoot } from '../locating/find-all.ts';
import { mostRows, nameRows, type Row } from './message-ids.ts';
import { readLines } from './read-source.ts';

/** The messages of a page that only its text tells apart. */
export function readMessageLines(place: SearchRoot, at: MessageLines): readonly Message[] {
  const text = readLines(
    at.root.map((selector) => ({ at: selector })),
    place,
  );
  return nameRows(splitLines(text, at).slice(-mostRows));
}

/** Cuts the text of a page into messages: a head line with the time, a line with the author, then what was written. */
export function splitLines(text: string, at: MessageLines): readonly Row[] {
  const lines = text.split('\n');
  const begin = lines.findLastIndex((line) => hasPattern(line, at.after)) + 1;
  if (begin === 0) return [];
  const length = lines.slice(begin).findIndex((line) => hasPattern(line, at.before));
  const thread = length < 0 ? lines.slice(begin) : lines.slice(begin, begin + length);
  const heads = thread.flatMap((line, index) => (hasPattern(line, at.head) ? [index] : []));
  // Who is not the buyer is the seller only where the buyer can be recognised at all.
  const isTold = heads.some((head) => hasPattern(thread[head + 1] ?? '', at.incoming));
  return heads.flatMap((head, order) => {
    const [first = '', author = '', ...rest] = thread.slice(head, heads[order + 1] ?? thread.length);
    const written = rest.join('\n').trim();
    if (written === '') return [];
    const time = findPatterns(first, at.head)[0];
    return [
      {
        direction: hasPattern(author, at.incoming) ? 'in' : isTold ? 'out' : 'unknown',
        kind: 'text',
        text: written,
        time: time?.[1] ?? time?.[0] ?? first,
      } as const,
    ];
  });
}
