import { templateFaultCodes } from './kinds/template.ts';

/** Every code a `PackFault` may carry; each has a text under the locale key `packFaults.<code>`. */
export const packFaultCodes = [
  // Shape of the file
  'required',
  'wrong-type',
  'not-one-of',
  'empty',
  'too-short',
  'too-few',
  'too-many',
  'too-small',
  'too-big',
  'not-whole',
  'bad-date',
  'bad-time',
  'bad-url',
  'bad-form',
  'bad-key',
  'bad-value',
  'half-character',
  'bad-selector',
  'slow-selector',
  'bad-pattern',
  'too-deep',
  'duplicate-key',
  'forbidden-key',
  // References between rows
  'duplicate-id',
  'unknown-id',
  'foreign-host',
  'two-lists',
  'bad-file',
  'needs-signature',
  'not-ascending',
  'ends-before-it-begins',
  // Texts; `too-long` is also used for any other text
  ...templateFaultCodes,
] as const;

export type PackFaultCode = (typeof packFaultCodes)[number];

/**
 * One fault of a pack: `path` leads from the root to what is wrong, as in `['macros', 3, 'body', 'de']`; `code` as in the locale key
 * `packFaults.<code>`.
 */
export interface PackFault {
  readonly path: readonly PathStep[];
  /** Where in a text: `line:column`. */
  readonly place?: string;
  readonly code: string;
  readonly detail?: string;
}

/** A field, or the index of an entry. */
export type PathStep = string | number;

/** The most faults kept for display; a hostile file could otherwise fill the memory with them. */
const KEPT_FAULTS = 200;

/** The number of faults after which the search stops; a count this high means "or more". */
export const MOST_COUNTED = 1000;

/** Collects faults, keeps the first 200 and counts all of them. */
export class FaultList {
  readonly faults: PackFault[] = [];
  count = 0;

  /** `place` is where in a text: `line:column`. */
  add(code: PackFaultCode, path: readonly PathStep[], detail?: string, place?: string): void {
    this.count += 1;
    if (this.faults.length >= KEPT_FAULTS) return;
    this.faults.push({
      path: path.map((step) => (typeof step === 'string' ? shorten(step) : step)),
      ...(place !== undefined && { place }),
      code,
      ...(detail !== undefined && { detail: shorten(detail) }),
    });
  }
}

/** The place of a fault as a person reads it: `macros[3].body.de:2:14`, with line and column as editors show them; the root is the empty string. */
export function writePlace({ path, place }: Pick<PackFault, 'path' | 'place'>): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[\w-]+$/.test(step)) text += `${text === '' ? '' : '.'}${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return place === undefined ? text : `${text}:${place}`;
}

function shorten(text: string): string {
  return text.length > 64 ? `${text.slice(0, 63)}…` : text;
}
