import { scanTemplate } from './scan-template.ts';
import type { Values } from './values.ts';

/** A stretch of a rendered text: plain, or a variable in one of its three visible states. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'filled' | 'default'; readonly text: string; readonly name: string }
  | { readonly kind: 'missing'; readonly name: string };

export interface Rendered {
  readonly segments: readonly Segment[];
  /** Names of missing variables, each once, in reading order. */
  readonly missing: readonly string[];
  /** The whole text; `undefined` while anything is missing or the template is faulty, so that nothing half-filled can be inserted. */
  readonly text: string | undefined;
  readonly isFaulty: boolean;
}

/** Fills a body. Values are put in as they are: braces inside a value are text. */
export function renderTemplate(body: string, values: Values): Rendered {
  const { parts, faults } = scanTemplate(body);
  const segments = parts.map((part): Segment => {
    if (part.kind === 'text') return part;
    const value = values.get(part.name);
    if (value !== undefined) return { kind: 'filled', text: value, name: part.name };
    if (part.default !== undefined) return { kind: 'default', text: part.default, name: part.name };
    return { kind: 'missing', name: part.name };
  });
  const missing = [...new Set(segments.flatMap((s) => (s.kind === 'missing' ? [s.name] : [])))];
  const isFaulty = faults.length > 0;
  const text =
    missing.length > 0 || isFaulty ? undefined : segments.map((s) => (s.kind === 'missing' ? '' : s.text)).join('');
  return { segments, missing, text, isFaulty };
}

/** Values with the agent's own answers added, by variable name; blank answers stay missing. */
export function withAnswers(values: Values, answers: Readonly<Record<string, string>>): Values {
  const all = new Map(values);
  for (const [name, value] of Object.entries(answers)) {
    if (value.trim() !== '') all.set(name, value.trim());
  }
  return all;
}
