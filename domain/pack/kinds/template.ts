/** What a text may contain that a marketplace may forbid. */
export const carriedKinds = ['link', 'coupon', 'attachment', 'review-request', 'emoji'] as const;
export type Carried = (typeof carriedKinds)[number];

/** How a value is written. `day` is without the year, `date` with it, `weekday` with the day of the week. */
export const plainFormats = ['number', 'money', 'day', 'date', 'weekday'] as const;
export type PlainFormat = (typeof plainFormats)[number];

/** A plural form, as in `Intl.PluralRules`. */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralForm = (typeof pluralForms)[number];

/** A plain format, or plural forms in which `#` is the number. */
export type Format = PlainFormat | Readonly<Partial<Record<PluralForm, string>>>;

/** A variable. `plus` shifts `today` by a number of days, or by the number in another variable. */
export interface VariableNode {
  readonly kind: 'variable';
  readonly name: string;
  readonly plus?: number | string;
  readonly format?: Format;
  readonly default?: string;
  readonly at: number;
}

/** One piece of a template. `at` is its offset in UTF-16 units. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  /** Braces that are part of the text. */
  | { readonly kind: 'literal'; readonly text: string; readonly at: number }
  | VariableNode
  | { readonly kind: 'snippet'; readonly id: string; readonly at: number }
  /** Shown where the site allows what it contains; otherwise `instead` is shown. */
  | {
      readonly kind: 'block';
      readonly carries: Carried;
      readonly shown: readonly TemplateNode[];
      readonly instead: readonly TemplateNode[];
      readonly at: number;
    };

/** Every fault a template may have; each has a text under the locale key `packFaults.<code>`. */
export const templateFaultCodes = [
  'unclosed-brace',
  'unopened-brace',
  'nested-brace',
  'foreign-sign',
  'empty-name',
  'unknown-variable',
  'undeclared-field',
  'missing-constant',
  'missing-default',
  'unknown-format',
  'wrong-format',
  'missing-plural',
  'unknown-snippet',
  'missing-text',
  'snippet-cycle',
  'unknown-block',
  'unclosed-block',
  'unopened-block',
  'deep-block',
  'too-long',
] as const;

/** A fault in a template; `at` is its offset in UTF-16 units, `detail` what is written there. */
export interface TemplateFault {
  readonly code: (typeof templateFaultCodes)[number];
  readonly at: number;
  readonly detail: string;
}

/** Every variable node of a template, including those in blocks. */
export function listVariables(nodes: readonly TemplateNode[]): VariableNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'variable') return [node];
    return node.kind === 'block' ? [...listVariables(node.shown), ...listVariables(node.instead)] : [];
  });
}
