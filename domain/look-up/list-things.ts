import type { Certificate, LocalText, PackContent, Product } from '../pack/schema.ts';
import { productEntry, productTitle } from '../search/product-entry.ts';
import type { SearchEntry } from '../search/entries.ts';
import { countryWords } from './country-words.ts';
import type { LookUpKind, LookUpThing } from './kinds.ts';

/** Words of the interface by which things are found and described. */
export interface LookUpWords {
  /** Picks the agent's language. */
  readonly pick: (texts: LocalText) => string;
  readonly category: (category: Product['category']) => string;
  readonly country: (country: string) => string;
  readonly language: (language: string) => string;
  readonly site: (site: string) => string;
}

const all = (texts: LocalText | undefined): string[] => Object.values(texts ?? {});

/**
 * Everything in a pack that can be looked up, by kind, in the pack's order; news begins with the newest. `macros` are those that the agent's
 * role may use.
 */
export function listThings(
  pack: PackContent,
  macros: PackContent['macros'],
  words: LookUpWords,
): Readonly<Record<LookUpKind, readonly LookUpThing[]>> {
  const { pick } = words;
  const make = (
    kind: LookUpKind,
    id: string,
    title: string,
    line: string,
    found: () => Partial<SearchEntry>,
  ): LookUpThing => ({
    kind,
    id,
    title,
    line,
    entry: () => ({ codes: [], names: [title], texts: {}, ...found(), id: `${kind}:${id}`, title }),
  });
  const schemes = new Map(pack.schemes.map((scheme) => [scheme.id, scheme]));
  const wordsOfCertificate = ({ scheme, markets }: Certificate) => {
    const known = schemes.get(scheme);
    return [known?.name ?? scheme, ...(known?.also ?? []), ...markets.flatMap(countryWords)];
  };
  let ofProducts: ReadonlyMap<string, readonly string[]> | undefined;
  const wordsOfProduct = ({ id, category }: Product) => {
    ofProducts ??= gatherByProduct(pack.certificates, wordsOfCertificate);
    return [words.category(category), ...new Set(ofProducts.get(id))];
  };
  const folders = new Map(pack.folders.map((folder) => [folder.id, pick(folder.title)]));

  return {
    products: pack.products.map((product): LookUpThing => ({
      kind: 'products',
      id: product.id,
      title: productTitle(product, pick),
      line: pick(product.summary),
      entry: () => productEntry(product, pick, wordsOfProduct(product)),
    })),
    certificates: pack.certificates.map((certificate) => {
      const { id, title, number = '', issuer = '', products = [], scheme } = certificate;
      const named = schemes.get(scheme);
      const line = [number, ...certificate.markets.map(words.country)].filter(Boolean).join(' · ');
      return make('certificates', id, pick(title), line, () => ({
        codes: [number, id, named?.name ?? scheme],
        names: all(title),
        texts: {
          tag: wordsOfCertificate(certificate),
          cue: Object.values(named?.asked ?? {}).flat(),
          body: [issuer, ...products, ...all(certificate.note)],
        },
      }));
    }),
    sizes: pack.sizeCharts.map((chart) =>
      make('sizes', chart.id, pick(chart.title), chart.source.title, () => ({
        codes: [chart.id],
        names: all(chart.title),
        texts: { tag: [chart.kind, chart.audience], body: [chart.source.title] },
      })),
    ),
    replies: macros.map((macro) => {
      const folder = macro.folder
        .split('/')
        .flatMap((_, at, parts) => folders.get(parts.slice(0, at + 1).join('/')) ?? []);
      return make('replies', macro.id, pick(macro.title), [...new Set(folder)].join(' › '), () => ({
        codes: macro.code === undefined ? [] : [macro.code],
        names: all(macro.title),
        texts: { tag: folder, when: all(macro.when), body: all(macro.body) },
      }));
    }),
    rules: pack.policies.map((policy) =>
      make('rules', policy.site, words.site(policy.site), pick(policy.summary), () => ({
        names: [words.site(policy.site), policy.site],
        texts: { when: all(policy.summary) },
      })),
    ),
    markets: pack.markets.map((market) => {
      const languages = market.languages.map(words.language);
      return make('markets', market.country, words.country(market.country), languages.join(' · '), () => ({
        codes: [market.country, market.currency],
        names: countryWords(market.country),
        texts: { tag: [...languages, ...market.languages, ...market.timeZones], body: all(market.address) },
      }));
    }),
    glossary: (pack.glossary ?? []).map(({ id, term, definition, also }) =>
      make('glossary', id, pick(term), pick(definition), () => ({
        codes: [id],
        names: [...all(term), ...Object.values(also ?? {}).flat()],
        texts: { body: all(definition) },
      })),
    ),
    news: pack.news
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))
      .map(({ id, title, body }) =>
        make('news', id, pick(title), pick(body), () => ({ names: all(title), texts: { body: all(body) } })),
      ),
  };
}

/** The names of things with the keys of their sounds; only of kinds whose names agents type by ear. */
export function namedThings(pack: PackContent, macros: PackContent['macros']): { id: string; name: LocalText }[] {
  return [
    ...pack.certificates.map(({ id, title }) => ({ id: `certificates:${id}`, name: title })),
    ...pack.sizeCharts.map(({ id, title }) => ({ id: `sizes:${id}`, name: title })),
    ...macros.map(({ id, title }) => ({ id: `replies:${id}`, name: title })),
    ...(pack.glossary ?? []).map(({ id, term }) => ({ id: `glossary:${id}`, name: term })),
  ];
}

/** Words of the certificates that name a product, by its id. */
function gatherByProduct(
  certificates: readonly Certificate[],
  wordsOf: (certificate: Certificate) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const certificate of certificates)
    for (const id of certificate.products ?? []) words.set(id, [...(words.get(id) ?? []), ...wordsOf(certificate)]);
  return words;
}
