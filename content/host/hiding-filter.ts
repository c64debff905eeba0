/** Bounds within which what a filter does to a picture leaves it readable. A page in the colours of night inverts itself, and that hides nothing. */
const harmless: Readonly<Record<string, (amount: number) => boolean>> = {
  brightness: (amount) => amount >= 0.5 && amount <= 2,
  contrast: (amount) => amount >= 0.5 && amount <= 3,
  opacity: (amount) => amount >= 0.9,
  grayscale: () => true,
  'hue-rotate': () => true,
  // Half inverted, everything is the same grey.
  invert: (amount) => amount <= 0.2 || amount >= 0.8,
  saturate: () => true,
  sepia: () => true,
};

/** Whether a computed `filter` may make what it is laid on unreadable. A function that is not known here may do anything. */
export function hidesByFilter(filter: string): boolean {
  if (filter === '' || filter === 'none') return false;
  const functions = filter.match(/[a-z-]+\([^()]*\)/g) ?? [];
  if (functions.join(' ') !== filter.trim()) return true;
  return functions.some((one) => {
    const [name = '', given = ''] = one.slice(0, -1).split('(');
    const amount = given.endsWith('%') ? parseFloat(given) / 100 : parseFloat(given);
    return Number.isNaN(amount) || harmless[name]?.(amount) !== true;
  });
}
