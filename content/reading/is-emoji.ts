/** One emoji, which may be several joined: pictures with their colours, flags of two letters, digits in a box, flags of regions by tags. */
const ONE =
  '(?:\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F\\p{Emoji_Modifier}]|[\\u{E0020}-\\u{E007F}])*)';
const emoji = new RegExp(`^(?:${ONE}\\u200D?)+$`, 'u');

/** Whether a text is nothing but emoji. */
export function isEmoji(text: string): boolean {
  return emoji.test(text);
}
