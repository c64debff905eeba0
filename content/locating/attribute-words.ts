/** What these attributes of an element say, in lower case and in single words: `msgSearch` is `msg search`. With a blank at both ends. */
export function attributeWords(element: Element, names: readonly string[]): string {
  const said = names.map((name) => element.getAttribute(name) ?? '').join(' ');
  return ` ${said
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase()} `;
}
