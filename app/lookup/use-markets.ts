import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../domain/language/names.ts';
import type { PackContent } from '../../domain/pack/schema.ts';

/** Markets to choose from: regions first, then the countries that the pack describes, each with its name in the agent's language. */
export function useMarkets(pack: PackContent): readonly (readonly [code: string, name: string])[] {
  const { language } = useTranslation().i18n;
  return useMemo(() => {
    const named = (code: string) => [code, countryName(code, language)] as const;
    const regions = pack.regions.map(({ id }) => named(id));
    const countries = pack.markets.map(({ country }) => named(country));
    const taken = new Set(regions.map(([code]) => code));
    const order = new Intl.Collator(language);
    const rest = countries.filter(([code]) => !taken.has(code)).toSorted((a, b) => order.compare(a[1], b[1]));
    return [...regions, ...rest];
  }, [pack, language]);
}
