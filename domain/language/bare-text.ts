/** Addresses, handles and order numbers: not words of any language. */
const ADDRESSES = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<!\S)@\S+|(?<!\S)#\S*\d\S*/giu;

/**
 * A text for language detection: without addresses, and without any given passages such as the title of the product it is about.
 */
export function bareText(text: string, without: readonly (string | undefined)[] = []): string {
  let bare = text.replace(ADDRESSES, ' ');
  for (const part of without) {
    // A short passage may be a word of the language itself.
    if (part !== undefined && part.length >= 6) bare = bare.split(part).join(' ');
  }
  return bare;
}
