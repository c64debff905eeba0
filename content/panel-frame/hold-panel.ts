import type { PanelSight } from '../../domain/panel.ts';
import { listen } from '../listen.ts';
import { keepPresent } from './keep-present.ts';
import { isIntact, isPlain, restoreRoot } from './is-intact.ts';
import { isAtHome, isSeen } from './is-seen.ts';
import type { PanelHost } from './panel-host.ts';
import { createCoverFinder, type FindShadowRoot } from './top-layer.ts';
import { callBeforePaint, watchSight, type SightWatch } from './watch-sight.ts';

interface HoldOptions {
  readonly window: Window & typeof globalThis;
  readonly findShadowRoot: FindShadowRoot;
  readonly onSight: (sight: PanelSight) => void;
  /** Whether a modal dialog of the page keeps all presses from the panel; called at every look. */
  readonly onModal: (isModal: boolean) => void;
  /** The page had taken it off, and it is back. */
  readonly onReturn: () => void;
  /** The page removes, hides or covers it again and again; it is off the page now. */
  readonly onGiveUp: () => void;
  readonly signal: AbortSignal;
}

/**
 * Puts the panel on the page, above everything, and keeps it there until the signal or until the page has fought it too often. Returns what is seen
 * of it.
 */
export function holdPanel({ shown, rise }: PanelHost, options: HoldOptions): SightWatch {
  const { window, findShadowRoot, onSight, onModal } = options;
  const { document } = window;
  const { host, box, own } = shown;
  const end = new AbortController();
  const signal = AbortSignal.any([options.signal, end.signal]);
  const isTooOften = countFights();
  const findCovers = createCoverFinder(document, host, findShadowRoot);
  /** Our own root: a page that has got hold of it, as some browsers hand it out, has what it did there undone. */
  const keepIntact = () => {
    if (isIntact(own)) return true;
    if (isTooOften()) giveUp();
    else restoreRoot(own);
    return false;
  };
  // What the panel has been put above.
  let below = new WeakSet<Element>();

  const giveUp = () => {
    if (signal.aborted) return;
    end.abort();
    // The frame may be elsewhere on the page.
    restoreRoot(own);
    host.remove();
    options.onGiveUp();
  };
  const comeUp = (covers: readonly Element[] = []) => {
    below = new WeakSet(covers);
    rise();
  };
  const onReturn = () => {
    comeUp();
    options.onReturn();
  };
  const stayUp = (covers: readonly Element[]) => {
    // Pages that set a dialog of their own apart switch off everything beside it.
    const isDown = !host.matches(':popover-open:not([inert], [aria-hidden])');
    if (!isDown && !covers.some((cover) => !below.has(cover) && canRiseAbove(cover) && doMeet(cover, box))) return;
    if (isTooOften()) giveUp();
    else comeUp(covers);
  };
  // Closed and opened again, it is above the panel once more.
  const note = ({ target }: Event) => target instanceof window.Element && below.delete(target);
  listen(window, ['beforetoggle', 'toggle'], note, { capture: true, signal });

  let stood = '';
  /** Its place may change by what the page does to itself, as by a zoom: what was seen before was another place. */
  const hasMoved = () => {
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const before = stood;
    stood = [left, top, right, bottom].map(Math.round).join();
    return stood !== before;
  };

  keepPresent(host, () => document.documentElement, signal, { isTooOften, onGiveUp: giveUp, onReturn });
  comeUp();
  const watch = watchSight({
    look: (isThorough) => {
      if (!isAtHome(document, host) || !keepIntact()) return false;
      if (hasMoved()) watch.restart();
      const covers = findCovers(isThorough);
      stayUp(covers);
      onModal(covers.some((cover) => cover.matches(':modal')));
      // Asks for many styles: with what else is looked for now and then, and at every press.
      const isDrawnPlainly = !isThorough || [host, box, own.frame].every(isPlain);
      return !signal.aborted && isDrawnPlainly && isSeen(document, shown, covers);
    },
    onSight,
    beforePaint: callBeforePaint(window, () => document.documentElement),
    signal,
  });
  return watch;
}

/** A modal dialog and a full screen leave everything else without presses, wherever it is drawn. To wait is all that helps. */
function canRiseAbove(cover: Element): boolean {
  return cover.matches(':popover-open');
}

function doMeet(cover: Element, box: Element): boolean {
  const a = cover.getBoundingClientRect();
  const b = box.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** So many times within this time (ms) is an accident; one more is a page that fights. */
const mostFights = 5;
const withinMs = 10_000;

/** Counts how often the page takes the panel away or covers it. Each call is one more; true: it is too many, and the panel had better give way. */
export function countFights(now: () => number = () => performance.now()): () => boolean {
  let fights: number[] = [];
  return () => {
    fights = fights.filter((at) => now() - at < withinMs);
    if (fights.length >= mostFights) return true;
    fights.push(now());
    return false;
  };
}
