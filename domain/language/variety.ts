/** Varieties of one language that read as foreign to each other's speakers; neither may pass for the other. */
const APART: readonly (readonly string[])[] = [['pt-PT', 'pt-BR']];

/** Whether `offered` is the other variety of the `wanted` language. A tag without a region names no variety. */
export function isOtherVariety(wanted: string, offered: string): boolean {
  return wanted !== offered && APART.some((group) => group.includes(wanted) && group.includes(offered));
}
