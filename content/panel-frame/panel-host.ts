import type { PanelPlace } from '../../domain/panel.ts';
import { createCodeList, type CodeList } from './code-list.ts';
import { hostStyle, sideStyle } from './host-style.ts';
import type { Shown } from './is-seen.ts';
import { listen } from '../listen.ts';
import { createLender } from './expiring-style.ts';
import { hushOwn } from './hush-own.ts';
import { createGrip } from './panel-grip.ts';
import { createStand, readZoom } from './panel-stand.ts';
import type { Edges } from './reply-bar.ts';

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
  /** Width that the page needs. */
  neededWidth: () => number;
  /** Where the reply box is now, with its Send. */
  replyBar: () => Edges | undefined;
  /** The agent moved, resized, opened or closed the panel: how they want it. */
  onPlace: (place: PanelPlace) => void;
  /** How it is by now: not as wanted where the page has no room for that. */
  onShown: (place: PanelPlace) => void;
  /** The box was moved or changed its size. */
  onMove: () => void;
  /** The frame has loaded, for the first time or again. */
  onFrame: (frame: HTMLIFrameElement) => void;
  signal: AbortSignal;
}

export interface PanelHost {
  readonly shown: Shown;
  readonly arrange: (change: Partial<PanelPlace>) => PanelPlace;
  /** How it is shown. */
  readonly place: () => PanelPlace;
  /** Brings the host to the top of the page's top layer, above what else is there. */
  readonly rise: () => void;
  /** `isSwapped`: the browser has put another frame in its place, and says that it has the focus. */
  readonly focusFrame: (isSwapped?: boolean) => void;
  /** What of ours has the focus, as far as the page's document knows. */
  readonly focusAt: () => 'frame' | 'grip' | undefined;
  /** Hands the frame over once more, after the page came back from the back/forward cache. */
  readonly reconnect: () => void;
  /** The list below a typed code, in the same root. */
  readonly list: CodeList;
  /** Looks where the reply box is by now, and makes way for it. */
  readonly makeWay: () => void;
  /** It lies over the reply box, because there is no other place for it. */
  readonly isInTheWay: () => boolean;
  /** The page has no room for it: it is a tab, and opens over the page only while it is used. */
  readonly isCramped: () => boolean;
  /** Nobody uses it now. */
  readonly rest: () => void;
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
  const stand = createStand(options);

  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = options.tokens.replaceAll(':root', ':host') + hostStyle;
  const ofSide = document.createElement('style');
  const box = document.createElement('div');
  box.className = 'box';
  const { grip, meet } = createGrip({
    document,
    label: words.resize,
    place: stand.shown,
    onWidth: (width, isFinal) => {
      stand.hold(width);
      // Where it ends is looked at when it is let go.
      if (isFinal) stand.find();
      draw();
      if (isFinal) options.onPlace(stand.wanted());
    },
  });
  const frame = document.createElement('iframe');
  frame.title = words.panel;
  // The address may be one of this session only, behind which the browser puts the extension's own origin.
  frame.allow = `clipboard-write 'src' ${options.frameOrigin}`;
  frame.src = options.frameUrl;
  const onLoad = () => options.onFrame(frame);
  listen(frame, ['load'], onLoad, { signal });
  box.append(frame, grip);
  root.append(style, ofSide, box);
  hushOwn(window, element, root, meet, signal);
  createLender(() => box, signal)({ visibility: 'visible' });

  const inside = [style, ofSide, box];
  const list = createCodeList(document, root, words.panel, signal);
  const own = {
    ...{ root, inside, box, frame, grip },
    get list() {
      return list.made();
    },
  };
  let shownWas: string | undefined;
  listen(window, ['resize'], layOut, { signal });
  listen(window, ['scrollend'], makeWay, { capture: true, passive: true, signal });
  const leave = (event: Event) => event.isTrusted && event.target !== element && rest();
  listen(window, ['pointerdown'], leave, { capture: true, signal });
  signal.addEventListener('abort', () => element.remove(), { once: true });
  layOut();

  return {
    shown: {
      host: element,
      box,
      own,
      size: () => (stand.shown().collapsed ? TAB : { width: stand.width(), height: stand.span().height }),
    },
    place: stand.shown,
    arrange: (change) => {
      stand.change(change);
      draw();
      options.onMove();
      options.onPlace(stand.wanted());
      return stand.shown();
    },
    rise: () => {
      // Its place among the page's own elements would let the page draw over it, and what is laid on the page would be laid on it too.
      element.popover = 'manual';
      element.inert = false;
      element.ariaHidden = null;
      if (element.matches(':popover-open')) element.hidePopover();
      if (element.isConnected) element.showPopover();
    },
    focusFrame: (isSwapped) => {
      if (isSwapped) frame.blur();
      // Given to a frame that has it, the focus leaves and comes back, and what had it in there has lost it.
      if (document.activeElement !== element || !document.hasFocus()) frame.focus();
    },
    focusAt: () => (root.activeElement === grip ? 'grip' : root.activeElement ? 'frame' : undefined),
    reconnect: onLoad,
    list,
    makeWay,
    isInTheWay: () => stand.span().isInTheWay,
    isCramped: stand.isCramped,
    rest,
    stepAside: (isAway) => {
      stand.stepAside(isAway);
      draw();
    },
  };

  function makeWay() {
    const before = describe();
    if (!stand.follow()) return;
    draw();
    if (describe() !== before) options.onMove();
  }

  function rest() {
    if (!stand.rest()) return;
    draw();
    options.onMove();
  }

  function describe(): string {
    return JSON.stringify([stand.span(), stand.shown()]);
  }

  function layOut() {
    stand.find();
    draw();
  }

  function draw() {
    const { side, collapsed } = stand.shown();
    const { top, height } = stand.span();
    element.dataset.side = side;
    if (ofSide.textContent !== sideStyle[side]) ofSide.textContent = sideStyle[side];
    const zoom = readZoom(document.documentElement);
    // A page that draws itself larger or smaller does not draw the panel so: its lower end, with the button, would lie outside of the window.
    box.style.zoom = zoom === 1 ? '' : String(1 / zoom);
    box.style.inlineSize = `${collapsed ? TAB.width : stand.width()}px`;
    box.style.blockSize = `${collapsed ? TAB.height : height}px`;
    box.style.insetBlockStart = collapsed ? '' : `${top}px`;
    box.classList.toggle('tab', collapsed);
    box.classList.toggle('over', !stand.isPushing());
    const shown = JSON.stringify(stand.shown());
    if (shownWas !== undefined && shown !== shownWas) options.onShown(stand.shown());
    shownWas = shown;
  }
}
