/** A token's colour in both themes, as written. */
interface Themed {
  readonly light: string;
  readonly dark: string;
}

export interface Pair {
  readonly text: string;
  readonly ground: string;
  readonly atLeast: number;
}

const HEX = '#[0-9a-fA-F]{3,8}';

/** Colours by name, without the token prefix. */
export function readColours(css: string): Readonly<Record<string, Themed>> {
  const themed = new RegExp(`--scp-([\\w-]+):\\s*(?:light-dark\\((${HEX}),\\s*(${HEX})\\)|(${HEX}))`, 'g');
  return Object.fromEntries(
    [...css.matchAll(themed)].map(([, name = '', light = '', dark = '', both]) => [
      name,
      { light: both ?? light, dark: both ?? dark },
    ]),
  );
}

/** The list in the comment at the end of the tokens: `ink, accent on surface and their own tint >= 4.5`. */
export function readPairs(css: string): Pair[] {
  const list = /Pairs to measure[^]*?\*\//.exec(css)?.[0] ?? '';
  return [...list.matchAll(/^\s*\*\s+(.+?)\s+on\s+(.+?)\s*>=\s*([\d.]+)/gm)].flatMap(
    ([, texts = '', grounds = '', ratio]) =>
      splitNames(texts).flatMap((text) =>
        splitNames(grounds).map((ground) => ({
          text,
          ground: ground === 'their own tint' ? `${text}-tint` : ground,
          atLeast: Number(ratio),
        })),
      ),
  );
}

/** `good-, note-tint` is short for `good-tint, note-tint`. */
function splitNames(list: string): string[] {
  return list
    .split(/,|\band\b/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => (name.endsWith('-') ? `${name}tint` : name));
}

/** WCAG 2.2 contrast of two colours, 1 to 21; NaN if one of them isn't `#rgb` or `#rrggbb`. */
export function contrast(one: string | undefined, other: string | undefined): number {
  const [low = NaN, high = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string | undefined): number {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour ?? '');
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  const parts = short?.slice(1).map((digit) => digit + digit) ?? long?.slice(1) ?? [];
  const [red = NaN, green = NaN, blue = NaN] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Literal colours in a style, other than those derived from a token. */
export function findRawColours(css: string): string[] {
  const style = css.replace(/\/\*[^]*?\*\//g, '').replace(/#[\w-]+(?=[^;{}]*\{)/g, '');
  return style.match(/#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\((?!from var\()[^)]*\)/g) ?? [];
}
