/** The preview draws paragraphs, a reply box has line breaks; the words between them must be the same. */
export function joinLines(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
