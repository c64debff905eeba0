import type { PartHealth, Reading } from '../../domain/reading.ts';
import type { Confidence, PartName, Site, SiteVariant } from '../../domain/site.ts';
import type { ReadValue } from './read-source.ts';

/** What was read of a page, part by part. */
export type Parts = Partial<Omit<Reading, 'site' | 'variant' | 'market' | 'health'>>;

/** Where the values of a part were found; a part without an entry was on the page. */
export type PartOrigins = Partial<Record<PartName, readonly Pick<ReadValue, 'from' | 'probably'>[]>>;

const all = ['inbox', 'composer', 'conversation', 'buyer', 'order', 'product', 'messages'] as const;

/** Looked for on every page that somebody is answered on: where no hook is known, by the look of the page. */
const always: ReadonlySet<PartName> = new Set(['buyer', 'order', 'product']);

/** What is looked for on a page. */
export function soughtParts({ gives }: Pick<SiteVariant, 'gives'>): readonly PartName[] {
  return all.filter((part) => gives.includes(part) || (always.has(part) && gives.includes('composer')));
}

/**
 * One entry for each part that was looked for: whether it was read, where, and how sure that is. `slow`: those that there was no
 * time for.
 */
export function judgeParts(
  site: Site,
  variant: SiteVariant,
  hasInbox: boolean,
  parts: Parts,
  origins: PartOrigins,
  slow: ReadonlySet<PartName> = new Set(),
): readonly PartHealth[] {
  const { buyer, messages } = parts;
  const read: Record<PartName, boolean> = {
    inbox: hasInbox,
    // A form that shows its reply box only after a choice is as it should be.
    composer: parts.composer !== undefined || parts.composerNeeds !== undefined,
    conversation: parts.conversation !== undefined,
    buyer: buyer?.name !== undefined || buyer?.handles.some(({ type }) => type !== 'order') === true,
    order: parts.order !== undefined,
    product: parts.product !== undefined,
    messages: isRead(messages),
  };
  const named: Partial<Record<PartName, string | undefined>> = { buyer: buyer?.name, product: parts.product?.title };
  const judged = soughtParts(variant).map((part): PartHealth => {
    if (variant.off?.includes(part)) return { part, read: false, off: true };
    if (!read[part]) return { part, read: false, ...(slow.has(part) && { slow: true as const }) };
    const found = origins[part] ?? [];
    const isGuess = found.some(({ from }) => from === 'guess');
    const isFromAddress = found.length > 0 && found.every(({ from }) => from === 'address');
    const isDoubtful = found.some(({ probably }) => probably);
    // Who pointed at a list has not said which side a message is of, but where the messages are.
    if (variant.picked?.includes(part) && (part === 'messages' || !isGuess)) {
      return { part, read: true, from: 'picked', sure: isDoubtful ? 'low' : 'medium' };
    }
    if (isGuess) return { part, read: true, from: 'guess', sure: isDoubtful ? 'low' : 'medium' };
    const confidence = variant.confidence?.[part] ?? site.confidence;
    return {
      part,
      read: true,
      from: isFromAddress ? 'address' : 'page',
      sure: isDoubtful ? lower(confidence) : confidence,
    };
  });
  return judged.map((one) => ({
    ...one,
    ...(one.read && one.part in named && named[one.part] === undefined && { nameless: true }),
    ...(variant.refused?.includes(one.part) && { refused: true }),
  }));
}

/** A thread without one message whose side is known was not understood. */
export function isRead(messages: Reading['messages'] | undefined): boolean {
  return messages?.some(({ direction }) => direction !== 'unknown') === true;
}

function lower(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}
