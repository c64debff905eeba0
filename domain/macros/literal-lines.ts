import { scanTemplate } from './scan-template.ts';

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
