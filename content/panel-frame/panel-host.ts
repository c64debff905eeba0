import type { PanelPlace } from '../../domain/panel.ts';
import { hostStyle, sideStyle } from './host-style.ts';
import type { Shown } from './is-seen.ts';
import { createLender } from './expiring-style.ts';
import { createGrip } from './panel-grip.ts';
import { canPush, makeRoom, spanBeside, type PanelSpan } from './panel-room.ts';
import type { Edges } from './reply-bar.ts';

/** CSS px; the same bounds as in tokens.css, which a page's side cannot read as numbers. */
const WIDTH = { min: 320, max: 520 };

/** CSS px of the collapsed panel, whatever it shows: the longest word of the three languages fits. */
const TAB = { width: 32, height: 144 };

export interface PanelWords {
  readonly panel: string;
  readonly resize: string;
}

interface PanelHostOptions {
  document: Document;
  frameUrl: string;
  /** The origin that the frame has in the end. */
  frameOrigin: string;
  /** The design tokens, for the frame's edge. */
  tokens: string;
  words: PanelWords;
  place: PanelPlace;
  /** Width that the page needs; below it the panel overlays. */
  neededWidth: () => number;
  /** Where the reply box is now, with its Send. */
  replyBar: () => Edges | undefined;
  /** The agent moved, resized, opened or closed the panel. */
  onPlace: (place: PanelPlace) => void;
  /** The box was moved or changed its size. */
  onMove: () => void;
  /** The frame has loaded, for the first time or again. */
  onFrame: (frame: HTMLIFrameElement) => void;
  signal: AbortSignal;
}

export interface PanelHost {
  readonly shown: Shown;
  readonly arrange: (change: Partial<PanelPlace>) => PanelPlace;
  readonly place: () => PanelPlace;
  /** Brings the host to the top of the page's top layer, above what else is there. */
  readonly rise: () => void;
  readonly focusFrame: () => void;
  /** What of ours has the focus, as far as the page's document knows. */
  readonly focusAt: () => 'frame' | 'grip' | undefined;
  /** Hands the frame over once more, after the page came back from the back/forward cache. */
  readonly reconnect: () => void;
  /** Looks where the reply box is by now, and makes way for it. */
  readonly makeWay: () => void;
  /** It lies over the reply box, because there is no other place for it. */
  readonly isInTheWay: () => boolean;
  /** Returns the page its room while the panel is off it, or takes it again. */
  readonly stepAside: (isAway: boolean) => void;
}

/**
 * The sidebar's place on the marketplace's page: one element with a closed shadow root that holds the frame. Collapsed, the same frame is a tab.
 * The element is plain and unnamed, and nothing of the team's knowledge is on this side: no text, no verdict, and no size that depends on one.
 */
export function createPanelHost(options: PanelHostOptions): PanelHost {
  const { document, signal, words } = options;
  const window = document.defaultView!;
  let place = { ...options.place, width: clampWidth(options.place.width) };

  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = options.tokens.replaceAll(':root', ':host') + hostStyle;
  const ofSide = document.createElement('style');
  const box = document.createElement('div');
  box.className = 'box';
  const grip = createGrip({
    document,
    label: words.resize,
    place: () => place,
    onWidth: (width, isFinal) => {
      place = { ...place, width: clampWidth(width) };
      layOut();
      if (isFinal) options.onPlace(place);
    },
    signal,
  });
  root.append(style, ofSide, box);
  createLender(box, signal)({ visibility: 'visible' });

  let frame: HTMLIFrameElement | undefined;
  let span: PanelSpan;
  let barWas: string;
  let isAway = false;
  const room = makeRoom(document.documentElement, signal);
  window.addEventListener('resize', layOut, { signal });
  window.addEventListener('scrollend', makeWay, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => element.remove(), { once: true });
  layOut();

  return {
    shown: {
      host: element,
      box,
      size: () => (place.collapsed ? TAB : { width: openWidth(), height: span.height }),
    },
    place: () => place,
    arrange: (change) => {
      move(change);
      return place;
    },
    rise: () => {
      // Its place among the page's own elements would let the page draw over it, and what is laid on the page would be laid on it too.
      element.popover = 'manual';
      element.inert = false;
      element.ariaHidden = null;
      if (element.matches(':popover-open')) element.hidePopover();
      if (element.isConnected) element.showPopover();
    },
    focusFrame: () => {
      // Given to a frame that has it, the focus leaves and comes back, and what had it in there has lost it.
      if (document.activeElement !== element || !document.hasFocus()) frame?.focus();
    },
    focusAt: () => (root.activeElement === grip ? 'grip' : root.activeElement ? 'frame' : undefined),
    reconnect: () => frame && options.onFrame(frame),
    makeWay,
    isInTheWay: () => span.isInTheWay,
    stepAside: (shallBeAway) => {
      isAway = shallBeAway;
      layOut();
    },
  };

  function move(change: Partial<PanelPlace>) {
    place = { ...place, ...change, width: clampWidth(change.width ?? place.width) };
    layOut();
    options.onMove();
    options.onPlace(place);
  }

  function makeWay() {
    if (describeEdges(options.replyBar()) === barWas) return;
    const before = JSON.stringify(span);
    layOut();
    if (JSON.stringify(span) !== before) options.onMove();
  }

  function openWidth(): number {
    return Math.min(place.width, Math.max(0, window.innerWidth - 48));
  }

  function layOut() {
    frame ??= addFrame();
    element.dataset.side = place.side;
    if (ofSide.textContent !== sideStyle[place.side]) ofSide.textContent = sideStyle[place.side];
    const width = openWidth();
    const isUnder = (bar: Edges | undefined): bar is Edges =>
      bar !== undefined && (place.side === 'right' ? bar.right > window.innerWidth - width : bar.left < width);
    let pushes = !isAway && !place.collapsed && canPush(window.innerWidth, width, options.neededWidth());
    const zoom = readZoom(document.documentElement);
    room(pushes ? { side: place.side, width: width / zoom } : undefined);
    let bar = options.replyBar();
    // A page that is fixed to the window does not move: then the room is of no use to it.
    if (pushes && isUnder(bar)) {
      pushes = false;
      room(undefined);
      bar = options.replyBar();
    }
    barWas = describeEdges(bar);
    span = spanBeside(place.collapsed || pushes || !isUnder(bar) ? undefined : bar, window.innerHeight);
    // A page that draws itself larger or smaller does not draw the panel so: its lower end, with the button, would lie outside of the window.
    box.style.zoom = zoom === 1 ? '' : String(1 / zoom);
    box.style.inlineSize = `${place.collapsed ? TAB.width : width}px`;
    box.style.blockSize = `${place.collapsed ? TAB.height : span.height}px`;
    box.style.insetBlockStart = place.collapsed ? '' : `${span.top}px`;
    box.classList.toggle('tab', place.collapsed);
    box.classList.toggle('over', !pushes);
  }

  function addFrame(): HTMLIFrameElement {
    const made = document.createElement('iframe');
    made.title = words.panel;
    // The address may be one of this session only, behind which the browser puts the extension's own origin.
    made.allow = `clipboard-write 'src' ${options.frameOrigin}`;
    made.src = options.frameUrl;
    made.addEventListener('load', () => options.onFrame(made), { signal });
    box.append(made, grip);
    return made;
  }
}

/** Equal for two places that are the same to the pixel. */
function describeEdges(bar: Edges | undefined): string {
  return bar ? [bar.left, bar.top, bar.right, bar.bottom].map(Math.round).join() : '';
}

/** By how much a page's own style draws its root larger; not the browser's zoom. */
function readZoom(root: HTMLElement): number {
  return Number(getComputedStyle(root).zoom) || 1;
}

function clampWidth(width: number): number {
  return Math.round(Math.min(WIDTH.max, Math.max(WIDTH.min, width)));
}
