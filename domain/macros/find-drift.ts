import { writePlace, type PathStep } from '../pack/faults.ts';
import type { LocalText, Pack } from '../pack/schema.ts';
import { parseTemplate } from './parse-template.ts';
import type { TemplateNode } from '../pack/kinds/template.ts';

/** A number spelled out in a text although the pack has constants for it. */
export interface Drift {
  /** Path with line and column: `macros[3].body.de:2:14`. */
  readonly path: string;
  /** Id of the macro or snippet. */
  readonly id: string;
  readonly number: number;
  /** The surrounding words. */
  readonly words: string;
  /** Constants that hold the number, or held it in the previous pack. */
  readonly constants: readonly string[];
  /** The constants have a different value now, so the text is no longer true. */
  readonly isOutdated: boolean;
}

type DriftPack = Pick<Pack, 'macros' | 'snippets' | 'constants'>;

/**
 * Lists macros and snippets that spell out a number held by a constant, and so won't change with it; outdated ones come first. Given
 * the previous pack as `before`, also numbers that a constant held there. Doesn't recognise numbers in words.
 */
export function findDrift(pack: DriftPack, before?: Pick<Pack, 'constants'>): Drift[] {
  const now = constantsByNumber(pack.constants);
  const changed = Object.entries(before?.constants ?? {}).filter(([id, value]) => pack.constants[id] !== value);
  const old = constantsByNumber(Object.fromEntries(changed));
  const search = (text: LocalText, path: readonly PathStep[], id: string): Drift[] =>
    Object.entries(text).flatMap(([language, body]) =>
      findNumbers(body).flatMap(({ number, at, words }): Drift[] => {
        const held = now.get(number);
        const constants = held ?? old.get(number);
        if (!constants) return [];
        const found = { path: writePlace({ path: [...path, language], place: placeOf(body, at) }), id, number, words };
        return [{ ...found, constants, isOutdated: held === undefined }];
      }),
    );
  const drifts = [
    ...pack.macros.flatMap((macro, index) => search(macro.body, ['macros', index, 'body'], macro.id)),
    ...pack.snippets.flatMap((snippet, index) => search(snippet.text, ['snippets', index, 'text'], snippet.id)),
  ];
  return drifts.sort((a, b) => Number(b.isOutdated) - Number(a.isOutdated));
}

function constantsByNumber(constants: Pack['constants']): ReadonlyMap<number, string[]> {
  const numbers = Object.entries(constants).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const groups = Map.groupBy(numbers, ([, value]) => value);
  return new Map([...groups].map(([value, entries]) => [value, entries.map(([id]) => id)]));
}

interface WrittenNumber {
  readonly number: number;
  readonly at: number;
  readonly words: string;
}

/** Digits on their own: not part of a code, decimal or date, and not a list number. */
const ALONE =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}.,:/#-])\p{Nd}{1,6}(?![\p{N}]|[.,:/-]\p{N}|\p{Script=Latin}\p{N})/gu;

function findNumbers(body: string): WrittenNumber[] {
  return listTexts(parseTemplate(body).nodes).flatMap(({ text, at }) =>
    [...text.matchAll(ALONE)].flatMap((match): WrittenNumber[] => {
      const { index } = match;
      const end = index + match[0].length;
      const isLineStart = text.slice(0, index).trimEnd() === '' || /\n[ \t]*$/.test(text.slice(0, index));
      if (isLineStart && /^[.)、．]/.test(text.slice(end))) return [];
      const number = Number(match[0].normalize('NFKC'));
      if (Number.isNaN(number)) return [];
      const words = text
        .slice(Math.max(0, index - 16), end + 16)
        .replace(/\s+/g, ' ')
        .trim();
      return [{ number, at: at + index, words }];
    }),
  );
}

function listTexts(nodes: readonly TemplateNode[]): Extract<TemplateNode, { kind: 'text' }>[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [node];
    return node.kind === 'block' ? listTexts([...node.shown, ...node.instead]) : [];
  });
}

function placeOf(body: string, at: number): string {
  const lines = body.slice(0, at).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
