/** A text with line feeds only, whatever line ends its file or clipboard has, so that all code sees the same lines. */
export function plainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
