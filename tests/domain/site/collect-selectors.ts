const places = new Set(['at', 'root', 'row', 'open', 'any', 'each', 'exclude', 'is', 'has', 'within', 'drop']);

/** Every selector in a site's data. */
export function collectSelectors(value: unknown, isPlace = false): string[] {
  if (typeof value === 'string') return isPlace ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => collectSelectors(one, isPlace));
  if (typeof value !== 'object' || value === null) return [];
  // `query` means `is` as in an address, not on the page.
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'query' ? [] : collectSelectors(one, places.has(name)),
  );
}
