import type { BuyerEntry, Macro, Pack, Product } from '../../domain/pack/schema.ts';
import { makeMacros } from './make-macros.ts';
import { commonWord, inventName } from './make-words.ts';
import { seedRandom, type Random } from './random.ts';

export interface PackSizes {
  readonly buyers: number;
  readonly macros: number;
  readonly products: number;
}

/** Five cues in each of four languages; the sample's macros have about sixty in twelve. */
const CUES_EACH = 20;

const SEED = 20_261_121;

/** Grows a small pack to a team's full size. The original content goes into the middle, so that no search meets it first. */
export function growPack(pack: Pack, sizes: PackSizes): Pack {
  const macros = makePackMacros(sizes.macros - pack.macros.length);
  return {
    ...pack,
    macros: putInMiddle(macros, pack.macros),
    products: putInMiddle(makeProducts(sizes.products - pack.products.length), pack.products),
    buyers: putInMiddle(makeBuyers(sizes.buyers - (pack.buyers?.length ?? 0)), pack.buyers ?? []),
  };
}

/** The macros that fill a pack; a larger count begins with the same ones. */
export function makePackMacros(count: number): Macro[] {
  return makeMacros({ count, seed: SEED, cuesEach: CUES_EACH });
}

function putInMiddle<T>(many: T[], few: readonly T[]): T[] {
  const half = Math.floor(many.length / 2);
  return [...many.slice(0, half), ...few, ...many.slice(half)];
}

function makeProducts(count: number): Product[] {
  const random = seedRandom(SEED + 1);
  return Array.from({ length: count }, (_, index): Product => {
    const name = inventName(random, 'en');
    const thing = `${commonWord(random, 'en')} ${commonWord(random, 'en')}`;
    return {
      id: `${name.slice(0, 3).toUpperCase()}-${String(index).padStart(5, '0')}`,
      name: {
        en: `${name} ${thing}`,
        de: `${name} ${commonWord(random, 'en')}`,
        'zh-CN': inventName(random, 'zh') + commonWord(random, 'zh'),
      },
      listings: {
        etsy: [String(2_000_000_000 + index)],
        shopee: [String(30_000_000_000 + index)],
        amazon: [`B0BENCH${String(index).padStart(5, '0')}`],
      },
      category: 'other',
      summary: { en: `${thing} · ${index % 90} cm` },
      specs: ['size', 'weight', 'material', 'care'].map((id) => ({
        id,
        label: { en: id },
        value: { en: commonWord(random, 'en'), 'zh-CN': commonWord(random, 'zh') },
      })),
      alternatives: [],
      papers: [],
    };
  });
}

/** Keys of listed buyers, in the order in which `growPack` lists them. */
export function makeKeys(count: number): string[] {
  const random = seedRandom(SEED + 2);
  return Array.from({ length: count }, () => makeKey(random));
}

/** Keys that no list made here holds. */
export function makeStrangers(count: number): string[] {
  const random = seedRandom(SEED + 3);
  return Array.from({ length: count }, () => makeKey(random));
}

const REASONS = ['empty-return', 'item-swapped', 'repeated-chargeback', 'extortion', 'unpaid-orders'] as const;

export function makeBuyers(count: number): BuyerEntry[] {
  return makeKeys(count).map((key, index): BuyerEntry => {
    return {
      key,
      reason: REASONS[index % REASONS.length] ?? 'extortion',
      severity: index % 7 === 0 ? 3 : 2,
      since: '2026-03-02',
      until: '2027-03-02',
      evidence: 1 + (index % 4),
      by: 'ML',
      confirmedBy: 'JK',
    };
  });
}

function makeKey(random: Random): string {
  let key = '';
  for (let part = 0; part < 4; part += 1) key += random.below(4_294_967_296).toString(16).padStart(8, '0');
  return key;
}
