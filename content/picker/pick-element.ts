import { onRewriting } from '../listen.ts';
import { hearFirst, MOUSE, onceEach } from '../panel-frame/front-ear.ts';
import type { Picked, PickedReading, PickPart, PickWords } from '../../domain/site/picked-parts.ts';
import { measureBox, elementAt, findParent } from './element-at.ts';
import { initialTarget, targetForPart } from './pick-target.ts';
import { createPickLayer } from './pick-layer.ts';
import { isFit, proposePicked, readPicked } from './read-picked.ts';

const FOCUS = ['focus', 'focusin', 'blur', 'focusout'];

/** What else of a press and of a key the page does not hear. */
const KEPT = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu', 'keyup', 'keypress'];

export interface PickOptions {
  readonly document: Document;
  readonly part: PickPart;
  readonly words: PickWords;
  /** Whether an element is ours. */
  readonly isOurs: (element: Element) => boolean;
  readonly tokens: string;
  readonly signal: AbortSignal;
}

/**
 * Lets the agent point at a part of the page, until one is taken (Enter or a press), Escape, or the signal. Arrows up and down widen and narrow,
 * left and right go to the neighbours. The page hears neither press nor key meanwhile, and nothing on it is changed.
 */
export function pickElement(options: PickOptions): Promise<Picked | null> {
  const { document, part, words, signal } = options;
  const window = document.defaultView!;
  return new Promise((resolve) => {
    const over = new AbortController();
    const layer = createPickLayer(document, options.tokens, words, over.signal);
    const isOurs = (element: Element) => element === layer.element || options.isOurs(element);
    let target: Element | null = null;
    let picked: Picked | null = null;
    // The way up, so that the way down is the same.
    let narrower: Element[] = [];

    const end = (result: Picked | null) => {
      if (over.signal.aborted) return;
      over.abort();
      layer.remove();
      resolve(result);
    };
    const mark = (element: Element | null) => {
      target = element;
      const proposed = element && proposePicked(part, element);
      const reading = proposed && readPicked(document, part, proposed);
      // What is not what it is to be cannot be taken.
      picked = reading && isFit(reading) ? proposed : null;
      const says = reading ? wordsFor(reading, words) : words.fleeting;
      layer.mark(element && measureBox(element), picked && writeSelector(picked), element && says);
    };
    const point = (x: number, y: number) => {
      const found = elementAt(document, x, y, isOurs);
      const wanted = found && found !== document.documentElement ? targetForPart(part, found) : null;
      if (wanted === target) return;
      narrower = [];
      mark(wanted);
    };
    const go = (element: Element | null | undefined) => {
      if (element && element !== document.documentElement && !isOurs(element)) mark(element);
    };
    const moves: Readonly<Record<string, () => void>> = {
      ArrowUp: () => {
        const wider = target && findParent(target);
        if (!target || !wider || wider === document.documentElement) return;
        narrower.push(target);
        go(wider);
      },
      ArrowDown: () => go(narrower.pop() ?? target?.shadowRoot?.firstElementChild ?? target?.firstElementChild),
      ArrowLeft: () => step(target?.previousElementSibling),
      ArrowRight: () => step(target?.nextElementSibling),
      Enter: () => picked && end(picked),
      Escape: () => end(null),
    };
    const step = (element: Element | null | undefined) => {
      narrower = [];
      go(element);
    };

    const life = AbortSignal.any([over.signal, signal]);
    const keep = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const heard: Record<string, (event: never) => void> = {
      keydown: (event: KeyboardEvent) => {
        // A key that an input method has for itself is nobody's command.
        if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const move = moves[event.key];
        keep(event);
        move?.();
      },
      pointermove: (event: PointerEvent) => event.isTrusted && point(event.clientX, event.clientY),
      click: (event: MouseEvent) => {
        keep(event);
        if (!event.isTrusted) return;
        if (event.detail > 0) point(event.clientX, event.clientY);
        if (picked) end(picked);
      },
    };
    for (const type of KEPT) heard[type] = keep;
    const hear = (event: Event) => {
      // Before it ends and the layer is gone.
      if (layer.isMet(event)) event.stopImmediatePropagation();
      heard[event.type]?.(event as never);
    };
    hearFirst(window, [...MOUSE, ...FOCUS, 'keydown', 'keyup', 'keypress'], onceEach(hear), life);
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, () => layer.place(target && measureBox(target)), {
        capture: true,
        passive: true,
        signal: life,
      });
    signal.addEventListener('abort', () => end(null), { once: true, signal: over.signal });
    onRewriting(() => end(null), over.signal);

    layer.show();
    mark(initialTarget(document, part));
  });
}

function wordsFor(reading: PickedReading, words: PickWords): string {
  if (reading.kind === 'text') return reading.text;
  if (reading.kind === 'box') return words.box;
  if (reading.kind === 'wrong') return words.wrong[reading.why];
  return reading.kind === 'messages' ? words.messages.replace('{count}', String(reading.count)) : words.nothing;
}

/** A selector as a person reads it; the steps of a path through shadow roots are parted by arrows. */
export function writeSelector({ at }: Picked): string {
  return typeof at === 'string' ? at : at.join(' ⟩ ');
}
