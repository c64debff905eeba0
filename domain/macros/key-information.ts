import { isSameLanguage } from '../language/pick-text.ts';
import type { ShownFact } from '../pack/kinds/key-information.ts';
import type { KeyInformation, Macro } from '../pack/schema.ts';
import type { Values } from './values.ts';

/** One thing that a case requires, and whether it is known. */
export interface KeyItem {
  readonly item: KeyInformation['items'][number];
  readonly isKnown: boolean;
}

/** Facts about a conversation besides values: fields answered in it (`field.tracking`), and what the page and the messages show. */
export interface KnownFacts {
  readonly values: Values;
  readonly answered: ReadonlySet<string>;
  readonly shown: ReadonlySet<ShownFact>;
}

/** The key information for a class of cases; empty if the pack names none. */
export function listKeyItems(
  information: readonly KeyInformation[],
  ofClass: Macro['class'],
  { values, answered, shown }: KnownFacts,
): KeyItem[] {
  const isThere = (name: string) =>
    values.has(name) || answered.has(name) || (name === 'message.image' && shown.has(name));
  const isKnown = ({ known, facts = [] }: KeyItem['item']) =>
    known.some(isThere) || facts.some((one) => shown.has(one));
  const items = information.find((one) => one.class === ofClass)?.items ?? [];
  return items.map((item) => ({ item, isKnown: isKnown(item) }));
}

/** Joins what to ask for into one text in the buyer's language; `undefined` if there is nothing, or an item lacks that language. */
export function joinAsked(items: readonly KeyInformation['items'][number][], language: string): string | undefined {
  const words = items.map(
    ({ ask }) => ask[language] ?? Object.entries(ask).find(([l]) => isSameLanguage(language, l))?.[1],
  );
  if (words.length === 0 || words.includes(undefined)) return undefined;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words.flatMap((word) => word ?? []));
}

/** Whether a macro asks for missing information. */
export function asksForMissing(macro: Macro): boolean {
  return Object.values(macro.body).some((body) => body.includes('ask.missing'));
}

/** Returns the macro that asks for a class's missing information; each class is looked up once. */
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
