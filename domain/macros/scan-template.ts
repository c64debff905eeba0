/** One stretch of a template: text as it stands, or a variable with the default written behind its bar. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string; readonly default?: string };

/** A fault of the syntax; `at` is the offset of the braces in UTF-16 units. */
export interface TemplateFault {
  readonly code: 'unclosed-brace' | 'unopened-brace' | 'nested-brace' | 'empty-name';
  readonly at: number;
}

/** Which texts a variable may stand in: bodies of macros, or the sentences that Sidedesk composes. */
export type TemplatePlace = 'macro' | 'sentence';

const PLAIN_NAMES: ReadonlySet<string> = new Set([
  'buyer.name',
  'order.id',
  'order.amount',
  'product.name',
  'product.sku',
  'site.name',
  'agent.name',
  'team.name',
  'market.name',
  'today',
]);

/** Whether a name is on the closed list of variables; whether its constant or field exists is for the caller to check. */
export function isKnownVariable(name: string, place: TemplatePlace): boolean {
  if (PLAIN_NAMES.has(name)) return true;
  const dot = name.indexOf('.');
  if (dot < 1 || dot === name.length - 1) return false;
  const family = name.slice(0, dot);
  if (family === 'const') return true;
  return place === 'macro' ? family === 'field' : family === 'size' || family === 'certificate';
}

/**
 * Splits a template, syntax `{{name}}` or `{{name|default}}`, into its parts in reading order, and names every fault.
 * Runs in linear time; faulty stretches stay in the parts as text, so that a preview can show them.
 */
export function scanTemplate(body: string): { parts: TemplatePart[]; faults: TemplateFault[] } {
  const parts: TemplatePart[] = [];
  const faults: TemplateFault[] = [];
  const openings = createFinder(body, '{{');
  const closings = createFinder(body, '}}');
  let text = '';
  let at = 0;

  while (at < body.length) {
    const open = openings(at);
    const close = closings(at);
    if (close < open) {
      faults.push({ code: 'unopened-brace', at: close });
      text += body.slice(at, close + 2);
      at = close + 2;
      continue;
    }
    if (open === body.length) break;
    const next = openings(open + 2);
    const end = closings(open + 2);
    if (next < end || end === body.length) {
      const isNested = next < end && body.slice(open, next).includes('|');
      faults.push({ code: isNested ? 'nested-brace' : 'unclosed-brace', at: open });
      const resume = Math.min(next, body.length);
      text += body.slice(at, resume);
      at = resume;
      continue;
    }
    const part = readVariable(body.slice(open + 2, end));
    if (part.name === '') {
      faults.push({ code: 'empty-name', at: open });
      text += body.slice(at, end + 2);
    } else {
      text += body.slice(at, open);
      if (text !== '') parts.push({ kind: 'text', text });
      parts.push(part);
      text = '';
    }
    at = end + 2;
  }

  text += body.slice(at);
  if (text !== '') parts.push({ kind: 'text', text });
  return { parts, faults };
}

function readVariable(inner: string): TemplatePart & { kind: 'variable' } {
  const bar = inner.indexOf('|');
  if (bar < 0) return { kind: 'variable', name: inner.trim() };
  return { kind: 'variable', name: inner.slice(0, bar).trim(), default: inner.slice(bar + 1) };
}

/** Finds the next `needle` from rising offsets, the end of the body if there is none. It remembers its last hit, else a body of lone braces would be searched to its end each time. */
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
