/** Digits as other signs: in a box (`4\uFE0F\u20E3`), bold or double-struck. Each becomes the plain digit, so the text may get shorter. */
export function plainKeycaps(text: string): string {
  return text
    .replace(/(?<=\d)\uFE0F?\u20E3/gu, '')
    .replace(/[\u{1D7CE}-\u{1D7FF}]/gu, (sign) => String(((sign.codePointAt(0) ?? 0) - 0x1d7ce) % 10));
}
