import type { SiteVariant } from '../../domain/site.ts';
import { attempt } from '../locating/attempt.ts';
import { orderForms, orderWords } from './order-words.ts';
import type { Cell } from './page-cells.ts';
import { splitPieces } from './page-labels.ts';

/** The number of an order, where the page shows one after its label. */
export interface OrderMark {
  readonly id: string;
  readonly cell: Cell;
}

/** Characters of a line that says no more than an order's number, and lines from a label to it. */
const longestLine = 60;
const mostLines = 4;

const { order: word, number: label } = orderWords;

/** The numbers of an order's form that follow a word for "order": in one text with it, or in the next one. */
export function orderMarks(cells: readonly Cell[], { order }: SiteVariant, site = ''): readonly OrderMark[] {
  const form = findForm(order) ?? orderForms[site];
  if (form === undefined) return [];
  const line = new RegExp(
    `^(?:(?:${label})\\.?\\s?(?:d[aeio]l?(?:la)?\\s|d’|d'|de l’|de l')?)?(?:${word})\\p{L}*[\\s.:：#№-]*(?:(?:${label})[\\s.:：#№]*)?(${form})$`,
    'iu',
  );
  return cells.flatMap((cell) => {
    if (!/(?:\d\D{0,3}){4}/.test(cell.text)) return [];
    const before = cells[cell.at - 1];
    const isLabelled = before && cell.line - before.line <= mostLines && before.text.length <= longestLine;
    const lines = [...splitPieces(cell.text), ...(isLabelled ? [`${before.text} ${cell.text}`] : [])];
    const id = lines.flatMap((one) => (one.length <= longestLine * 2 ? (line.exec(one)?.[1] ?? []) : []))[0];
    return id === undefined ? [] : [{ id, cell }];
  });
}

/** Whatever has the form of an order's number, wherever it is in a text. */
export function bareOrders(cells: readonly Cell[], { order }: SiteVariant, site = ''): readonly OrderMark[] {
  const form = findForm(order) ?? orderForms[site];
  if (form === undefined) return [];
  const number = new RegExp(`(?<![\\p{L}\\p{Nd}-])(?:${form})(?![\\p{L}\\p{Nd}-])`, 'giu');
  return cells.flatMap((cell) => [...cell.text.matchAll(number)].map(([id]) => ({ id, cell })));
}

/** What an order's number looks like: what the site's own patterns take of an address or a text. */
function findForm(order: SiteVariant['order']): string | undefined {
  for (const source of order?.id ?? []) {
    const form = /\(((?!\?)(?:[^()]|\(\?[^()]*\))+)\)/.exec(source.pattern ?? '')?.[1];
    // A pack's form is run without a clock, so none that may take long.
    const isPlain = form !== undefined && !/[*+]|\)[?{]/.test(form);
    if (isPlain && attempt(() => new RegExp(form, 'u'), null)) return form;
  }
  return undefined;
}
