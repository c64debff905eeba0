/** A text with line feeds alone, whichever line ends its file or clipboard has: whatever looks for lines then finds the same ones. */
export function plainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
