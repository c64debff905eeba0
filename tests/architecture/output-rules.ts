import { isCode, type SourceFile } from './source-files.ts';

/** What ships with the extension and runs there. */
function isShipped(file: SourceFile): boolean {
  return isCode(file) && /^(components|content|domain|entrypoints|storage)\//.test(file.path);
}

function pathsWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.filter((file) => isShipped(file) && pattern.test(file.text)).map(({ path }) => path);
}

/** Files that write a stylesheet at run time. */
export function findStyleWriters(files: readonly SourceFile[]): string[] {
  return pathsWith(files, /createElement\(\s*['"]style['"]|insertRule|replaceSync|adoptedStyleSheets/);
}

/** Files that make cells for a spreadsheet: tables by commas or tabs, or as HTML on the clipboard. */
export function findCellWriters(files: readonly SourceFile[]): string[] {
  return pathsWith(files, /text\/(?:csv|tab-separated-values)|\.[ct]sv\b|ClipboardItem\([^)]*text\/html/);
}

/** Files that give a page or the panel markup as text, which would run what stands in it. */
export function findMarkupWriters(files: readonly SourceFile[]): string[] {
  return pathsWith(files, /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/);
}

/** Files that make a verdict of "not listed", rather than read one. A type says it with a semicolon behind, a comparison without a colon. */
export function findVerdictMakers(files: readonly SourceFile[]): string[] {
  return pathsWith(files, /kind:\s*['"`]not-listed['"`]\s*[,}]/);
}
