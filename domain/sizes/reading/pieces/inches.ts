/** What is needed of the pieces before. */
interface Seen {
  readonly type: string;
  readonly end: number;
}

/** "Is 42 in stock" and "in women's" are no inches. */
export function isInches(text: string, at: number, pieces: readonly Seen[]): boolean {
  const before = pieces.at(-1);
  if (before?.type !== 'number' || at - before.end > 1) return false;
  return (
    before.end === at ||
    /^in\s*(?:[.,;!?)/]|$|bust|waist|hips?|chest|long|around|inseam|tall|wide|and\s|or\s|head|neck|foot|\d)/i.test(
      text.slice(at, at + 10),
    )
  );
}
