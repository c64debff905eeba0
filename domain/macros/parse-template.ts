import { findForeignSigns, holdsForeignSign, mendInner } from './foreign-brackets.ts';
import { scanTemplate, type TemplateToken } from './scan-template.ts';
import {
  carriedKinds,
  plainFormats,
  pluralForms,
  type Carried,
  type Format,
  type TemplateFault,
  type TemplateNode,
  type VariableNode,
} from '../pack/kinds/template.ts';

/** Maximum nesting of blocks; more is a mistake. */
const DEEPEST = 8;

interface OpenBlock {
  readonly carries: Carried;
  readonly shown: TemplateNode[];
  readonly instead: TemplateNode[];
  readonly at: number;
  readonly inner: string;
  isElse: boolean;
}

/**
 * Parses a template. Its language:
 *
 * - `{{name}}`, `{{name|default}}`, `{{name:format|default}}`: a variable;
 * - `{{field.days:one=# day;other=# days}}`: a plural, by the language's own forms;
 * - `{{today+2}}`, `{{today+const.traceDays:weekday}}`: a later day;
 * - `{{>snippet}}`: a text of the pack shared by many macros;
 * - `{{"{{"}}` and `{{"}}"}}`: quoted braces are text, as in Go templates and Jinja;
 * - `{{#coupon}}…{{else}}…{{/coupon}}`: shown only where the site allows what it carries.
 *
 * A variable in the signs of another program or keyboard (`｛｛buyer.name｝｝`, `${buyer.name}`) is a fault, or its name would go to the
 * buyer.
 *
 * Every fault is reported with its place; faulty parts remain as text. A block tag alone on its line takes the line with it.
 */
export function parseTemplate(body: string): { nodes: TemplateNode[]; faults: TemplateFault[] } {
  const { tokens, faults } = scanTemplate(body);
  /** Ranges in foreign signs; their own fault says more than one about an unmatched brace inside. */
  const foreign: { readonly at: number; readonly end: number }[] = [];
  const blame = (at: number, text: string, mended: string) =>
    faults.push({ code: 'foreign-sign', at, detail: `${text.slice(0, 40)} → ${mended.slice(0, 40)}` });
  const root: TemplateNode[] = [];
  const stack: OpenBlock[] = [];
  const put = (node: TemplateNode) => {
    const block = stack.at(-1);
    (block ? (block.isElse ? block.instead : block.shown) : root).push(node);
  };
  const refuse = (code: TemplateFault['code'], { inner, at }: { inner: string; at: number }) => {
    faults.push({ code, at, detail: `{{${inner}}}`.slice(0, 40) });
    put({ kind: 'text', text: `{{${inner}}}`, at });
  };
  const close = () => {
    const block = stack.pop();
    if (block) put({ kind: 'block', carries: block.carries, shown: block.shown, instead: block.instead, at: block.at });
  };

  for (const token of trimLines(tokens)) {
    if (token.kind === 'text') {
      if (token.text !== '') put(token);
      for (const { at, text, mended } of findForeignSigns(token.text, token.at)) {
        foreign.push({ at, end: at + text.length });
        blame(at, text, mended);
      }
      continue;
    }
    if (token.kind === 'literal') {
      put(token);
      continue;
    }
    const mended = mendInner(token.inner);
    if (mended !== undefined) {
      blame(token.at, `{{${token.inner}}}`, `{{${mended}}}`);
      put({ kind: 'text', text: `{{${token.inner}}}`, at: token.at });
      continue;
    }
    const inner = token.inner.trim();
    const block = stack.at(-1);
    if (inner.startsWith('#')) {
      const carries = carriedKinds.find((kind) => kind === inner.slice(1).trim());
      if (!carries) refuse('unknown-block', token);
      else if (stack.length >= DEEPEST) refuse('deep-block', token);
      else stack.push({ carries, shown: [], instead: [], at: token.at, inner: token.inner, isElse: false });
    } else if (inner.startsWith('/')) {
      if (block?.carries === inner.slice(1).trim()) close();
      else refuse('unopened-block', token);
    } else if (inner === 'else') {
      if (block && !block.isElse) block.isElse = true;
      else refuse('unopened-block', token);
    } else if (inner.startsWith('>')) {
      const id = inner.slice(1).trim();
      if (id === '') refuse('empty-name', token);
      else put({ kind: 'snippet', id, at: token.at });
    } else {
      const variable = readVariable(token.inner, token.at);
      if (typeof variable === 'string') refuse(variable, token);
      else if (wordsOf(variable).some(holdsForeignSign)) refuse('nested-brace', token);
      else put(variable);
    }
  }
  while (stack.length > 0) {
    const { at, inner } = stack.at(-1) ?? { at: 0, inner: '' };
    faults.push({ code: 'unclosed-block', at, detail: `{{${inner}}}` });
    close();
  }
  const told = faults.filter(
    ({ code, at }) => code === 'foreign-sign' || !foreign.some((one) => at >= one.at && at < one.end),
  );
  return { nodes: root, faults: told.sort((a, b) => a.at - b.at) };
}

/** The parts of a variable that go to the buyer as written. */
function wordsOf({ default: words, format }: VariableNode): string[] {
  return [...(words === undefined ? [] : [words]), ...(typeof format === 'object' ? Object.values(format) : [])];
}

function readVariable(inner: string, at: number): VariableNode | 'empty-name' | 'unknown-format' {
  const bar = inner.indexOf('|');
  const head = bar < 0 ? inner : inner.slice(0, bar);
  const colon = head.indexOf(':');
  const [name = '', plus, ...rest] = (colon < 0 ? head : head.slice(0, colon)).split('+').map((part) => part.trim());
  if (name === '' || plus === '' || rest.length > 0) return 'empty-name';
  const format = colon < 0 ? undefined : readFormat(head.slice(colon + 1));
  if (format === null) return 'unknown-format';
  return {
    kind: 'variable',
    name,
    ...(plus !== undefined && { plus: /^\d{1,3}$/.test(plus) ? Number(plus) : plus }),
    ...(format !== undefined && { format }),
    ...(bar >= 0 && { default: inner.slice(bar + 1) }),
    at,
  };
}

/** `null` for an invalid format. Plural forms aren't required here; which ones are missing depends on the language. */
function readFormat(written: string): Format | null {
  const plain = plainFormats.find((format) => format === written.trim());
  if (plain) return plain;
  const forms: Partial<Record<string, string>> = {};
  for (const part of written.split(';')) {
    const equals = part.indexOf('=');
    const form = pluralForms.find((known) => known === part.slice(0, equals).trim());
    if (equals < 0 || !form || Object.hasOwn(forms, form)) return null;
    forms[form] = part.slice(equals + 1);
  }
  return forms;
}

/** A block tag alone on its line takes the line with it, so that an omitted block leaves no gap. */
function trimLines(tokens: readonly TemplateToken[]): TemplateToken[] {
  const trimmed = [...tokens];
  for (const [index, token] of trimmed.entries()) {
    if (token.kind !== 'tag' || !/^\s*(?:[#/]|else\s*$)/.test(token.inner)) continue;
    const before = trimmed[index - 1];
    const after = trimmed[index + 1];
    const endsLine = before === undefined || (before.kind === 'text' && /(?:^|\n)$/.test(before.text));
    const lineEnd = after?.kind === 'text' ? /^[ \t]*\n/.exec(after.text)?.[0] : after === undefined ? '' : undefined;
    if (!endsLine || lineEnd === undefined || after?.kind === 'tag') continue;
    if (after) trimmed[index + 1] = { ...after, text: after.text.slice(lineEnd.length), at: after.at + lineEnd.length };
  }
  return trimmed;
}
