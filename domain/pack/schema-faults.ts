import type * as z from 'zod';
import type { FaultList, PackFaultCode, PathStep } from './faults.ts';

/**
 * Translates what Zod found into our own short codes, so that no sentence of a library reaches a screen; `raw` is the value that was checked, at
 * `place` in a larger one.
 */
export function addSchemaFaults(
  list: FaultList,
  issues: readonly z.core.$ZodIssue[],
  raw: unknown,
  place: readonly PathStep[] = [],
): void {
  for (const issue of issues) {
    const path = issue.path.map((step): PathStep => (typeof step === 'symbol' ? String(step) : step));
    const [code, detail] = nameFault(issue, readAt(raw, path) === undefined);
    list.add(code, [...place, ...path], detail);
  }
}

type Named = readonly [code: PackFaultCode, detail?: string];

const TOO_BIG: Readonly<Record<string, PackFaultCode>> = { string: 'too-long', array: 'too-many', object: 'too-many' };
const TOO_SMALL: Readonly<Record<string, PackFaultCode>> = { string: 'too-short', array: 'too-few' };
const BAD_FORMAT: Readonly<Record<string, PackFaultCode>> = { date: 'bad-date', datetime: 'bad-time', url: 'bad-url' };

function nameFault(issue: z.core.$ZodIssue, isAbsent: boolean): Named {
  if (issue.code === 'invalid_key') return ['bad-key'];
  if (isAbsent) return ['required'];
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int') return ['not-whole'];
      // The one word that must not be present: hosts, which a patch does not grant.
      return issue.expected === 'never' ? ['foreign-host'] : ['wrong-type', issue.expected];
    case 'too_big':
      return [TOO_BIG[issue.origin] ?? 'too-big', String(issue.maximum)];
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return ['empty'];
      return [TOO_SMALL[issue.origin] ?? 'too-small', String(issue.minimum)];
    case 'invalid_format':
      return [BAD_FORMAT[issue.format] ?? 'bad-form'];
    case 'invalid_value':
      return ['not-one-of', issue.values.map(String).join(', ')];
    case 'invalid_union':
      return nameUnion(issue);
    case 'custom':
      return [nameCustom(issue.message)];
    default:
      return ['bad-value'];
  }
}

/** Our own checks name their fault as their message. */
function nameCustom(message: string): PackFaultCode {
  return named.find((code) => code === message) ?? 'bad-value';
}

const named = [
  'empty',
  'bad-date',
  'bad-url',
  'bad-selector',
  'slow-selector',
  'bad-pattern',
] as const satisfies readonly PackFaultCode[];

/** A union of values fails as a wrong choice, a union of types as a wrong type. */
function nameUnion({ errors, options }: z.core.$ZodIssueInvalidUnion & { options?: unknown }): Named {
  const issues = errors.flat();
  if (Array.isArray(options)) return ['not-one-of', options.map(String).join(', ')];
  // A fault within the right type says more than the types that did not match.
  const own = issues.find(
    ({ code, message }) => code === 'custom' && message !== undefined && nameCustom(message) !== 'bad-value',
  );
  if (own) return [nameCustom(own.message)];
  const values = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []));
  if (values.length > 0) return ['not-one-of', values.join(', ')];
  const types = issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  return ['wrong-type', types.join(', ')];
}

function readAt(raw: unknown, path: readonly PathStep[]): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
