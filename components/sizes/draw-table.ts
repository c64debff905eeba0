import type { SizeTable } from '../../domain/sizes/telling/size-table.ts';

/** What the picture shows besides the numbers, in the buyer's language. */
export interface TableWords {
  readonly title: string | undefined;
  /** One for each column. */
  readonly heads: readonly string[];
  readonly isRightToLeft: boolean;
}

// A picture has no theme: it is read on the buyer's side, where paper is white.
const INK = '#1c2024';
const FAINT = '#60646c';
const LINE = '#d9dce1';
const MARK = '#e6f0ff';
const FONT = '"Noto Sans", "Noto Sans CJK SC", system-ui, "Segoe UI", Arial, sans-serif';
const [TEXT, ROW, PAD, GAP] = [15, 32, 20, 22];
/** Two dots for each pixel, so that it stays sharp where it is enlarged. */
const SCALE = 2;

/** Draws a size table as a PNG; `undefined` where the browser gives no canvas. */
export async function drawTable(table: SizeTable, words: TableWords): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  const head = `600 13px ${FONT}`;
  const body = `${TEXT}px ${FONT}`;
  const width = (text: string, font: string): number => {
    pen.font = font;
    return pen.measureText(text).width;
  };
  const widths = table.columns.map((_, column) =>
    Math.max(
      width(words.heads[column] ?? '', head),
      ...table.rows.map((cells) => width(cells[column] ?? '', `600 ${body}`)),
    ),
  );
  const title = words.title ? width(words.title, `600 ${body}`) : 0;
  const inner = Math.max(widths.reduce((sum, one) => sum + one, 0) + GAP * (widths.length - 1), title);
  const top = PAD + (words.title ? ROW : 0);
  const size = { width: inner + 2 * PAD, height: top + ROW * (table.rows.length + 1) + PAD };
  canvas.width = Math.ceil(size.width * SCALE);
  canvas.height = Math.ceil(size.height * SCALE);
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, size.width, size.height);
  pen.textBaseline = 'middle';
  pen.direction = words.isRightToLeft ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  const mirror = (x: number): number => (words.isRightToLeft ? size.width - x : x);
  const write = (text: string, x: number, y: number, font: string, ink: string): void => {
    pen.font = font;
    pen.fillStyle = ink;
    pen.fillText(text, mirror(x), y);
  };
  if (words.title) write(words.title, PAD, PAD + ROW / 2, `600 ${body}`, INK);
  const line = (cells: readonly string[], y: number, font: string, ink: string): void => {
    let x = PAD;
    cells.forEach((cell, column) => {
      write(cell, x, y, font, ink);
      x += (widths[column] ?? 0) + GAP;
    });
  };
  line(words.heads, top + ROW / 2, head, FAINT);
  table.rows.forEach((cells, index) => {
    const y = top + ROW * (index + 1);
    const isChosen = index === table.chosen;
    pen.fillStyle = isChosen ? MARK : LINE;
    if (isChosen) pen.fillRect(PAD / 2, y, size.width - PAD, ROW);
    else pen.fillRect(PAD, y, inner, 1);
    line(cells, y + ROW / 2, isChosen ? `600 ${body}` : body, INK);
  });
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
