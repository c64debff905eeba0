import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SizeAudience, SizeKind } from '../../domain/sizes/charts/size-question.ts';
import { readMessage } from '../../domain/sizes/reading/read-message.ts';
import type { ReadContext } from '../../domain/sizes/reading/pieces/message-pieces.ts';
import type { Reading } from '../../domain/sizes/reading/reading.ts';

/**
 * An invented message with what a careful seller understands. A line of the fixtures: difficulty and text, then `|` sizes, `~` measures, `!` what is not
 * wanted and `?` what to ask, then `@` what the page shows.
 */
export interface LabelledMessage {
  readonly language: string;
  readonly difficulty: number;
  readonly text: string;
  readonly context: ReadContext;
  readonly wanted: readonly string[];
}

/** How one message was read. `values`: the right sizes, measures and ruled out ones, whatever else is said of them. */
export interface Score {
  readonly message: LabelledMessage;
  readonly got: readonly string[];
  readonly isExact: boolean;
  readonly hasValues: boolean;
  /** Absent where nothing is to be asked. */
  readonly asks?: boolean;
  /** Absent where the message speaks of sizes. */
  readonly isFalseAlarm?: boolean;
}

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/sizes');
const KINDS: readonly string[] = 'shoe clothing trousers suit bra ring hat glove belt sock'.split(' ');
const PEOPLE: readonly string[] = ['women', 'men', 'children'];

/** `own`: written beside the reader; `seen` and `fresh`: by two writers who did not know it, 45 and 30 in each of 20 languages. */
export function loadLabelled(part: 'own' | 'seen' | 'fresh'): LabelledMessage[] {
  const folder = join(FOLDER, part);
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => readLine(line, Intl.getCanonicalLocales(name.replace('.txt', ''))[0] ?? '')),
  );
}

/** One line of the fixtures, in a language (BCP 47). */
export function readLine(line: string, language: string): LabelledMessage {
  const [text = '', ...rest] = line.slice(2).split(' |');
  const parts = rest.flatMap((part) => part.split(';').map((one) => one.trim())).filter((one) => one !== '');
  const shown =
    parts
      .find((one) => one.startsWith('@'))
      ?.slice(1)
      .split(' ') ?? [];
  const kind = shown.find((one) => KINDS.includes(one)) as SizeKind | undefined;
  const audience = shown.find((one) => PEOPLE.includes(one)) as Exclude<SizeAudience, 'unisex'> | undefined;
  const country = shown.find((one) => /^[A-Z]{2}$/.test(one));
  return {
    language,
    difficulty: Number(line[0]),
    text: text.replaceAll(' ⏎ ', '\n'),
    context: { ...(kind && { kind }), ...(audience && { audience }), ...(country && { country }) },
    wanted: parts
      .filter((one) => !one.startsWith('@'))
      .map(plain)
      .sort(),
  };
}

/** Reads a message as the panel does, and compares. */
export function score(message: LabelledMessage): Score {
  const { language, context, text, wanted } = message;
  const said = labelsOf(readMessage(text, { language, ...context }));
  const [got, meant] = [said, wanted].map((labels) => labels.map(plain).sort()) as [string[], string[]];
  const isAlike = isSame(got, meant);
  const ask = meant.find((one) => one.startsWith('?'));
  return {
    message,
    got,
    isExact: isAlike || isSame(...asOneWriter(got, meant)),
    hasValues: isSame(valuesOf(got), valuesOf(meant)) || isSame(...(asOneWriter(got, meant).map(valuesOf) as Pair)),
    ...(ask !== undefined && { asks: got.includes(ask) }),
    ...(meant.length === 0 && { isFalseAlarm: got.length > 0 }),
  };
}

type Pair = [string[], string[]];

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join(';') === other.join(';');
}

function labelsOf({ sizes, measures, notWanted, ask }: Reading): string[] {
  return [
    ...sizes.map(({ kind = '-', audience = '-', system = '-', value }) => `${kind} ${audience} ${system} ${value}`),
    ...measures.map(({ of, amount, unit }) => `~${of} ${amount} ${unit}`),
    ...notWanted.map((value) => `!${value}`),
    ...(ask ? [`?${ask}`] : []),
  ];
}

function valuesOf(labels: readonly string[]): string[] {
  return labels
    .filter((one) => !one.startsWith('?'))
    .map((one) => (/^[~!]/.test(one) ? one : one.split(' ').slice(3).join(' ')))
    .sort();
}

/** A size that is told by what it measures: both give the same answer. */
const MEASURED: readonly (readonly [label: RegExp, measure: string])[] = [
  [/^shoe \S+ cm (\d+(?:\.\d+)?)$/, '~foot-length $1 cm'],
  [/^hat \S+ cm (\d+(?:\.\d+)?)$/, '~head $1 cm'],
  [/^glove \S+ cm (\d+(?:\.\d+)?)$/, '~palm $1 cm'],
  [/^ring \S+ EU (\d+(?:\.\d+)?)$/, '~finger $1 mm'],
  [/^ring \S+ - (\d+(?:\.\d+)?)$/, '~finger $1 mm'],
  [/^clothing \S+ cm (\d\d(?:\.\d+)?)$/, '~neck $1 cm'],
  [/^clothing \S+ (?:US|UK) (1\d(?:\.\d+)?)$/, '~neck $1 in'],
  [/^belt \S+ cm (\d+)$/, '~waist $1 cm'],
];

/**
 * Where two writers label one thing in two ways that no user would tell apart, the other's label takes the form of the first: the length of a foot or a
 * shoe in centimetres; a ring whose scale has no name here, asked about or not.
 */
function asOneWriter(got: readonly string[], wanted: readonly string[]): Pair {
  const [one, other] = [
    got.filter((label) => !wanted.includes(label)),
    wanted.filter((label) => !got.includes(label)),
  ] as Pair;
  const measured = (label: string): string =>
    MEASURED.reduce((text, [form, measure]) => text.replace(form, measure), label);
  const isMeasured = (labels: readonly string[], label: string): boolean =>
    labels.some((two) => two.startsWith('~') !== label.startsWith('~') && measured(two) === measured(label));
  // Poland and Turkey count rings as Italy does; the writers had no name for it.
  const isLess40 = (labels: readonly string[], label: string): boolean =>
    /^ring \S+ IT /.test(label) && labels.includes(label.replace(' IT ', ' - '));
  const isRing = [...got, ...wanted].some((label) => /^ring \S+ - /.test(label));
  // "M or L? I am 178 cm": one writer asks which, the other leaves it to the measures; the panel offers both sizes and reads the measures in either case.
  const isMeasuredChoice = other.every((label) => label !== '?which') && wanted.some((label) => label.startsWith('~'));
  // The age of a child beside its size: one writer labels it, the other does not; no answer looks at it.
  const isAgeless = wanted.length > 0 && !wanted.some((label) => label.startsWith('~age '));
  const rest = (labels: readonly string[], others: readonly string[]): string[] =>
    labels
      .filter((label) => !(isMeasuredChoice && label === '?which') && !(isAgeless && label.startsWith('~age ')))
      .map((label) => (isMeasured(others, label) ? measured(label) : label))
      .map((label) => (isLess40(others, label) ? label.replace(' IT ', ' - ') : label))
      .filter((label) => !(isRing && label === '?system'))
      .sort();
  return [rest(one, other), rest(other, one)];
}

const LETTERS: Readonly<Record<string, string>> = {
  P: 'S',
  PP: 'XS',
  G: 'L',
  GG: 'XL',
  XXL: '2XL',
  LL: 'XL',
  '3L': '2XL',
};

/** Scales and letters under two names are one, as the two writers have them (one calls the Spanish scale the European); so are Russian and European bras, gloves and heights of children, and Chinese and European shoes below 60. */
function plain(label: string): string {
  return (
    label
      .replace(/^(shoe \S+) (?:JP|cm) /, '$1 cm ')
      .replace(/ DE /, ' EU ')
      .replace(
        /^(hat \S+|bra women|glove \S+|clothing children) (?:RU|CN) (?=\d\d[A-K]?$|\d{3}$|\d$)/,
        (all, of: string) =>
          /^(?:bra women CN|clothing children CN)/.test(all)
            ? all
            : `${of} ${/^(?:hat|clothing)/.test(of) ? 'cm' : 'EU'} `,
      )
      .replace(/^(shoe \S+) CN (?=\d\d(?:\.5)?$)/, '$1 EU ')
      // Heights of children are one scale under the names of all countries that write them, of trousers, too.
      .replace(/^((?:clothing|trousers) children) (?:EU|JP|KR|CN|RU) (?=(?:[5-9]\d|1\d\d)$)/, '$1 cm ')
      .replace(/^~weight (\d+(?:\.\d+)?) jin$/, (_all, jin: string) => `~weight ${Number(jin) / 2} kg`)
      // A Chinese foot (chi) of trousers is the girth of a waist.
      .replace(
        /^trousers \S+ chi (\d(?:\.\d+)?)$/,
        (_all, chi: string) => `~waist ${Math.round(Number(chi) / 0.03)} cm`,
      )
      .replace(/^bra women (?:US|UK|-) (?=\d\d[A-D]$)/, 'bra women US ')
      .replace(/^(ring|glove) (\S+) (?:FR|DE) /, '$1 $2 EU ')
      .replace(/^(shoe|sock) (\S+) (?:FR|IT|ES) /, '$1 $2 EU ')
      .replace(/^(clothing|trousers|suit) (\S+) ES /, '$1 $2 EU ')
      .replace(/(?<=bra women )ES /, 'FR ')
      .replace(
        /^(trousers|belt) (\S+) (?:in|US) W?(\d\d)(?: ?[L/] ?(\d\d))?$/,
        (_all, kind: string, who: string, waist: string, leg?: string) =>
          `${kind} ${who} US ${waist}${leg ? `/${leg}` : ''}`,
      )
      .replace(/(?<= \d\d)[-/](?=\d\d$)/, '-')
      .replace(/(?<=children age \d\S*)Y$/, '')
      .replace(/(?<=^!| )[PGLX3]{1,3}$/, (letter) => LETTERS[letter] ?? letter)
  );
}
