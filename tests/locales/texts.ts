/** A tree of texts, as in a locale file. */
export type TextTree = { readonly [key: string]: string | TextTree };

/** One text. `key` is what the source asks for; `form` is the plural form, if the text has several. */
export interface LocaleText {
  readonly key: string;
  readonly form: string | undefined;
  readonly value: string;
  /** The key's steps; a step may contain dots, as `buyer.name` does. */
  readonly steps: readonly string[];
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

export function listTexts(tree: TextTree, before: readonly string[] = []): LocaleText[] {
  return Object.entries(tree).flatMap(([name, value]): LocaleText[] => {
    if (typeof value !== 'string') return listTexts(value, [...before, name]);
    const steps = [...before, name.replace(PLURAL, '')];
    return [{ key: steps.join('.'), form: PLURAL.exec(name)?.[1], value, steps }];
  });
}

export function listKeys(texts: readonly LocaleText[]): string[] {
  return [...new Set(texts.map(({ key }) => key))].sort();
}

/** Names of a text's placeholders. */
export function placeholdersOf(value: string): string[] {
  return [...new Set([...value.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map((match) => match[1] ?? ''))].sort();
}

/** Keys whose plural forms aren't exactly those of the language. */
export function findWrongPlurals(texts: readonly LocaleText[], language: string): string[] {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join();
  return listKeys(texts).filter((key) => {
    const forms = texts.filter((text) => text.key === key).map(({ form }) => form);
    return !forms.every((form) => form === undefined) && forms.toSorted().join() !== wanted;
  });
}

/** Texts whose placeholders differ from the reference; the singular form need not contain the number. */
export function findWrongPlaces(texts: readonly LocaleText[], reference: readonly LocaleText[]): string[] {
  const model = new Map(reference.map((text) => [text.key, text]));
  return texts
    .filter(({ key, form, value }) => {
      const needed = placeholdersOf(model.get(key)?.value ?? '');
      const places = placeholdersOf(value);
      return (
        places.join() !== (form === 'one' ? needed.filter((n) => n !== 'count' || places.includes(n)) : needed).join()
      );
    })
    .map(({ key }) => key);
}

/** Untranslated English: the same text, of two words or more. */
export function findLeftEnglish(texts: readonly LocaleText[], english: readonly LocaleText[]): string[] {
  const values = new Map(english.map((text) => [text.key, text.value]));
  return texts
    .filter(({ key, value }) => {
      const words = value.replace(/\{\{.*?\}\}/g, '').match(/\p{Script=Latin}{2,}/gu) ?? [];
      return words.length >= 2 && values.get(key) === value;
    })
    .map(({ key }) => key);
}

const HALF_WIDTH = /\p{Script=Han}[,.;:!?()]|[,;:!?()]\p{Script=Han}/u;
const LOOSE = /\p{Script=Han}\s+[\p{Script=Latin}\p{N}{]|[\p{Script=Latin}\p{N}}]\s+\p{Script=Han}/u;

/** Chinese texts with half-width punctuation next to a Han character, or a space between one and a letter, digit or placeholder. */
export function findLooseChinese(texts: readonly LocaleText[]): string[] {
  return texts.filter(({ value }) => HALF_WIDTH.test(value) || LOOSE.test(value)).map(({ key }) => key);
}
