import type { Reading } from '../../domain/reading.ts';
import type { ComposerAt, SiteVariant, WriterName } from '../../domain/site.ts';
import { findEditables, isReadOnly, isTextControl, readLimit } from '../composer/find-editable.ts';
import type { SearchRoot } from '../locating/find-all.ts';
import { findAll, findFirst, findFirstOf } from '../locating/find-all.ts';
import { attempt } from '../locating/attempt.ts';
import { findFault } from './box-fault.ts';
import { chooseBox } from './choose-box.ts';
import { closestAround, isInside } from '../locating/element-around.ts';

/** The reply box of a page, and what a reading says about it. */
export interface FoundComposer {
  readonly element: HTMLElement;
  readonly state: NonNullable<Reading['composer']>;
  /** How the site says that it takes a text. */
  readonly writer?: WriterName;
}

/** What a search for the reply box comes to; `several`: there are such boxes, and nothing says which of them is meant. */
export type Found<T = FoundComposer> = T | 'several' | null;

/** What a search goes by: the box is in this `whole`, and belongs to this `thread`. */
export interface BoxPlace {
  readonly whole?: Element | undefined;
  readonly thread?: Element | undefined;
}

/** What the look of the page says of its reply box, and of the thread that it belongs to. */
export interface GuessedBox {
  readonly composer?: Found<{ readonly element: HTMLElement }>;
  readonly thread?: { readonly list: Element };
}

/** What a page sets apart as one whole thing. */
const WHOLE = 'main, [role="main"], dialog, [role="dialog"]';

/**
 * The reply box of a variant: by its hooks, else the one that was guessed; none where the pack switched it off. One that the pack names has to
 * be in the same whole of the page as the thread of the site that ships, where there is one.
 */
export function findReplyBox(root: SearchRoot, variant: SiteVariant, guess: GuessedBox): Found {
  const { composer, off, byPack, thread = [] } = variant;
  if (off?.includes('composer')) return null;
  const isByPack = byPack?.includes('composer') === true;
  const whole = isByPack ? findWhole(root, thread) : undefined;
  const found = findComposer(root, composer, { whole, thread: findThread(root, variant, guess) });
  if (found === 'several') return found;
  if (found) return isByPack ? { ...found, state: { ...found.state, by: 'pack' } } : found;
  if (!guess.composer || guess.composer === 'several') return guess.composer ?? null;
  return readComposer(guess.composer.element, composer);
}

/** What holds the messages, where the site's hooks or the look of the page tell. */
function findThread(root: SearchRoot, { list = [], messages, thread = [] }: SiteVariant, guess: GuessedBox) {
  return findFirstOf(root, [...list, ...(messages?.root ?? []), ...thread]) ?? guess.thread?.list;
}

function findWhole(root: SearchRoot, thread: SiteVariant['thread'] & {}): Element | undefined {
  for (const selector of thread) {
    const at = findFirst(root, selector);
    const whole = at && closestAround(at, WHOLE);
    if (whole) return whole;
  }
  return undefined;
}

/** The reply box among what the site's selectors find. Never focuses it. */
export function findComposer(root: SearchRoot, at: ComposerAt, { whole, thread }: BoxPlace = {}): Found {
  const boxes = at.at
    .flatMap((selector) => findAll(root, selector))
    .filter((element) => whole === undefined || isInside(element, whole))
    .flatMap((element) => attempt(() => readBoxes(element as HTMLElement, at), []))
    .filter(({ element }) => attempt(() => findFault(element), null) === null);
  return chooseAmong(boxes, thread);
}

/** What a reply box allows; a place that is not editable itself may hold the field, in its shadow root or frame too. */
export function readComposer(place: HTMLElement, at: ComposerAt): FoundComposer | null {
  return readBoxes(place, at)[0] ?? null;
}

function chooseAmong(boxes: readonly FoundComposer[], thread: Element | undefined): Found {
  const open = boxes.filter(({ state }) => !state.readOnly);
  const byElement = new Map((open.length > 0 ? open : boxes).map((box) => [box.element, box]));
  if (byElement.size === 0) return null;
  const chosen = chooseBox([...byElement.keys()], thread);
  return (chosen && byElement.get(chosen)) ?? 'several';
}

function readBoxes(place: HTMLElement, at: ComposerAt): readonly FoundComposer[] {
  const isClosed = place.getAttribute('contenteditable')?.toLowerCase() === 'false';
  const isOwn = isTextControl(place) || place.hasAttribute('contenteditable');
  return (isOwn ? [place] : findEditables(place)).map((element) => describe(element, isClosed, at));
}

function describe(element: HTMLElement, isClosed: boolean, { limit: siteLimit, writer }: ComposerAt): FoundComposer {
  const limit = Math.min(readLimit(element) || Infinity, siteLimit ?? Infinity);
  const kind = isTextControl(element) ? 'textarea' : 'editable';
  return {
    element,
    state: { kind, ...(limit < Infinity && { limit }), readOnly: isClosed || isReadOnly(element) },
    ...(writer && { writer }),
  };
}
