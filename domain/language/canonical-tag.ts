/**
 * Language tags that the platform leaves alone, with the ones that packs use. From the macrolanguages of the IANA Language Subtag
 * Registry (iana.org/assignments/language-subtag-registry), 29 November 2026: `no` is nearly always Bokmål, and speakers of Cantonese,
 * Hokkien and Wu write the Chinese of their region.
 */
const WRITTEN_AS: Readonly<Record<string, string>> = { no: 'nb', yue: 'zh-HK', nan: 'zh-TW', wuu: 'zh-CN' };

const known = new Map<string, string>();

/** One tag per language: `tl` is `fil`, `iw` is `he`, `zh_TW` is `zh-TW`. Anything that isn't a tag is returned unchanged. */
export function canonicalTag(tag: string): string {
  const found = known.get(tag) ?? canonicalise(tag);
  known.set(tag, found);
  return found;
}

/** Whether Chinese with this tag is written in traditional characters: by its script, otherwise by its region. */
export function isTraditional(tag: string): boolean {
  try {
    return new Intl.Locale(canonicalTag(tag)).maximize().script === 'Hant';
  } catch {
    return false;
  }
}

function canonicalise(tag: string): string {
  try {
    const [plain = tag] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    const [base = plain, ...rest] = plain.split('-');
    const written = WRITTEN_AS[base];
    if (written === undefined) return plain;
    return written.includes('-') ? written : [written, ...rest].join('-');
  } catch {
    return tag;
  }
}
