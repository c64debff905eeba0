import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMessage } from '../../../../domain/sizes/reading/read-message.ts';
import type { Reading } from '../../../../domain/sizes/reading/read-message.ts';

/**
 * An invented message with what a careful seller understands. A line: difficulty, text, sizes and measures, `!` not
 * wanted, `?` to ask.
 */
export interface LabelledMessage {
  readonly language: string;
  readonly difficulty: number;
  readonly text: string;
  readonly wanted: string;
}

const LETTERS: Readonly<Record<string, string>> = { P: 'S', G: 'L', GG: 'XL' };

const folder = join(import.meta.dirname, '../../../fixtures/sizes');

export const labelledMessages: readonly LabelledMessage[] = readdirSync(folder).flatMap((name) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', ...labels] = line.slice(2).split(' |');
      const parts = labels
        .flatMap((label) => label.split(';').map((part) => part.trim()))
        .filter((part) => part !== '');
      return {
        language: Intl.getCanonicalLocales(name.replace('.txt', ''))[0] ?? '',
        difficulty: Number(line[0]),
        text,
        wanted: inOrder(parts),
      };
    }),
);

/** The same format for what was read. Scales with two names count as one. */
export function readAsLabels({ language, text }: LabelledMessage): string {
  return inOrder(labelsOf(readMessage(text, { language })));
}

function labelsOf({ sizes, measures, notWanted, ask }: Reading): string[] {
  return [
    ...sizes.map(({ kind = '-', audience = '-', system = '-', value }) => `${kind} ${audience} ${system} ${value}`),
    ...measures.map(({ of, amount, unit }) => `~${of} ${amount} ${unit}`),
    ...notWanted.map((value) => `!${value}`),
    ...(ask ? [`?${ask}`] : []),
  ];
}

function inOrder(parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .replace(/^(shoe \S+) (?:JP|cm) /, '$1 cm ')
        .replace(/ DE /, ' EU ')
        .replace(/(?<=bra women )ES /, 'FR ')
        .replace(/(?<=^trousers \S+ US )W?(\d\d)(?: L(\d\d))?$/, (_all, waist: string, leg?: string) =>
          leg ? `${waist}/${leg}` : waist,
        )
        .replace(/(?<=sock \S+ EU \d\d)[-/]/, '-')
        .replace(/(?<=^!| )(?:P|GG?)$/, (letter) => LETTERS[letter] ?? letter),
    )
    .sort()
    .join('; ');
}
