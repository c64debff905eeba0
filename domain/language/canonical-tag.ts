/**
 * Names of a language that the platform leaves apart, and the one that packs write. From the macrolanguages of the IANA Language Subtag
 * Registry (iana.org/assignments/language-subtag-registry), 29 November 2026: `no` is nearly always Bokmål, and the written Chinese of
 * Cantonese, Hokkien and Wu is that of their place.
 */
const WRITTEN_AS: Readonly<Record<string, string>> = { no: 'nb', yue: 'zh-HK', nan: 'zh-TW', wuu: 'zh-CN' };

const known = new Map<string, string>();

/** One name for one language: `tl` is `fil`, `iw` is `he`, `zh_TW` is `zh-TW`. What is no tag stays as it is. */
export function canonicalTag(tag: string): string {
  const found = known.get(tag) ?? canonicalise(tag);
  known.set(tag, found);
  return found;
}

/** Whether Chinese of this tag is written in traditional characters: by its script, else by its region. */
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
