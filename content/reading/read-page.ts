import type { BuyerHandle, PageState, PartHealth, Reading } from '../../domain/reading.ts';
import type { PartName, SiteVariant } from '../../domain/site.ts';
import { findFirst } from '../finding/find-all.ts';
import type { Address, LiveMatch } from '../finding/match-site.ts';
import { hasLandmarks } from '../finding/match-site.ts';
import { attempt } from './attempt.ts';
import { findComposer } from './find-composer.ts';
import { readConversationKey } from './read-conversation.ts';
import { readMessages } from './read-messages.ts';
import type { ReadPlace } from './read-source.ts';
import { readFirst, readSingle } from './read-source.ts';

/** What a live page shows: an open conversation, or none. */
export type LivePage = Extract<PageState, { kind: 'no-conversation' | 'open' }>;

/** Reads a live page once. Never throws and never touches the page: what cannot be read is a miss in the health. */
export function readPage(address: Address, document: Document, match: LiveMatch): LivePage {
  const { site, variant, market } = match;
  const place: ReadPlace = { root: document, address };
  const isOpen = findFirst(document, variant.open) !== null;
  const parts = isOpen ? attempt(() => readParts(place, document, variant), {}) : {};
  const health = judge(variant, { ...parts, inbox: attempt(() => hasLandmarks(document, variant), false) });
  const where = { site: site.id, ...(market !== undefined && { market }) };
  if (parts.conversation === undefined) return { kind: 'no-conversation', ...where, health };
  const { conversation, buyer = { handles: [] }, messages = [], ...rest } = parts;
  return { kind: 'open', reading: { ...where, variant: variant.id, conversation, buyer, ...rest, messages, health } };
}

type Parts = Partial<Omit<Reading, 'site' | 'variant' | 'market' | 'health'>>;

function readParts(place: ReadPlace, document: Document, variant: SiteVariant): Parts {
  const order = readOrder(place, variant);
  const buyer = readBuyer(place, variant, order?.id);
  const product = readProduct(place, variant);
  const conversation = readConversationKey(place, variant);
  const at = variant.messages;
  const messages = at && attempt(() => readMessages(document, at), []);
  const composer = attempt(() => findComposer(document, variant.composer), null)?.state;
  const needs = composer ? undefined : variant.composer.needs;
  return {
    ...(conversation !== undefined && { conversation }),
    buyer,
    ...(order && { order }),
    ...(product && { product }),
    ...(messages && { messages }),
    ...(composer && { composer }),
    ...(needs !== undefined && { composerNeeds: needs }),
  };
}

function readBuyer(place: ReadPlace, { buyer }: SiteVariant, order: string | undefined): Reading['buyer'] {
  const name = readSingle(buyer.name, place);
  const country = readSingle(buyer.country, place);
  const language = readSingle(buyer.language, place);
  const handles: BuyerHandle[] = [];
  for (const type of ['id', 'alias'] as const) {
    const value = readSingle(buyer[type], place);
    if (value !== undefined) handles.push({ type, value });
  }
  if (order !== undefined) handles.push({ type: 'order', value: order });
  return {
    ...(name !== undefined && { name }),
    handles,
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
  };
}

function readOrder(place: ReadPlace, variant: SiteVariant): Reading['order'] {
  const id = readSingle(variant.order?.id, place);
  if (id === undefined) return undefined;
  const amount = readFirst(variant.order?.amount, place)?.value;
  const state = readFirst(variant.order?.state, place)?.value;
  return { id, ...(amount !== undefined && { amount }), ...(state !== undefined && { state }) };
}

function readProduct(place: ReadPlace, variant: SiteVariant): Reading['product'] {
  const title = readFirst(variant.product?.title, place);
  const id = readFirst(variant.product?.id, place);
  if (!title && !id) return undefined;
  const isGuess = title?.probably === true || id?.probably === true;
  return { ...(title && { title: title.value }), ...(id && { id: id.value }), ...(isGuess && { probably: true }) };
}

/** One entry for each part that the page is able to give. */
function judge(variant: SiteVariant, parts: Parts & { readonly inbox: boolean }): readonly PartHealth[] {
  const { buyer, messages } = parts;
  const read: Record<PartName, boolean> = {
    inbox: parts.inbox,
    // A form that shows its reply box only after a choice is as it should be.
    composer: parts.composer !== undefined || parts.composerNeeds !== undefined,
    conversation: parts.conversation !== undefined,
    buyer: buyer?.name !== undefined || buyer?.handles.some(({ type }) => type !== 'order') === true,
    order: parts.order !== undefined,
    product: parts.product !== undefined,
    // A thread without one message whose side is known was not understood.
    messages: messages?.some(({ direction }) => direction !== 'unknown') === true,
  };
  return variant.gives.map((part) => ({ part, read: read[part] }));
}
