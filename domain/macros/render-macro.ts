import { addDays } from '../clock.ts';
import { isSameLanguage } from '../language/pick-text.ts';
import type { LocalText, Policy } from '../pack/schema.ts';
import { parseTemplate } from './parse-template.ts';
import type { Carried, TemplateNode, VariableNode } from '../pack/kinds/template.ts';
import { originOfVariable, type Values } from './values.ts';
import { writeValue, type Value } from './write-value.ts';

/** Whether a site allows what a text carries; `unknown` if nobody has said so, in which case it isn't shown either. */
export type Gate = 'allowed' | 'forbidden' | 'unknown';

/** Part of a rendered text: plain, a variable in one of its three visible states, or a block that the site forbids. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'default'; readonly text: string; readonly name: string }
  /** `leftOut`: invisible characters of the value, by number (`U+202E`), which are not in the text. */
  | { readonly kind: 'filled'; readonly text: string; readonly name: string; readonly leftOut?: readonly string[] }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'withheld'; readonly carries: Carried; readonly gate: Gate };

export interface Rendered {
  readonly segments: readonly Segment[];
  /** Names of missing variables, each once, in reading order. */
  readonly missing: readonly string[];
  /** The whole text; `undefined` while anything is missing or the template is faulty, so that nothing half-filled can be inserted. */
  readonly text: string | undefined;
  readonly isFaulty: boolean;
}

/** What a template is rendered for: the text's language, the snippets by id, and what the site allows. */
export interface RenderPlace {
  readonly language: string;
  readonly snippets?: ReadonlyMap<string, LocalText> | undefined;
  readonly gateOf?: ((carries: Carried) => Gate) | undefined;
}

/** The longest text produced, in UTF-16 units; nested snippets could otherwise grow without limit. */
export const LONGEST_TEXT = 32_768;

/** Fills in a body. Braces inside a value are text. */
export function renderTemplate(body: string, values: Values, place: RenderPlace = { language: 'en' }): Rendered {
  const segments: Segment[] = [];
  let isFaulty = false;
  let length = 0;

  const put = (segment: Segment) => {
    length += 'text' in segment ? segment.text.length : 1;
    if (length > LONGEST_TEXT) isFaulty = true;
    else segments.push(segment);
  };
  const write = (text: string, trail: readonly string[]) => {
    const { nodes, faults } = parseTemplate(text);
    if (faults.length > 0) isFaulty = true;
    for (const node of nodes) visit(node, trail);
  };
  const visit = (node: TemplateNode, trail: readonly string[]): void => {
    if (length > LONGEST_TEXT) return;
    if (node.kind === 'text' || node.kind === 'literal') put({ kind: 'text', text: node.text });
    else if (node.kind === 'variable') put(fill(node, values, place.language));
    else if (node.kind === 'block') {
      const gate = place.gateOf?.(node.carries) ?? 'unknown';
      if (gate !== 'allowed') put({ kind: 'withheld', carries: node.carries, gate });
      for (const inner of gate === 'allowed' ? node.shown : node.instead) visit(inner, trail);
    } else {
      const text = trail.includes(node.id) ? undefined : snippetText(place, node.id);
      if (text === undefined) {
        isFaulty = true;
        put({ kind: 'text', text: `{{>${node.id}}}` });
      } else write(text, [...trail, node.id]);
    }
  };

  write(body, []);
  closeGaps(segments);
  const missing = [...new Set(segments.flatMap((s) => (s.kind === 'missing' ? [s.name] : [])))];
  const text = missing.length > 0 || isFaulty ? undefined : segments.map(textOf).join('');
  return { segments, missing, text, isFaulty };
}

/** A snippet in the text's language, never in another. */
function snippetText({ snippets, language }: RenderPlace, id: string): string | undefined {
  const texts = snippets?.get(id);
  return texts && (texts[language] ?? Object.entries(texts).find(([l]) => isSameLanguage(language, l))?.[1]);
}

function fill(node: VariableNode, values: Values, language: string): Segment {
  const { name } = node;
  const value = moved(values.get(name), node.plus, values);
  const written = value === undefined ? undefined : writeValue(value, node.format, language, originOfVariable(name));
  if (written) {
    const { text, leftOut } = written;
    return { kind: 'filled', text, name, ...(leftOut.length > 0 && { leftOut }) };
  }
  return node.default === undefined ? { kind: 'missing', name } : { kind: 'default', text: node.default, name };
}

/** A day shifted by what a template adds to it. */
function moved(value: Value | undefined, plus: VariableNode['plus'], values: Values): Value | undefined {
  if (plus === undefined || value === undefined) return value;
  const other = typeof plus === 'number' ? { number: plus } : values.get(plus);
  if (typeof value === 'string' || !('day' in value) || typeof other !== 'object' || !('number' in other)) {
    return undefined;
  }
  const day = addDays(value.day, other.number);
  return day === undefined ? undefined : { day };
}

function textOf(segment: Segment): string {
  return 'text' in segment ? segment.text : '';
}

/** Where a block was omitted, the empty lines or spaces on both sides count once. */
function closeGaps(segments: Segment[]): void {
  let tail = '';
  let isAfterGap = false;
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === 'withheld') {
      isAfterGap = true;
      continue;
    }
    let text = textOf(segment);
    if (isAfterGap && segment.kind === 'text') {
      text = text.replace(gapAfter(tail), '');
      segments[index] = { kind: 'text', text };
    }
    isAfterGap = false;
    tail = (tail + text).slice(-2);
  }
  const last = segments.findLastIndex(({ kind }) => kind !== 'withheld');
  const end = segments[last];
  if (isAfterGap && end?.kind === 'text') segments[last] = { kind: 'text', text: end.text.trimEnd() };
}

function gapAfter(tail: string): RegExp {
  if (tail === '' || tail === '\n\n') return /^\n+/;
  if (tail.endsWith('\n')) return /^\n/;
  return tail.endsWith(' ') ? /^ / : /^$/;
}

const POLICY_FIELDS = {
  link: 'link',
  coupon: 'coupon',
  attachment: 'attachment',
  'review-request': 'reviewRequest',
  emoji: 'emoji',
} as const satisfies Record<Carried, keyof Policy>;

/** Whether a site's policy allows what a text carries; `unknown` without a policy, or if it doesn't say. */
export function judgeByPolicy(policy: Policy | undefined, carries: Carried): Gate {
  return policy?.[POLICY_FIELDS[carries]] ?? 'unknown';
}
