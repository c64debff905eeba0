const PLAIN = /^[\x20-\x7e\n]*$/;

/** Text as it is compared when searching: full-width forms, accents and case do not matter. */
export function foldText(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
