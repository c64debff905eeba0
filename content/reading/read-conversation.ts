import type { SiteVariant } from '../../domain/site.ts';
import { findAll, findFirst } from '../finding/find-all.ts';
import type { Guess } from './guess-page.ts';
import type { ReadFrom, ReadPlace } from './read-source.ts';
import { readRaw, readSingle } from './read-source.ts';
import { isMask, nameAlone } from './name-alone.ts';
import { languagesOf, readName } from './read-name.ts';

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
 * The key of the open conversation. Where the page gives no id it is combined; without the first part of a combination
 * there is no key, because the rest would name several conversations at once.
 */
export function readConversation(place: ReadPlace, variant: SiteVariant, guess: Guess = {}): FoundKey | undefined {
  if (findFirst(place.root, variant.open) === null) return undefined;
  const { from, combine = [], twins } = variant.conversation;
  const id = readSingle(from, place);
  if (id) return { key: id.value, from: id.from, isCombined: false, isTwin: false };
  const sources = { 'buyer.name': variant.buyer.name, 'order.id': variant.order?.id };
  const [first, ...others] = combine.map((part) => {
    if (part === 'buyer.name') return readName(sources[part], place);
    return readSingle(part === 'order.id' ? sources[part] : [part], place);
  });
  if (!first) return guessKey(variant, guess);
  const more = others.flatMap((value) => value?.value ?? []);
  const twin = twins && more.length === 0 ? findTwinPlace(place, twins, first.value) : 0;
  const parts = [first.value, ...more, ...(twin > 0 ? [`#${twin}`] : [])];
  // A page that is read by its look tells of no list in which a name could stand twice: the messages must tell.
  const isUnsure = twins === undefined && variant.guess?.includes('messages') === true;
  return {
    key: parts.join(' | '),
    from: first.from,
    isCombined: true,
    isTwin: twin > 0 || isUnsure || isMask(first.value),
  };
}

/** The last resort: the name that was guessed, else the first message. Neither proves much, so other messages are another conversation. */
function guessKey({ conversation }: SiteVariant, { name, thread }: Guess): FoundKey | undefined {
  const key = conversation.combine?.includes('buyer.name') ? (name ?? thread?.messages[0]?.id) : undefined;
  return key === undefined ? undefined : { key, from: 'guess', isCombined: true, isTwin: true };
}

/** Which of several equal names in the list is the open one's, from 1; 0 where the name stands there once. */
function findTwinPlace(
  { root }: ReadPlace,
  { names, open }: NonNullable<SiteVariant['conversation']['twins']>,
  name: string,
): number {
  const equals = findAll(root, names.at).filter(
    (element) => nameAlone(readRaw(names, element), languagesOf(root)).name === name,
  );
  if (equals.length < 2) return 0;
  const row = findFirst(root, open);
  // Not knowing which of them is open is a mark too: the messages tell them apart then.
  return row === null
    ? equals.length + 1
    : equals.findIndex((element) => row.contains(element)) + 1 || equals.length + 1;
}
