import { format } from 'prettier';
import type { Seat } from './seat.ts';

/** What was in sight in one window, CSS px. */
export interface SeatRow extends Pick<Seat, 'text' | 'meaning'> {
  readonly width: number;
  readonly height: number;
  readonly buyer: string;
  readonly language: string;
  readonly theme: string;
  /** Width of the panel. */
  readonly panel: number;
}

const HEAD = `# The agent's seat

Written by \`npm run seat\` from all results of \`tests/e2e/seat.test.ts\`, in a real Chromium with the build that ships. Every check tries each window with
both buyers in one of the looks. In every row Insert, the verdict, the field and the answer of every closed section are in sight as a whole, no line is cut,
nothing overlaps, the panel is over neither reply box nor Send nor newest message, and axe finds nothing serious. Lines are those of the first suggestion
and of its meaning: in sight, of all. Without a meaning the text is in the agent's own language.`;

/** Renders docs/proofs/seat.md: one row a window and buyer, with the least that any look of it showed. */
export function drawSeats(rows: readonly SeatRow[]): Promise<string> {
  const groups = Map.groupBy(rows, ({ width, height, buyer }) => `${width} × ${height} | ${buyer}`);
  const languages = [...new Set(rows.map(({ language }) => language))];
  const lines = [...groups].map(([window, seats]) => {
    const cells = languages.map((language) => {
      const own = seats.filter((seat) => seat.language === language);
      return `${least(own.map(({ text }) => text))} + ${least(own.map(({ meaning }) => meaning))}`;
    });
    const panel = [...new Set(seats.map((seat) => seat.panel))].join(', ');
    const themes = [...new Set(seats.map(({ theme }) => theme))].join(', ');
    return `| ${[window, panel, ...cells, themes].join(' | ')} |`;
  });
  const head = ['window', 'buyer', 'panel', ...languages.map((one) => `${one}: text + meaning`), 'themes'];
  const table = [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...lines].join('\n');
  return format(`${HEAD}\n\n${table}\n`, { parser: 'markdown', printWidth: 120 });
}

function least(counts: readonly (readonly [number, number])[]): string {
  const [seen = 0, of = 0] = [...counts].sort(([a], [b]) => a - b)[0] ?? [];
  return of === 0 ? 'none' : `${seen} of ${of}`;
}
