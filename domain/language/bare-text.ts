/** Addresses, handles and numbers of orders: no words of any language. */
const ADDRESSES = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<!\S)@\S+|(?<!\S)#\S*\d\S*/giu;

/**
 * A text for telling its language: without addresses, and without what is given to be left out, as the title of the product that it is about.
 */
export function bareText(text: string, without: readonly (string | undefined)[] = []): string {
  let bare = text.replace(ADDRESSES, ' ');
  for (const part of without) {
    // A short one may be a word of the language itself.
    if (part !== undefined && part.length >= 6) bare = bare.split(part).join(' ');
  }
  return bare;
}
