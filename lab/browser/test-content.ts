import type { PackFile } from '../seller-centre/team-pack.ts';

/** Emoji with joiners and skin tones, Chinese, and single and double empty lines: everything editors and undo histories tend to break. */
export const HARD_TEXT = 'Guten Tag 👩‍👩‍👧‍👦,\n\n你好，拖鞋可以机洗（30 °C）。\n\n\nSonst: 👍🏽 🏳️‍🌈 — “done”.';

/** A search word that finds exactly one macro. */
export const HARD_WORD = 'kestrel';
export const ASKING_WORD = 'zinnia';
export const NAMING_WORD = 'marigold';

export const CERTIFICATE_NUMBER = 'NW-7731-0042';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ms', 'zh-CN'];

function inAll(text: string): Record<string, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text]));
}

/**
 * Adds what every demo inbox can insert: a macro with a hard text, one that asks for two values,
 * and a certificate for the whole company.
 */
export function addTestContent(pack: PackFile): PackFile {
  const place = { folder: pack.folders?.[0]?.id ?? '', stage: 'solve', class: 'other' } as const;
  return {
    ...pack,
    macros: [
      ...pack.macros,
      { ...place, id: 'test-hard', title: { en: 'Kestrel hard text' }, body: inAll(HARD_TEXT) },
      {
        ...place,
        id: 'test-naming',
        title: { en: 'Marigold names the buyer' },
        body: inAll('Dear {{buyer.name}}, order {{order.id}}.'),
      },
      {
        ...place,
        id: 'test-asking',
        title: { en: 'Zinnia asks two values' },
        body: inAll('We send back {{field.amount}} until {{field.until}}.'),
        fields: [
          { id: 'amount', label: { en: 'Amount' }, type: 'text' },
          { id: 'until', label: { en: 'Until' }, type: 'text' },
        ],
      },
    ],
    certificates: [
      {
        id: 'test-certificate',
        scheme: 'fsc',
        title: { en: 'Test certificate' },
        number: CERTIFICATE_NUMBER,
        markets: ['MY', 'DE', 'US'],
        shareable: true,
      },
      ...(pack.certificates ?? []),
    ],
  };
}

/** Prefix of every canary; it occurs on no page and nowhere else in the pack. */
export const CANARY = 'qzx';

/** Writes fifty strings unknown to any page into titles, notes, names and reasons of the pack. */
export function addCanaries(pack: PackFile): PackFile {
  let count = 0;
  const mark = (text: string | undefined) => `${text ?? ''} ${CANARY}${String((count += 1)).padStart(2, '0')}`;
  const markFirst = <T>(all: readonly T[] | undefined, amount: number, change: (one: T) => T) =>
    (all ?? []).map((one, index) => (index < amount ? change(one) : one));
  return {
    ...pack,
    macros: markFirst(pack.macros, 15, (macro) => ({
      ...macro,
      title: { ...macro.title, en: mark(macro.title.en) },
      when: { ...macro.when, en: mark(macro.when?.en) },
    })),
    products: markFirst(pack.products, 8, (product) => ({
      ...product,
      name: { ...product.name, en: mark(product.name.en) },
    })),
    certificates: markFirst(pack.certificates, 6, (one) => ({
      ...one,
      title: { ...one.title, en: mark(one.title.en) },
    })),
    buyers: (pack.buyers ?? []).map((buyer) => ({
      ...buyer,
      by: mark(buyer.by),
      confirmedBy: mark(buyer.confirmedBy),
    })),
  };
}
