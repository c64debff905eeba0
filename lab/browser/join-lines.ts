/** The preview has paragraphs, a reply box has line breaks; the words must be the same. */
export function joinLines(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
