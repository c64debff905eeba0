import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** A use of something the file neither declares nor imports; `name` includes the member where one is written, as in `Date.now`. */
export interface FreeUse {
  readonly name: string;
  readonly line: number;
  /** Called or constructed without arguments. */
  readonly isBareCall: boolean;
}

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self']);

/** Everything a file takes from its surroundings. A name declared anywhere in the file counts as its own throughout. */
export function findFreeUses({ path, text }: SourceFile): FreeUse[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const declared = new Set<string>();
  const used: ts.Identifier[] = [];
  const walk = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      if (isDeclaration(node)) declared.add(node.text);
      else if (!isLabel(node)) used.push(node);
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return used
    .filter((node) => !declared.has(node.text))
    .flatMap((node) => {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      return namesOf(node).map(({ name, at }) => ({ name, line, isBareCall: isBareCall(at) }));
    });
}

/** `Date.now` is a use of `Date` and of `Date.now`; `window.chrome` also of `chrome`. */
function namesOf(node: ts.Identifier): { name: string; at: ts.Node }[] {
  const member = node.parent;
  if (!ts.isPropertyAccessExpression(member) || member.expression !== node) return [{ name: node.text, at: node }];
  const ofGlobal = GLOBAL_OBJECTS.has(node.text) ? [{ name: member.name.text, at: member }] : [];
  return [{ name: node.text, at: node }, { name: `${node.text}.${member.name.text}`, at: member }, ...ofGlobal];
}

function isBareCall(node: ts.Node): boolean {
  const call = node.parent;
  if (!ts.isNewExpression(call) && !ts.isCallExpression(call)) return false;
  return call.expression === node && (call.arguments ?? []).length === 0;
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isFunctionExpression(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isTypeParameterDeclaration(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isImportSpecifier(parent);
  return declares && parent.name === node;
}

/** The name of a member, not a use of a variable. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) return parent.propertyName === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isExportSpecifier(parent) || ts.isJsxAttribute(parent) || ts.isNamedTupleMember(parent)) return true;
  const named =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isGetAccessor(parent) ||
    ts.isSetAccessor(parent);
  return named && parent.name === node;
}
