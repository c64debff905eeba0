import ts from 'typescript';
import type { LocaleText } from './texts.ts';

/** A key that the source asks for, with the values it passes if those can be determined. */
export interface KeyUse {
  readonly at: string;
  /** A key, or the pattern of several: in `verdict.cannot.*` the star is one step. */
  readonly key: string;
  readonly values: readonly string[] | undefined;
}

const STAR = '*';

/** Arguments of `t(…)` in a file: literals, both branches of a conditional, templates as patterns. Other expressions are left out. */
export function readUses(path: string, text: string): KeyUse[] {
  const uses: KeyUse[] = [];
  const source = parse(path, text);
  const walk = (node: ts.Node) => {
    if (ts.isCallExpression(node) && isTranslate(node.expression)) {
      const [first, second] = node.arguments;
      const at = `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (first) uses.push(...keysOf(first).map((key) => ({ at, key, values: readNames(second) })));
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return uses;
}

/** Every string and template in a file, as keys and patterns: some keys are passed on before they are used. */
export function readMentions(path: string, text: string): string[] {
  const mentions: string[] = [];
  const walk = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) mentions.push(...keysOf(node));
    ts.forEachChild(node, walk);
  };
  walk(parse(path, text));
  return mentions;
}

/** Whether a key or pattern refers to a text. */
export function isMeant(pattern: string, { key, steps }: LocaleText): boolean {
  if (!pattern.includes(STAR)) return pattern === key;
  const parts = pattern.split(STAR).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^.]+')}$`).test(steps.map((step) => step.replaceAll('.', '·')).join('.'));
}

function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

function isTranslate(callee: ts.Expression): boolean {
  return (ts.isPropertyAccessExpression(callee) ? callee.name : callee).getText() === 't';
}

function keysOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return keysOf(node.expression);
  if (!ts.isTemplateExpression(node)) return [];
  const pattern = [node.head.text, ...node.templateSpans.map((span) => STAR + span.literal.text)].join('');
  return /^[\w.*-]+$/.test(pattern) && pattern.includes('.') ? [pattern] : [];
}

function readNames(values: ts.Expression | undefined): string[] | undefined {
  if (!values) return [];
  if (!ts.isObjectLiteralExpression(values)) return undefined;
  const names = values.properties.map((one) => (ts.isSpreadAssignment(one) ? undefined : one.name.getText()));
  return names.every((name) => name !== undefined) ? names : undefined;
}
