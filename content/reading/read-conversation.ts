import { NAMELESS } from '../../domain/reading.ts';
import type { SiteVariant } from '../../domain/site.ts';
import { findAll, findFirst, type SearchRoot } from '../locating/find-all.ts';
import { guessNamed, hasSureBox, type Guess } from './ask-guessing.ts';
import type { ReadFrom, ReadPlace } from './read-source.ts';
import { readRaw, readSingle } from './read-source.ts';
import { isMask, nameAlone } from './name-alone.ts';
import { listLanguages, readName } from './read-name.ts';
import { isShown } from '../locating/is-shown.ts';

/** The key of the open conversation, and what it is worth. */
export interface FoundKey {
  readonly key: string;
  readonly from: ReadFrom;
  /** Put together, because the page gives no id. */
  readonly isCombined: boolean;
  /** Another conversation in the list has the same name. */
  readonly isTwin: boolean;
}

/**
 * The key of the open conversation. Where the page has no id it is combined, at worst from nothing but that a conversation is open: a hook
 * that is gone must not take the whole page with it. `isSeen`: something else on the page proves that one is open. `named`: the buyer's name where no hook finds it.
 */
export function readConversation(
  here: ReadPlace,
  variant: SiteVariant,
  guess: Guess = {},
  isSeen = false,
  named = () => guessNamed(here.root, variant, guess),
): FoundKey | undefined {
  const place: ReadPlace = { ...here, asKey: true };
  const { from, combine = [], twins } = variant.conversation;
  if (!isSeen && findFirst(place.root, variant.open) === null && !hasBox(place, variant)) return undefined;
  const id = readSingle(from, place);
  if (id) return { key: id.value, from: id.from, isCombined: false, isTwin: false };
  // On a page that is read by its look everything is open, the list alone too.
  if (variant.guess && !isSeen && !guess.thread?.messages.length && !hasSureBox(guess)) return undefined;
  const sources = { 'buyer.name': variant.buyer.name, 'order.id': variant.order?.id };
  const [first, ...others] = combine.map((part) => {
    if (part === 'buyer.name') return readName(sources[part], place);
    return readSingle(part === 'order.id' ? sources[part] : [part], place);
  });
  const isNamed = combine[0] === 'buyer.name';
  const name = first?.value ?? (isNamed ? named() : undefined);
  const more = others.flatMap((value) => value?.value ?? []);
  const twin = name !== undefined && twins && more.length === 0 ? findTwinPlace(place, twins, name) : 0;
  const parts = [name ?? NAMELESS, ...more, ...(twin > 0 ? [`#${twin}`] : [])];
  // A page that is read by its look has no known list in which a name could appear twice: the messages must decide.
  const isUnsure =
    name === undefined || isMask(name) || (twins === undefined && variant.guess?.includes('messages') === true);
  return { key: parts.join(' | '), from: first?.from ?? 'guess', isCombined: true, isTwin: twin > 0 || isUnsure };
}

/** A reply box is open for somebody, whatever the page calls what is around it. */
function hasBox({ root }: ReadPlace, { composer }: SiteVariant): boolean {
  return composer.at.some((at) => findAll(root, at).some(isShown));
}

/** The name in the row that the list marks as open. */
export function readOpenRow(root: SearchRoot, { conversation: { twins } }: SiteVariant): string | undefined {
  const row = twins && findFirst(root, twins.open);
  const element = row && findAll(root, twins.names.at).find((one) => row.contains(one));
  return element ? readRaw(twins.names, element) : undefined;
}

/** Which of several equal names in the list is the open one's, from 1; 0 where the name is there once. */
function findTwinPlace(
  { root }: ReadPlace,
  { names, open }: NonNullable<SiteVariant['conversation']['twins']>,
  name: string,
): number {
  const equals = findAll(root, names.at).filter(
    (element) => nameAlone(readRaw(names, element), listLanguages(root)).name === name,
  );
  if (equals.length < 2) return 0;
  const row = findFirst(root, open);
  // Not knowing which of them is open is a mark too: the messages tell them apart then.
  return row === null
    ? equals.length + 1
    : equals.findIndex((element) => row.contains(element)) + 1 || equals.length + 1;
}
