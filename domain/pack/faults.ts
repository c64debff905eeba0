import { templateFaultCodes } from '../macros/template.ts';

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
  // What hangs together
  'duplicate-id',
  'unknown-id',
  'foreign-host',
  'two-lists',
  'bad-file',
  'needs-signature',
  'not-ascending',
  'ends-before-it-begins',
  // Texts; `too-long` is also said of any other text
  ...templateFaultCodes,
] as const;

export type PackFaultCode = (typeof packFaultCodes)[number];

/** One fault of a pack: `path` like `macros[3].body.de`, code as in the locale key `packFaults.<code>`. */
export interface PackFault {
  readonly path: string;
  readonly code: string;
  readonly detail?: string;
}

/** Faults kept for showing; a hostile file could otherwise fill the memory with them. */
const KEPT_FAULTS = 200;

/** Faults after which no more are looked for; a count from here on means "or more". */
export const MOST_COUNTED = 1000;

/** Collects faults, keeps the first 200 and counts all. */
export class FaultList {
  readonly faults: PackFault[] = [];
  count = 0;

  /** `place` is where in a text: `line:column`, written behind the path as editors do. */
  add(code: PackFaultCode, path: readonly PathStep[], detail?: string, place?: string): void {
    this.count += 1;
    if (this.faults.length >= KEPT_FAULTS) return;
    const fault: PackFault = { path: writePath(path) + (place === undefined ? '' : `:${place}`), code };
    this.faults.push(detail === undefined ? fault : { ...fault, detail: shorten(detail) });
  }
}

export type PathStep = string | number;

/** Writes a path as a person reads it: `macros[3].body.de`; the root is the empty string. */
export function writePath(path: readonly PathStep[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[\w-]+$/.test(step)) text += `${text === '' ? '' : '.'}${shorten(step)}`;
    else text += `[${JSON.stringify(shorten(step))}]`;
  }
  return text;
}

function shorten(text: string): string {
  return text.length > 64 ? `${text.slice(0, 63)}…` : text;
}
