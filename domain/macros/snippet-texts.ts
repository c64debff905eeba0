import type { LocalText, Pack } from '../pack/schema.ts';

/** The texts of a pack's snippets, by id. */
export function snippetTexts(pack: Pick<Pack, 'snippets'>): ReadonlyMap<string, LocalText> {
  return new Map(pack.snippets.map(({ id, text }) => [id, text]));
}
