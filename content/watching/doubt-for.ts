import { NAMELESS, type PageState } from '../../domain/reading.ts';

/** How long a page may take from one step of drawing to the next (ms). */
export const STEP_MS = 3000;

/** The same where other parts than the reply box identify the conversation well (ms): a press waits that long. */
export const RENEW_MS = 600;

/**
 * How long nothing is written after the reply box has become another one, and nothing else has changed (ms). Pages renew it for reasons of their
 * own, but a new box may also be the first sign of the next conversation: on a page that shows little of it, for as long as the rest may take.
 */
export function doubtFor(state: PageState): number {
  if (state.kind !== 'open') return STEP_MS;
  const { conversation, twin, buyer, order, messages, health } = state.reading;
  const { name } = buyer;
  const findOrigin = (part: string) => health.find((one) => one.part === part)?.from;
  const isGuessed = findOrigin('conversation') === 'guess' || findOrigin('buyer') === 'guess';
  if (twin === true || isGuessed || conversation.startsWith(NAMELESS)) return STEP_MS;
  const isAddress = findOrigin('conversation') === 'address';
  if (isAddress && name !== undefined) return RENEW_MS;
  if (!isAddress && name === undefined) return STEP_MS;
  // A key that is made of the name adds nothing to it.
  const hasKey = name !== undefined && !conversation.includes(name);
  const hasHandle = buyer.handles.some(({ type }) => type !== 'order');
  const hasThread = messages.length > 0 && findOrigin('messages') !== 'guess';
  return hasKey || hasHandle || hasThread || order !== undefined ? RENEW_MS : STEP_MS;
}
