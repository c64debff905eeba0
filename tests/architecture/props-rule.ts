import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** With more, nobody knows what a component is about, and what belongs together is handed over apart. */
const MOST = 12;

type Shape = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

interface Parsed {
  readonly path: string;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** File of an imported name. */
  readonly imports: ReadonlyMap<string, string>;
  readonly source: ts.SourceFile;
}

/** Components of `app` and `components` with more than 12 props, and those whose props this rule cannot count. */
export function findCrowdedComponents(files: readonly SourceFile[]): string[] {
  const parsed = new Map(
    files.filter(({ path }) => /^(app|components)\/.+\.tsx?$/.test(path)).map((file) => [file.path, parse(file)]),
  );
  return [...parsed.values()].flatMap((file) =>
    findComponents(file.source).flatMap(({ name, props }) => {
      const names = namesIn(props, file, parsed);
      if (!names) return [`${file.path}: the props of ${name} cannot be counted`];
      return names.size > MOST ? [`${file.path}: ${name} has ${names.size} props`] : [];
    }),
  );
}

function parse({ path, text }: SourceFile): Parsed {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const shapes = new Map<string, Shape>();
  const imports = new Map<string, string>();
  for (const node of source.statements) {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) shapes.set(node.name.text, node);
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) continue;
    const to = posix.join(posix.dirname(path), node.moduleSpecifier.text);
    const names = node.importClause?.namedBindings;
    if (names && ts.isNamedImports(names)) names.elements.forEach((one) => imports.set(one.name.text, to));
  }
  return { path, shapes, imports, source };
}

interface Component {
  readonly name: string;
  readonly props: ts.TypeNode;
}

/** Functions with a capital that are handed props, also within `memo`, and classes of React. */
function findComponents(source: ts.SourceFile): Component[] {
  const found: Component[] = [];
  const walk = (node: ts.Node) => {
    if (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isArrowFunction(node)) {
      const named = ts.isVariableDeclaration(node.parent) && ts.isIdentifier(node.parent.name) ? node.parent : node;
      const name = (named as { readonly name?: ts.Identifier }).name?.text ?? '';
      const [first] = node.parameters;
      if (/^[A-Z]/.test(name) && source.fileName.endsWith('x') && first?.type) found.push({ name, props: first.type });
    }
    if (ts.isClassDeclaration(node)) {
      const base = node.heritageClauses
        ?.flatMap(({ types }) => types)
        .find((one) => /Component$/.test(one.expression.getText()));
      const [props] = base?.typeArguments ?? [];
      if (props) found.push({ name: node.name?.text ?? '', props });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

type Files = ReadonlyMap<string, Parsed>;

/** Names of the members of a type; `undefined` where it is not written in `app` or `components`. */
function namesIn(type: ts.Node, file: Parsed, files: Files): ReadonlySet<string> | undefined {
  if (ts.isTypeLiteralNode(type)) return membersOf(type.members);
  if (ts.isParenthesizedTypeNode(type)) return namesIn(type.type, file, files);
  if (ts.isIntersectionTypeNode(type) || ts.isUnionTypeNode(type))
    return join(type.types.map((one) => namesIn(one, file, files)));
  if (!ts.isTypeReferenceNode(type) && !ts.isExpressionWithTypeArguments(type)) return undefined;
  const name = (ts.isTypeReferenceNode(type) ? type.typeName : type.expression).getText();
  const [of, keys] = type.typeArguments ?? [];
  if (of && /^(Readonly|Partial|Required)$/.test(name)) return namesIn(of, file, files);
  if (keys && name === 'Pick') return new Set(literalsOf(keys));
  if (of && keys && name === 'Omit') {
    const names = namesIn(of, file, files);
    const left = new Set(literalsOf(keys));
    return names && new Set([...names].filter((one) => !left.has(one)));
  }
  const shape = file.shapes.get(name);
  if (shape) return namesOf(shape, file, files);
  const other = files.get(file.imports.get(name) ?? '');
  const foreign = other?.shapes.get(name);
  return other && foreign && namesOf(foreign, other, files);
}

function namesOf(shape: Shape, file: Parsed, files: Files): ReadonlySet<string> | undefined {
  if (ts.isTypeAliasDeclaration(shape)) return namesIn(shape.type, file, files);
  const above = (shape.heritageClauses ?? []).flatMap(({ types }) => [...types]);
  return join([membersOf(shape.members), ...above.map((one) => namesIn(one, file, files))]);
}

function membersOf(members: ts.NodeArray<ts.TypeElement>): Set<string> {
  return new Set(members.map((member) => member.name?.getText() ?? ''));
}

function literalsOf(keys: ts.TypeNode): string[] {
  const all = ts.isUnionTypeNode(keys) ? keys.types : [keys];
  return all.map((one) =>
    ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? one.literal.text : one.getText(),
  );
}

function join(parts: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  const whole = parts.filter((part) => part !== undefined);
  return whole.length < parts.length ? undefined : new Set(whole.flatMap((part) => [...part]));
}
