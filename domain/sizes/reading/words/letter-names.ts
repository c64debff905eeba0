/** A letter size under the name that its letters have in a script without blanks, or in capitals of one language. */
interface NamedLetter {
  readonly value: string;
  readonly length: number;
}

const VALUES: Readonly<Record<string, string>> = {
  エス: 'S', エム: 'M', エル: 'L', エルエル: 'LL', エックスエル: 'XL',
  에스: 'S', 엠: 'M', 엘: 'L', 엑스엘: 'XL', 투엑스엘: 'XXL', 엑스스몰: 'XS',
  เอส: 'S', เอ็ม: 'M', แอล: 'L', เอ็กแอล: 'XL', เอ็กซ์แอล: 'XL', สองเอ็กแอล: 'XXL',
  PP: 'XS', GG: 'XL', XG: 'XXL', XGG: '3XL', EG: 'XXL', EGG: '3XL',
}; // prettier-ignore

/** Whole names alone: ホテル ends in エル and is no size. Written down from knowledge of these languages on 2026-11-30. */
const NAMES: readonly (readonly [first: RegExp, name: RegExp, language?: string])[] = [
  [/[エ]/, /(?<![ァ-ヶー])(?:エックスエル|エルエル|エル|エム|エス)(?![ァ-ヶー])/uy],
  [/[에엠엘엑투]/, /(?<![가-힣])(?:투엑스엘|엑스스몰|엑스엘|에스|엠|엘)(?=$|[^가-힣]|로|으로|은|는|이|가|사이즈|도)/uy],
  [/[เแส]/, /(?<=(?:ไซส์|ไซซ์|ไซต์|เบอร์|เอา|ตัว|หรือ|ใส่)\s?)(?:สองเอ็กแอล|เอ็กซ์แอล|เอ็กแอล|เอส|เอ็ม|แอล)/uy],
  [/[PGXE]/, /(?<![\p{L}\d])(?:XGG|EGG|GG|PP|XG|EG)(?![\p{L}\d'-])/uy, 'pt'],
];

/** The letter that is named at a place of a text in this language (base of its tag). */
export function namedLetterAt(text: string, at: number, language: string): NamedLetter | undefined {
  const sign = text.charAt(at);
  for (const [first, name, only] of NAMES) {
    if (!first.test(sign) || (only !== undefined && only !== language)) continue;
    name.lastIndex = at;
    const found = name.exec(text)?.[0];
    const value = found === undefined ? undefined : VALUES[found];
    if (found !== undefined && value !== undefined) return { value, length: found.length };
  }
  return undefined;
}
