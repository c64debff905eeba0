import { isSameLanguage } from '../language/pick-text.ts';
import type { KeyInformation, Macro } from '../pack/schema.ts';
import type { Values } from './values.ts';

/** One thing that has to be known of a case, and whether it is. */
export interface KeyItem {
  readonly item: KeyInformation['items'][number];
  readonly isKnown: boolean;
}

/** What is known of a conversation besides the values: fields that were answered in it (`field.tracking`), and whether the buyer sent a picture. */
export interface KnownFacts {
  readonly values: Values;
  readonly answered: ReadonlySet<string>;
  readonly hasImage: boolean;
}

/** The key information of a class of cases; empty where the pack names none. */
export function listKeyItems(
  information: readonly KeyInformation[],
  ofClass: Macro['class'],
  { values, answered, hasImage }: KnownFacts,
): KeyItem[] {
  const isThere = (name: string) => (name === 'message.image' ? hasImage : values.has(name) || answered.has(name));
  const items = information.find((one) => one.class === ofClass)?.items ?? [];
  return items.map((item) => ({ item, isKnown: item.known.some(isThere) }));
}

/** Things to ask for as one stretch of text in the buyer's language; `undefined` for none, or where one has no words in it. */
export function joinAsked(items: readonly KeyInformation['items'][number][], language: string): string | undefined {
  const words = items.map(
    ({ ask }) => ask[language] ?? Object.entries(ask).find(([l]) => isSameLanguage(language, l))?.[1],
  );
  if (words.length === 0 || words.includes(undefined)) return undefined;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words.flatMap((word) => word ?? []));
}

/** Whether a macro asks for what is missing. */
export function asksForMissing(macro: Macro): boolean {
  return Object.values(macro.body).some((body) => body.includes('ask.missing'));
}

/** Gives the macro that asks for what is missing in a class of cases; each class is looked up once. */
export function buildAskMacros(macros: readonly Macro[]): (ofClass: Macro['class']) => Macro | undefined {
  const found = new Map<Macro['class'], Macro | undefined>();
  return (ofClass) => {
    if (!found.has(ofClass)) {
      found.set(
        ofClass,
        macros.find((macro) => macro.class === ofClass && asksForMissing(macro)),
      );
    }
    return found.get(ofClass);
  };
}
