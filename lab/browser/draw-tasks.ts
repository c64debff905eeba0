import { format } from 'prettier';

/** Key presses from the caret in the reply box to the text in it; `undefined`: not by this way. */
export interface TaskRow {
  readonly what: string;
  readonly suggested: number | undefined;
  readonly searched: number;
  readonly expander: number;
  readonly dialog: number;
}

const HEAD = `# Ordinary tasks

Written by \`npm run tasks\` from all results of \`tests/e2e/ordinary-tasks.test.ts\`, in a real Chromium with the build that ships and an interface in
Simplified Chinese. Twelve conversations of an ordinary morning; testers wrote the buyers' words before they had seen any cue. Key presses are counted from the
caret in the reply box until the text is in it, \`Alt+.\` as one, days that a reply needs included. Beside it: a text expander (its mark and the
whole code) and a search dialog over titles (fuse.js, the title begun by an input method), for an agent who knows the library by heart; names and order
numbers, which those leave to be typed, are not counted.`;

export function median(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  const [low = NaN, high = NaN] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/** Renders docs/proofs/tasks.md. */
export function drawTasks(rows: readonly TaskRow[]): Promise<string> {
  const ways = ['suggested', 'searched', 'expander', 'dialog'] as const;
  const cells = ways.map((way) => median(rows.flatMap((row) => row[way] ?? [])));
  const lines = [
    '| task | by suggestion | by search | text expander | search dialog |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.what} | ${ways.map((way) => row[way] ?? 'not suggested').join(' | ')} |`),
    `| **median** | ${cells.map((cell) => `**${cell}**`).join(' | ')} |`,
  ];
  return format(`${HEAD}\n\n${lines.join('\n')}\n`, { parser: 'markdown', printWidth: 120 });
}
