import { isCode, type SourceFile } from './source-files.ts';

/** Ships with the extension and runs there. */
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

/** Files that produce spreadsheet cells: tables separated by commas or tabs, or HTML on the clipboard. */
export function findCellWriters(files: readonly SourceFile[]): string[] {
  return pathsWith(files, /text\/(?:csv|tab-separated-values)|\.[ct]sv\b|ClipboardItem\([^)]*text\/html/);
}

/** Files that pass markup to a page or the panel as text, which would run whatever it contains. */
export function findMarkupWriters(files: readonly SourceFile[]): string[] {
  return pathsWith(files, /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/);
}

/** Files that create a "not listed" verdict rather than read one. In a type a semicolon follows; a comparison has no colon. */
export function findVerdictMakers(files: readonly SourceFile[]): string[] {
  return pathsWith(files, /kind:\s*['"`]not-listed['"`]\s*[,}]/);
}
