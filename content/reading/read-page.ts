import type { BuyerHandle, PageState, Reading } from '../../domain/reading.ts';
import type { PartName, SiteVariant } from '../../domain/site.ts';
import { noticeMisses } from '../locating/reading-time.ts';
import type { Address, LiveMatch } from '../locating/match-site.ts';
import { hasLandmarks } from '../locating/match-site.ts';
import { attempt } from '../locating/attempt.ts';
import { findTranslator } from './find-translator.ts';
import type { GuessedItems } from '../guessing/guess-items.ts';
import { guessedItems, hasStrangeBox, hasSureBox } from './ask-guessing.ts';
import { isRead, judgeParts, type PartOrigins, type Parts } from './judge-parts.ts';
import { lookAtPage, type LiveLook } from './look-at-page.ts';
import { readConversation } from './read-conversation.ts';
import { readMessageLines } from './read-message-lines.ts';
import { readMessages } from './read-messages.ts';
import { isMask } from './name-alone.ts';
import { readName, type ReadName } from './read-name.ts';
import type { ReadPlace, ReadValue } from './read-source.ts';
import { readFirst, readSingle } from './read-source.ts';

/** What a live page shows: an open conversation, or none, or parts that could not be identified. */
export type LivePage = Extract<PageState, { kind: 'no-conversation' | 'open' | 'layout-changed' }>;

/** Looks at a live page and reads it. */
export function readPage(address: Address, document: Document, match: LiveMatch): LivePage {
  return readLook(lookAtPage(address, document, match));
}

/** Reads what a look finds. Never throws and never touches the page: what cannot be read is a miss in the health. */
export function readLook(look: LiveLook): LivePage {
  const { document, match } = look;
  const { site, variant, market } = match;
  // Before everything else: what is read below depends on it.
  const translated = findTranslator(document);
  const place = look.place();
  const found = attempt(
    () =>
      place
        ? readParts(place, look, translated !== undefined)
        : { ...nothing, hasBox: hasStrangeBox(document, variant) },
    nothing,
  );
  const { parts, origins } = found.parts.conversation === undefined ? nothing : found;
  const inbox = noticeMisses(() => match.isMarked === true || attempt(() => hasLandmarks(document, variant), false));
  const late: ReadonlySet<PartName> = inbox.isCut ? new Set([...found.slow, 'inbox']) : found.slow;
  const health = judgeParts(site, variant, inbox.value, parts, origins, late);
  const where = { site: site.id, ...(market !== undefined && { market }), ...(translated && { translated }) };
  // That none is open is said of a page without a reply box alone.
  if (parts.conversation === undefined) {
    return { kind: found.hasBox ? 'layout-changed' : 'no-conversation', ...where, health };
  }
  const { conversation, buyer = { handles: [] }, messages = [], ...rest } = parts;
  const reading = { ...where, variant: variant.id, conversation, buyer, ...rest, messages, health };
  return { kind: 'open', reading: translated ? withoutWords(reading) : reading };
}

/** A translated page states its own language, and writes amounts and states as that language does. */
function withoutWords(reading: Reading): Reading {
  const { order, buyer, ...rest } = reading;
  const { name, handles, country } = buyer;
  return {
    ...rest,
    buyer: { ...(name !== undefined && { name }), handles, ...(country !== undefined && { country }) },
    ...(order?.id !== undefined && { order: { id: order.id } }),
  };
}

interface Found {
  readonly parts: Parts;
  readonly origins: PartOrigins;
  /** Parts that there was no time for. */
  readonly slow: ReadonlySet<PartName>;
  /** Something on the page looks like a reply box. */
  readonly hasBox: boolean;
}

const nothing: Found = { parts: {}, origins: {}, slow: new Set(), hasBox: false };
const noPart: Part<undefined> = { value: undefined, origins: [] };

function readParts(here: ReadPlace, look: LiveLook, isTranslated: boolean): Found {
  const { document, match, guessedName } = look;
  const { variant, site } = match;
  const isOff = (part: PartName) => variant.off?.includes(part) === true;
  const slow = new Set<PartName>();
  const inPart = <T>(part: PartName, read: () => T): T => {
    const { value, isCut } = noticeMisses(read);
    if (isCut) slow.add(part);
    return value;
  };
  const guess = look.guess();
  const place = guess.thread ? { ...here, without: [guess.thread.list] } : here;
  const whose = isOff('buyer')
    ? { value: { handles: [] }, origins: [] }
    : inPart('buyer', () => readBuyer(place, variant, guessedName));
  let items: GuessedItems | undefined;
  const lookForItems = () =>
    (items ??= guessedItems({
      document,
      ...(variant.each !== undefined && { root: here.root as Element }),
      variant,
      site: site.id,
      guess,
      name: whose.value.name,
    }));
  const order = isOff('order') ? noPart : inPart('order', () => readOrder(place, variant, isTranslated, lookForItems));
  const buyer = {
    ...whose,
    value: { ...whose.value, handles: [...whose.value.handles, ...orderHandle(order)] },
  };
  const product = isOff('product')
    ? noPart
    : inPart('product', () => readProduct(place, variant, order.value?.id, isTranslated ? undefined : lookForItems));
  const told =
    isOff('order') || isTranslated
      ? order
      : inPart('order', () => withFacts(order, product.value?.title, lookForItems));
  const known = inPart('messages', () => attempt(() => readThread(place, variant), undefined));
  // Where a list was pointed at, the page's own hooks no longer hold; lines say less than places do.
  const drawn = new Set(guess.thread?.messages.map(({ direction }) => direction));
  const isByLook =
    guess.thread && (variant.list !== undefined || (variant.lines && drawn.has('in') && drawn.has('out')));
  const isKnown = known !== undefined && known.length > 0 && !isByLook;
  const messages = isOff('messages') ? undefined : isKnown ? known : (guess.thread?.messages ?? known);
  const isSeen = isRead(messages) || hasSureBox(guess);
  const conversation = inPart('conversation', () => readConversation(place, variant, guess, isSeen, guessedName));
  const box = inPart('composer', look.composer);
  const composer = box && box !== 'several' ? box.state : undefined;
  const needs = composer || isOff('composer') ? undefined : box ? 'caret' : variant.composer.needs;
  return {
    parts: {
      ...(conversation && { conversation: conversation.key }),
      ...(conversation?.isTwin === true && { twin: true }),
      buyer: buyer.value,
      ...(told.value && { order: told.value }),
      ...(product.value && { product: product.value }),
      ...(messages && { messages }),
      ...(composer && { composer }),
      ...(needs !== undefined && { composerNeeds: needs }),
    },
    origins: {
      buyer: buyer.origins,
      order: told.origins,
      product: product.origins,
      // A key that had to be put together is worth as little as a guess.
      conversation: conversation ? [{ from: conversation.from, probably: conversation.isCombined }] : [],
      ...(guess.composer &&
        guess.composer !== 'several' && { composer: [{ from: 'guess', probably: guess.composer.sure === 'low' }] }),
      ...(!isKnown && guess.thread && { messages: [{ from: 'guess', probably: guess.thread.sure === 'low' }] }),
    },
    slow,
    hasBox: guess.hasBox === true,
  };
}

interface Part<T> {
  readonly value: T;
  readonly origins: readonly Pick<ReadValue, 'from' | 'probably'>[];
}

function readThread({ root }: ReadPlace, { messages, lines }: SiteVariant): Reading['messages'] | undefined {
  if (messages) return readMessages(root, messages);
  return lines && readMessageLines(root, lines);
}

function readBuyer(place: ReadPlace, { buyer }: SiteVariant, guess: () => string | undefined): Part<Reading['buyer']> {
  const read = readName(buyer.name, place);
  const guessed = read ? undefined : guess();
  const name: ReadName | undefined =
    read ?? (guessed === undefined ? undefined : { value: guessed, probably: true, from: 'guess' });
  const country = readSingle(buyer.country, place)?.value;
  const language = readSingle(buyer.language, place)?.value;
  const found = (['id', 'alias'] as const).flatMap((type) => {
    const value = readSingle(buyer[type], place);
    // A masked name fits many.
    return value && !isMask(value.value) ? [{ type, value }] : [];
  });
  const handles: BuyerHandle[] = found.map(({ type, value }) => ({ type, value: value.value }));
  return {
    value: {
      ...(name && { name: name.value }),
      ...(name?.mask !== undefined && { mask: name.mask }),
      handles,
      ...(country !== undefined && { country }),
      ...(language !== undefined && { language }),
    },
    origins: [...(name ? [name] : []), ...found.map(({ value }) => value)],
  };
}

function orderHandle({ value, origins }: Part<Reading['order']>): readonly BuyerHandle[] {
  if (value?.id === undefined) return [];
  const isGuess = origins.some(({ from }) => from === 'guess');
  return [{ type: 'order', value: value.id, ...(isGuess && { probably: true as const }) }];
}

function readOrder(
  place: ReadPlace,
  variant: SiteVariant,
  isTranslated: boolean,
  items: () => GuessedItems | undefined,
): Part<Reading['order']> {
  const isBare = !readFirst(variant.order?.id, place);
  const told = readSingle(variant.order?.id, place);
  const isPack = told?.from === 'address' && attempt(() => items()?.isPack(told.value) === true, false);
  // Of several links, whose numbers may not be shown, only one is taken that the page ties to the conversation.
  const isLinked = variant.order?.id.some((source) => 'attribute' in source) === true;
  const among = isBare || told ? undefined : isLinked ? 'links' : 'texts';
  const isAsked = isBare || isPack || !told;
  const id = isAsked ? guessed(attempt(() => items()?.order(among), undefined)) : told;
  if (!id) return { value: undefined, origins: [] };
  const amount = readFirst(variant.order?.amount, place)?.value;
  const state = readFirst(variant.order?.state, place)?.value;
  const isWhole = (amount !== undefined && state !== undefined) || isTranslated;
  const facts = isWhole ? {} : attempt(() => items()?.orderFacts(id.value), undefined);
  return {
    value: { id: id.value, ...facts, ...(amount !== undefined && { amount }), ...(state !== undefined && { state }) },
    origins: [id],
  };
}

/** With what the page says of the order around its item, where it shows no order's number there. */
function withFacts(
  order: Part<Reading['order']>,
  title: string | undefined,
  items: () => GuessedItems | undefined,
): Part<Reading['order']> {
  const { value, origins } = order;
  if (title === undefined || value?.amount !== undefined || value?.state !== undefined) return order;
  const facts = attempt(() => items()?.factsOfItem(title), undefined) ?? {};
  if (Object.keys(facts).length === 0) return order;
  return { value: { ...value, ...facts }, origins: value ? origins : [{ from: 'guess', probably: true }] };
}

function guessed(value: string | undefined): ReadValue | undefined {
  return value === undefined ? undefined : { value, probably: true, from: 'guess' };
}

function readProduct(
  place: ReadPlace,
  variant: SiteVariant,
  order: string | undefined,
  items: (() => GuessedItems | undefined) | undefined,
): Part<Reading['product']> {
  const title = readFirst(variant.product?.title, place);
  const id = readFirst(variant.product?.id, place);
  const origins = [...(title ? [title] : []), ...(id ? [id] : [])];
  const known = title && { title: title.value, id: id?.value };
  // Where hooks find everything no look is needed; it is brought only for what they miss.
  const look = title && id ? undefined : attempt(() => items?.()?.product(order, known), undefined);
  // A number found by a hook belongs to this item alone.
  if (look && !title && (!id || look.id === id.value))
    return { value: look, origins: [...origins, { from: 'guess', probably: true }] };
  if (origins.length === 0) return { value: undefined, origins };
  return {
    value: {
      ...(title && { title: title.value }),
      ...(id ? { id: id.value } : title && look?.id !== undefined && { id: look.id }),
      ...(title && look?.sku !== undefined && { sku: look.sku }),
      ...(origins.some(({ probably }) => probably) && { probably: true }),
    },
    origins,
  };
}
