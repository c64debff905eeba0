import { isSameLanguage } from '../language/pick-text.ts';
import type { LocalText, MacroField, Pack } from '../pack/schema.ts';
import { parseTemplate } from './parse-template.ts';
import { LONGEST_TEXT } from './render-macro.ts';
import {
  listVariables,
  type Format,
  type TemplateFault,
  type TemplateNode,
  type VariableNode,
} from '../pack/kinds/template.ts';
import { variableTypes } from './values.ts';
import { neededForms } from './write-value.ts';

/** Everything a text may refer to. */
export interface TemplateScope {
  /** Language of the text, BCP 47. */
  readonly language: string;
  /** Bodies of macros, texts shared by macros, or sentences that Sidedesk composes. */
  readonly place: 'macro' | 'snippet' | 'sentence';
  readonly fields: readonly MacroField[];
  readonly constants: Pack['constants'];
  readonly snippets: ReadonlyMap<string, LocalText>;
  /** Caches the lengths of snippets between checks, because thousands of macros share them. */
  readonly lengths?: Map<string, number>;
}

type ValueType = 'text' | 'number' | 'money' | 'date';

/** Finds every fault in a text: syntax, unknown names, formats that don't fit, plural forms the language needs. */
export function checkTemplate(body: string, scope: TemplateScope): TemplateFault[] {
  const { nodes, faults } = parseTemplate(body);
  return [
    ...faults,
    ...listVariables(nodes).flatMap((node) => checkVariable(node, scope)),
    ...checkSnippets(nodes, scope),
  ];
}

/** Where a fault is, in human terms: line and column from 1. */
export function placeOfFault(body: string, { at }: TemplateFault): string {
  const before = body.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function checkVariable(node: VariableNode, scope: TemplateScope): TemplateFault[] {
  const { name, at } = node;
  const type = typeOf(name, scope);
  if (typeof type === 'object') return [{ code: type.code, at, detail: type.detail }];
  const faults: TemplateFault[] = [];
  const blame = (code: TemplateFault['code'], detail: string) => faults.push({ code, at, detail });
  if (node.plus !== undefined && !isDayPlus(node, type, scope)) blame('wrong-format', `${name}+${node.plus}`);
  if (node.format !== undefined && !fits(node.format, type))
    blame('wrong-format', `${name}:${formatName(node.format)}`);
  if (typeof node.format === 'object') {
    const { format } = node;
    const lacking = neededForms(scope.language).filter((form) => format[form] === undefined);
    if (lacking.length > 0) blame('missing-plural', `${name}: ${lacking.join(', ')}`);
  }
  const field = scope.fields.find((f) => `field.${f.id}` === name);
  if (field?.required === false && node.default === undefined) blame('missing-default', field.id);
  return faults;
}

function typeOf(name: string, scope: TemplateScope): ValueType | Pick<TemplateFault, 'code' | 'detail'> {
  const known = Object.hasOwn(variableTypes, name) ? variableTypes[name] : undefined;
  if (known) return known;
  const dot = name.indexOf('.');
  const family = name.slice(0, dot);
  const id = name.slice(dot + 1);
  if (dot < 1 || id === '') return { code: 'unknown-variable', detail: name };
  if (family === 'const') {
    if (!Object.hasOwn(scope.constants, id)) return { code: 'missing-constant', detail: id };
    return typeof scope.constants[id] === 'number' ? 'number' : 'text';
  }
  if (scope.place === 'sentence' && (family === 'size' || family === 'fit' || family === 'certificate')) return 'text';
  if (scope.place === 'macro' && name === 'ask.missing') return 'text';
  if (scope.place === 'macro' && family === 'field') {
    const field = scope.fields.find((f) => f.id === id);
    if (!field) return { code: 'undeclared-field', detail: id };
    return field.type === 'choice' ? 'text' : field.type;
  }
  return { code: 'unknown-variable', detail: name };
}

function isDayPlus({ plus }: VariableNode, type: ValueType, scope: TemplateScope): boolean {
  return type === 'date' && (typeof plus === 'number' || (plus !== undefined && typeOf(plus, scope) === 'number'));
}

function fits(format: Format, type: ValueType): boolean {
  if (typeof format === 'object' || format === 'number') return type === 'number';
  return format === 'money' ? type === 'money' : type === 'date';
}

function formatName(format: Format): string {
  return typeof format === 'string' ? format : Object.keys(format).join(';');
}

function checkSnippets(nodes: readonly TemplateNode[], scope: TemplateScope): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const check = (node: TemplateNode) => {
    if (node.kind === 'block') [...node.shown, ...node.instead].forEach(check);
    if (node.kind !== 'snippet') return;
    const { id, at } = node;
    const texts = scope.snippets.get(id);
    if (!texts) return void faults.push({ code: 'unknown-snippet', at, detail: id });
    const inside = expand(id, scope, []);
    if (typeof inside !== 'number') faults.push({ ...inside, at });
    else if (inside > LONGEST_TEXT) faults.push({ code: 'too-long', at, detail: String(LONGEST_TEXT) });
  };
  nodes.forEach(check);
  return faults;
}

/** The full length of a snippet, counted up to the limit; a fault if it includes itself or lacks the language. */
function expand(
  id: string,
  scope: TemplateScope,
  trail: readonly string[],
): number | Pick<TemplateFault, 'code' | 'detail'> {
  if (trail.includes(id)) return { code: 'snippet-cycle', detail: [...trail, id].join(' > ') };
  const text = Object.entries(scope.snippets.get(id) ?? {}).find(([l]) => isSameLanguage(scope.language, l))?.[1];
  if (text === undefined) return { code: 'missing-text', detail: `${id}: ${scope.language}` };
  const known = scope.lengths?.get(`${scope.language} ${id}`);
  if (known !== undefined) return known;
  let length = text.length;
  for (const inner of snippetIds(parseTemplate(text).nodes)) {
    if (length > LONGEST_TEXT) break;
    const more = scope.snippets.has(inner) ? expand(inner, scope, [...trail, id]) : 0;
    if (typeof more !== 'number') return more;
    length += more;
  }
  scope.lengths?.set(`${scope.language} ${id}`, length);
  return length;
}

function snippetIds(nodes: readonly TemplateNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'snippet') return [node.id];
    return node.kind === 'block' ? snippetIds([...node.shown, ...node.instead]) : [];
  });
}
