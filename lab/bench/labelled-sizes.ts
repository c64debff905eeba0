import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SizeAudience, SizeKind } from '../../domain/sizes/charts/size-question.ts';
import { readMessage } from '../../domain/sizes/reading/read-message.ts';
import type { ReadContext } from '../../domain/sizes/reading/message-pieces.ts';
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

/** `own`: written beside the reader; `seen`: written by people who did not know it, 45 in each of 20 languages. */
export function loadLabelled(part: 'own' | 'seen'): LabelledMessage[] {
  const folder = join(FOLDER, part);
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => readLine(line, Intl.getCanonicalLocales(name.replace('.txt', ''))[0] ?? '')),
  );
}

function readLine(line: string, language: string): LabelledMessage {
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
  const got = labelsOf(readMessage(text, { language, ...context }))
    .map(plain)
    .sort();
  const ask = wanted.find((one) => one.startsWith('?'));
  return {
    message,
    got,
    isExact: got.join(';') === wanted.join(';'),
    hasValues: valuesOf(got) === valuesOf(wanted),
    ...(ask !== undefined && { asks: got.includes(ask) }),
    ...(wanted.length === 0 && { isFalseAlarm: got.length > 0 }),
  };
}

function labelsOf({ sizes, measures, notWanted, ask }: Reading): string[] {
  return [
    ...sizes.map(({ kind = '-', audience = '-', system = '-', value }) => `${kind} ${audience} ${system} ${value}`),
    ...measures.map(({ of, amount, unit }) => `~${of} ${amount} ${unit}`),
    ...notWanted.map((value) => `!${value}`),
    ...(ask ? [`?${ask}`] : []),
  ];
}

function valuesOf(labels: readonly string[]): string {
  return labels
    .filter((one) => !one.startsWith('?'))
    .map((one) => (/^[~!]/.test(one) ? one : one.split(' ').slice(3).join(' ')))
    .sort()
    .join(';');
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

/** Scales and letters under two names are one. */
function plain(label: string): string {
  return label
    .replace(/^(shoe \S+) (?:JP|cm) /, '$1 cm ')
    .replace(/ DE /, ' EU ')
    .replace(/^(shoe|sock) (\S+) (?:FR|IT|ES) /, '$1 $2 EU ')
    .replace(/(?<=bra women )ES /, 'FR ')
    .replace(
      /^(trousers|belt) (\S+) (?:in|US) W?(\d\d)(?: ?[L/] ?(\d\d))?$/,
      (_all, kind: string, who: string, waist: string, leg?: string) =>
        `${kind} ${who} US ${waist}${leg ? `/${leg}` : ''}`,
    )
    .replace(/(?<=sock \S+ \S+ \d\d)[-/]/, '-')
    .replace(/(?<=children age \d\S*)Y$/, '')
    .replace(/(?<=^!| )[PGLX3]{1,3}$/, (letter) => LETTERS[letter] ?? letter);
}
