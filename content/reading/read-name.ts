import type { Source } from '../../domain/site.ts';
import { isRole, nameAlone } from './name-alone.ts';
import { readSingle, type ReadPlace, type ReadValue } from './read-source.ts';

/** A buyer's name without its ornaments, and the mask that was shown beside it or in its place. */
export interface ReadName extends ReadValue {
  readonly mask?: string;
}

/** The bare name from the first source that has exactly one; `Guest` and `Customer` are no names. */
export function readName(sources: readonly Source[] | undefined, place: ReadPlace): ReadName | undefined {
  const languages = listLanguages(place.root);
  const masks = new Set<string>();
  const read = readSingle(sources, place, (line) => {
    const { name, mask } = nameAlone(line, languages);
    if (mask !== undefined) masks.add(mask);
    return isRole(name) ? '' : name;
  });
  const [mask] = masks;
  return read && { ...read, ...(mask !== undefined && { mask }) };
}

/** The languages in which a page may name a country: its own, and English. */
export function listLanguages(root: Node): readonly string[] {
  const page = root.ownerDocument ?? (root as Document);
  return ['en', page.documentElement.lang].filter(Boolean);
}
