import { itemWords } from './item-words.ts';
import { itemWordsOf } from './item-words-of.ts';
import { isClosed, isState } from './state-words.ts';
import type { Cell } from './page-cells.ts';

/** What a label says that its value is. */
export type LabelKind = keyof (typeof itemWords)[string];

export interface Labelled {
  readonly kind: LabelKind;
  /** The label's own word. */
  readonly word: string;
  /** As the page writes it. */
  readonly value: string;
  /** What holds the value, with others or alone. */
  readonly cell: Cell;
  /** Where the label is: in one text with its value, beside it, or alone in the line before. */
  readonly how: 'inline' | 'beside' | 'alone';
  /** A colon ends the label, as it ends no name of a tab. */
  readonly hasColon: boolean;
}

/** Lines from a label to its value, and characters of a label, a number and a choice. */
const mostLines = 4;
const longestLabel = 40;
const longestNumber = 40;
const longestValue = 80;

const kinds = ['title', 'item', 'id', 'sku', 'option', 'quantity', 'total', 'state'] as const;
const labelKinds = new Map<string, Set<LabelKind>>();
for (const words of Object.values(itemWords)) {
  for (const kind of kinds) {
    for (const word of words[kind].split('|').map(plain))
      labelKinds.set(word, (labelKinds.get(word) ?? new Set()).add(kind));
  }
}
const numbered = [...labelKinds].flatMap(([word, some]) => (some.has('id') || some.has('sku') ? [escape(word)] : []));
/** A number right after its label: `Item ID 2874410963`, `商品ID 684512907331`. */
const run = new RegExp(
  `^(${numbered.sort((a, b) => b.length - a.length).join('|')})(?:[\\s.#№]+|(?=\\d)|(?<=[^\\p{ASCII}]))([\\p{L}\\d][\\p{L}\\d._/-]{3,})$`,
  'iu',
);
const currency =
  '(?:\\p{Sc}|[A-Z]{0,3}\\s?\\$|R\\$|Rp\\.?|Rs\\.?|Tk\\.?|RM|S/\\.?|Kč|[zZ]ł|[kK]r\\.?|Ft|[lL]ei|LEI|лв\\.?|руб\\.?|р\\.|грн|TL|元|円|원|đ|บาท|ر\\.س|د\\.إ|ج\\.م|ريال|درهم|جنيه|روپے|টাকা|ש"ח|(?:EUR|USD|GBP|JPY|CNY|RMB|TWD|NTD|HKD|KRW|THB|VND|IDR|MYR|SGD|PHP|INR|PKR|BDT|LKR|NPR|BRL|MXN|CLP|COP|ARS|PEN|AED|SAR|EGP|ILS|TRY|PLN|CZK|HUF|RON|SEK|NOK|DKK|CHF|RUB|UAH|KZT|AUD|CAD|NZD|ZAR|QAR|KWD|BHD|OMR|JOD|MAD|BGN|RSD|GEL|NGN|KES|MMK))';
const amount = "[-−]?\\s?\\p{Nd}(?:[\\p{Nd}.,٫٬'’]|[\\s ](?=\\p{Nd}{3}(?!\\p{Nd})))*";
const sum = `(?:${currency}\\s?${amount}(?:\\s?${currency})?|${amount}\\s?${currency})`;
const money = new RegExp(`^(${sum})(?:\\s*[(（][^()（）]{0,24}[)）])?$`, 'u');
const priced = new RegExp(`^${sum}(?![\\p{L}\\p{Nd}]).{0,40}$`, 'u');
const counted = /^(?:[×xX✕*]\s?\p{Nd}{1,4}|\p{Nd}{1,4}\s?[×xX✕*])(?!\p{L})/u;
/** The whole sum right after its label: `Total R$ 182,52`, `合計12,800円`. */
const totals = [...labelKinds].flatMap(([word, some]) => (some.has('total') ? [escape(word)] : []));
const totalRun = new RegExp(
  `^(${totals.sort((a, b) => b.length - a.length).join('|')})(?:\\s+|(?<=[^\\p{ASCII}]))(${sum}(?:\\s*[(（][^()（）]{0,24}[)）])?)$`,
  'iu',
);
const siteNumber = /^(?:[\p{L}.]{2,20}[:：]?\s)?#?(B0[A-Z0-9]{8}|ML[ABCMU]\d{8,})$/u;
const endsInColon = /[:：]$/;
/** `Total (4 items)` */
const counting = /\s*[(（]\s*\p{Nd}{1,4}\s?[^()（）\p{Nd}]{0,16}[)）]\s*$/u;
const behind = /\s*(?:[×xX✕*]\s?\p{Nd}{1,4})$/u;

/** What the labels of a page say, in its order: `Label: value`, or the label in the cell before. `site`: the id of the site. */
export function readLabels(cells: readonly Cell[], site = ''): readonly Labelled[] {
  const found: Labelled[] = [];
  const words = wordsOf(site);
  for (const cell of cells) {
    const next = cells[cell.at + 1];
    const own = words.get(plain(cell.text)) ?? words.get(plain(cell.text.replace(counting, '')));
    if (own) {
      if (next && isValueFor(next, cell, cells)) {
        const how = next.line === cell.line ? 'beside' : 'alone';
        const hasColon = endsInColon.test(cell.text);
        for (const kind of own)
          add(found, { kind, word: plain(cell.text), value: valueFrom(next, kind, cells), cell: next, how, hasColon });
      }
      continue;
    }
    // What was chosen may be in words that are labels elsewhere: `Options | Colour: moss`.
    if (found.some((one) => one.cell === cell && one.kind === 'option')) continue;
    // `SKU: HSM-MUG · Qty: 1`, `MLB3820155947 · SKU: VAS-AI`.
    for (const piece of splitPieces(cell.text)) readPiece(found, piece, cell, words);
  }
  return found;
}

type Words = ReadonlyMap<string, ReadonlySet<LabelKind>>;

function wordsOf(site: string): Words {
  const others = Object.entries(itemWordsOf[site] ?? {}).map(([word, kind]) => [word, new Set([kind])] as const);
  return others.length === 0 ? labelKinds : new Map<string, ReadonlySet<LabelKind>>([...labelKinds, ...others]);
}

/** What a line says one after the other: `Item 2874410963 · Qty 1`. */
export function splitPieces(text: string): readonly string[] {
  return text.split(/\s+[·•|]\s+|\s*[\u3000｜]+\s*/).map((piece) => piece.trim());
}

function readPiece(found: Labelled[], piece: string, cell: Cell, words: Words): void {
  const colon = piece.search(/[:：]/);
  const said = colon > 0 && colon <= longestLabel ? plain(piece.slice(0, colon)) : '';
  const before = words.get(said) ?? choiceOf(said, words);
  const inline = {
    cell,
    how: 'inline',
    hasColon: before !== undefined,
    word: plain(piece.slice(0, Math.max(colon, 0))),
  } as const;
  const value = piece.slice(colon + 1).trim();
  for (const kind of before ?? []) {
    // `Size: long, colour: sage` is one choice.
    const isSeveral = kind === 'option' && hasChoice(value, words);
    add(found, { ...inline, kind, value: isSeveral ? piece : value });
  }
  if (before) return;
  const [, own] = siteNumber.exec(piece) ?? [];
  if (own !== undefined) add(found, { ...inline, kind: 'id', value: own });
  // What both of these end with.
  if (!/\p{Nd}/u.test(piece)) return;
  const [, label, number = ''] = run.exec(piece) ?? [];
  if (label !== undefined)
    for (const kind of words.get(plain(label)) ?? []) add(found, { ...inline, kind, value: number });
  const [, , total] = totalRun.exec(piece) ?? [];
  if (total !== undefined) add(found, { ...inline, kind: 'total', value: total });
}

const optionOnly: ReadonlySet<LabelKind> = new Set(['option']);
const noChoice = /guide|chart|tabelle|table|tableau|tabla|tabella|care|pflege/;

/** A label that begins with a word for what is chosen: `Length of chain`, `Size (EU)`. */
function choiceOf(label: string, words: Words): ReadonlySet<LabelKind> | undefined {
  const [first = '', ...others] = label.split(/[\s(（]+/);
  const isChoice = others.length > 0 && others.length <= 3 && words.get(first)?.has('option') === true;
  return isChoice && !noChoice.test(label) ? optionOnly : undefined;
}

function hasChoice(value: string, words: Words): boolean {
  const others = [...value.matchAll(/[,;，；、/]\s*([^,;:：，；、/]{1,24})[:：]/g)];
  return others.some(([, word = '']) => words.get(plain(word))?.has('option') === true);
}

function add(found: Labelled[], label: Labelled): void {
  const value = fitted(label.kind, label.value);
  // AliExpress calls what was chosen by that name, too: `SKU | Black, EU plug`.
  if (value === undefined && label.kind === 'sku') add(found, { ...label, kind: 'option' });
  else if (value !== undefined && value !== '') found.push({ ...label, value });
}

/** The value as far as it looks like one of its kind. */
function fitted(kind: LabelKind, value: string): string | undefined {
  if (kind === 'total') return moneyIn(value);
  if (kind === 'id' || kind === 'sku') {
    const [first = ''] = value.split(/\s*[·•|,;\u3000]\s*|\s{2,}/);
    const isNumber = /^[\p{L}\p{Nd}._/#-]+$/u.test(first) && /\p{Nd}|^[A-Z]+[-_.][A-Z._-]+$/u.test(first);
    return isNumber && first.length > 2 && first.length <= longestNumber ? first.replace(/^#/, '') : undefined;
  }
  if (kind === 'option') {
    const [choice = ''] = splitPieces(value.replace(behind, ''));
    return choice.length <= longestValue && !isLabel(choice) && moneyIn(choice) === undefined
      ? choice.replace(behind, '').trim()
      : undefined;
  }
  if (kind === 'state') {
    const isLong = value.length > longestLabel || (/\p{Nd}{3}/u.test(value) && !isState(value) && !isClosed(value));
    const hasWords = /\p{L}/u.test(value) && !isLong;
    return hasWords && !isLabel(value) && moneyIn(value) === undefined ? value : undefined;
  }
  if (kind === 'quantity') return /^[×x]?\s?\p{Nd}{1,4}(?!\p{Nd})/u.test(value) ? value : undefined;
  return value;
}

/** The cell after a label, unless the label is one of several tabs, or the cell is another label. */
function isValueFor(next: Cell, label: Cell, cells: readonly Cell[]): boolean {
  if (next.line - label.line > mostLines || isLabel(next.text)) return false;
  return next.line === label.line
    ? isPair(label, cells) || isSetApart(label, next)
    : cells[label.at - 1]?.line !== label.line;
}

/** Whether a label is where labels are in their line: first, or after the value of the one before. */
function isPair(label: Cell, cells: readonly Cell[]): boolean {
  let first = label.at;
  while (first > 0 && cells[first - 1]?.line === label.line) first -= 1;
  return (label.at - first) % 2 === 0;
}

/** Whether a page draws a label and what follows it by different elements, as it does no tabs. */
function isSetApart({ element: label }: Cell, { element: value }: Cell): boolean {
  const isSibling = label.parentElement === value.parentElement;
  return isSibling && (label.localName !== value.localName || label.className !== value.className);
}

/** A sum may be parted into its currency and its digits. */
function valueFrom(cell: Cell, kind: LabelKind, cells: readonly Cell[]): string {
  if (kind !== 'total' || moneyIn(cell.text) !== undefined) return cell.text;
  const behindIt = [1, 2].map((step) => cells[cell.at + step]).filter((one) => one?.line === cell.line);
  const joined = behindIt.map(
    (_, count) =>
      cell.text +
      behindIt
        .slice(0, count + 1)
        .map((one) => one?.text ?? '')
        .join(''),
  );
  return joined.findLast((text) => moneyIn(text) !== undefined) ?? cell.text;
}

/** A sum with its currency, alone or before a word in brackets. */
export function moneyIn(text: string): string | undefined {
  return money.exec(text)?.[1]?.trim();
}

/** Whether a text begins with what one costs, or says how many there are. */
export function isPrice(text: string): boolean {
  return text.length <= longestValue && (priced.test(text) || counted.test(text) || isCount(text));
}

function isCount(text: string): boolean {
  const [, label = ''] = /^([^\p{Nd}:：]{1,24})[\s:：]+\p{Nd}{1,4}(?!\p{Nd})/u.exec(text) ?? [];
  return labelKinds.get(plain(label))?.has('quantity') === true;
}

export function isLabel(text: string): boolean {
  return text.length <= longestLabel && labelKinds.has(plain(text));
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:.]+$/, '')
    .trim();
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
