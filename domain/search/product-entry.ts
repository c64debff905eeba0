import type { LocalText, Product } from '../pack/schema.ts';
import type { SearchEntry } from './entries.ts';

/** The key for the sound of a product's name. */
export function productKey(id: string): string {
  return `product:${id}`;
}

/** Separates an entry's id from the number of one of its further names. */
const FURTHER = '\u0002';

/** The key for the sound of a further name of an entry: an everyday name of a product, for instance. */
export function furtherKey(id: string, number: number): string {
  return `${id}${FURTHER}${number}`;
}

/** The entry that a sound leads to. */
export function entryOfKey(key: string): string {
  const at = key.indexOf(FURTHER);
  return at < 0 ? key : key.slice(0, at);
}

/** A product's names with the keys of their sounds: its own, then each everyday name. */
export function productSounds(product: Product): readonly { readonly id: string; readonly name: LocalText }[] {
  const id = productKey(product.id);
  const aliases = Object.entries(product.aliases ?? {}).flatMap(([language, words]) =>
    language.startsWith('zh') ? words.map((word): LocalText => ({ [language]: word })) : [],
  );
  return [{ id, name: product.name }, ...aliases.map((name, number) => ({ id: furtherKey(id, number), name }))];
}

/** `Halden desk lamp 12 W, white · HLD-12-WH`. */
export function productTitle({ name, id }: Product, titleOf: (texts: LocalText) => string): string {
  return `${titleOf(name)} · ${id}`;
}

/**
 * By what a product is found: names in all languages, everyday names, SKU, listing numbers, and everything that is said of it. `more`: words
 * that the product itself does not hold, such as its certificates.
 */
export function productEntry(
  product: Product,
  titleOf: (texts: LocalText) => string,
  more: readonly string[] = [],
): SearchEntry {
  const { id, name, listings, aliases, summary, specs, papers, use, installation, cautions, faq } = product;
  const all = (texts: LocalText | undefined) => Object.values(texts ?? {});
  return {
    id: productKey(id),
    title: productTitle(product, titleOf),
    codes: [id, ...Object.values(listings).flat()],
    names: [id, ...all(name), ...Object.values(aliases ?? {}).flat()],
    texts: {
      tag: more,
      when: all(summary),
      body: [
        ...specs.flatMap(({ label, value }) => [...all(label), ...all(value)]),
        ...papers.flatMap(({ label, value, code }) => [...all(label), ...all(value), code ?? '']),
        ...[use, installation, cautions, product.not].flatMap(all),
        ...(faq ?? []).flatMap(({ question, answer }) => [...all(question), ...all(answer)]),
      ],
    },
  };
}
