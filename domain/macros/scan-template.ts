import type { TemplateFault } from '../pack/kinds/template.ts';

/** Part of a template: plain text, braces that are text, or the content of double braces. */
export type TemplateToken =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'literal'; readonly text: string; readonly at: number }
  | { readonly kind: 'tag'; readonly inner: string; readonly at: number };

/**
 * Nothing but quoted braces, or quoted signs that other programs put around variables. Before it was an escape this was a
 * fault in every template, so no older text contains it.
 */
const LITERAL = /\{\{"([{}｛｝[\]［］【】<>＜＞《》«»%％$()（）〔〕〖〗「」『』*＊_＿~～#＃@＠|｜^]+)"\}\}/y;

/**
 * Splits a template at its double braces, in reading order, and reports every stray brace. Runs in linear time; faulty parts remain
 * as text, so that a preview can show them.
 */
export function scanTemplate(body: string): { tokens: TemplateToken[]; faults: TemplateFault[] } {
  const tokens: TemplateToken[] = [];
  const faults: TemplateFault[] = [];
  const openings = createFinder(body, '{{');
  const closings = createFinder(body, '}}');
  const blame = (code: TemplateFault['code'], offset: number) =>
    faults.push({ code, at: offset, detail: body.slice(offset, offset + 24) });
  let start = 0;
  let at = 0;

  while (at < body.length) {
    const open = openings(at);
    const close = closings(at);
    if (close < open) {
      blame('unopened-brace', close);
      at = close + 2;
      continue;
    }
    if (open === body.length) break;
    LITERAL.lastIndex = open;
    const literal = LITERAL.exec(body);
    if (literal) {
      if (open > start) tokens.push({ kind: 'text', text: body.slice(start, open), at: start });
      tokens.push({ kind: 'literal', text: literal[1] ?? '', at: open });
      at = LITERAL.lastIndex;
      start = at;
      continue;
    }
    const next = openings(open + 2);
    const end = closings(open + 2);
    if (next < end || end === body.length) {
      const isNested = next < end && body.slice(open, next).includes('|');
      blame(isNested ? 'nested-brace' : 'unclosed-brace', open);
      at = Math.min(next, body.length);
      continue;
    }
    if (open > start) tokens.push({ kind: 'text', text: body.slice(start, open), at: start });
    tokens.push({ kind: 'tag', inner: body.slice(open + 2, end), at: open });
    at = end + 2;
    start = at;
  }

  if (start < body.length) tokens.push({ kind: 'text', text: body.slice(start), at: start });
  return { tokens, faults };
}

/**
 * Finds the next `needle` from ascending offsets, or the body's end. It caches its last hit, because otherwise a body of
 * stray braces would be searched to its end each time.
 */
function createFinder(body: string, needle: string): (from: number) => number {
  let hit = -1;
  return (from) => {
    if (hit < from) {
      const found = body.indexOf(needle, from);
      hit = found < 0 ? body.length : found;
    }
    return hit;
  };
}

/** A template line that contains braces as text. */
export type LiteralLine = readonly { readonly text: string; readonly isLiteral: boolean }[];

/** The lines of a template that contain braces as text, as a reader sees them: without the quotes of the escape. */
export function listLiteralLines(body: string): readonly LiteralLine[] {
  const lines: { text: string; isLiteral: boolean }[][] = [[]];
  for (const token of scanTemplate(body).tokens) {
    if (token.kind !== 'text') {
      const isLiteral = token.kind === 'literal';
      lines.at(-1)?.push({ text: isLiteral ? token.text : `{{${token.inner}}}`, isLiteral });
      continue;
    }
    token.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ text, isLiteral: false });
    });
  }
  return lines.filter((line) => line.some(({ isLiteral }) => isLiteral));
}
