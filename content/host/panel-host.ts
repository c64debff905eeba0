import type { PanelPlace, PanelTheme, TabMark } from '../../domain/protocol.ts';
import { hostStyle } from './host-style.ts';
import { canPush, makeRoom } from './page-room.ts';
import { createGrip } from './panel-grip.ts';
import { drawMark } from './shape-svg.ts';

/** CSS px; the same bounds as in tokens.css, which a page's side cannot read as numbers. */
const WIDTH = { min: 320, max: 520 };

export interface PanelWords {
  readonly panel: string;
  readonly open: string;
  readonly resize: string;
}

interface PanelHostOptions {
  document: Document;
  frameUrl: string;
  /** The origin that the frame has in the end. */
  frameOrigin: string;
  /** The design tokens, for the tab and the frame's edge. */
  tokens: string;
  words: PanelWords;
  place: PanelPlace;
  /** Width that the page needs; below it the panel overlays. */
  neededWidth: () => number;
  /** The agent moved, resized, opened or closed the panel. */
  onPlace: (place: PanelPlace) => void;
  /** The frame has loaded, for the first time or again. */
  onFrame: (frame: HTMLIFrameElement) => void;
  signal: AbortSignal;
}

export interface PanelHost {
  readonly element: HTMLElement;
  readonly arrange: (change: Partial<PanelPlace>) => PanelPlace;
  readonly place: () => PanelPlace;
  readonly showMark: (mark: TabMark, word: string) => void;
  readonly setTheme: (theme: PanelTheme) => void;
  readonly focusFrame: () => void;
  /** Hands the frame over once more, after the page came back from the back/forward cache. */
  readonly reconnect: () => void;
  /** Gives the page its room back while the panel is not on it, or takes it again. */
  readonly stepAside: (isAway: boolean) => void;
}

/**
 * The sidebar's place on the marketplace's page: one element with a closed shadow root that holds the frame and the collapsed tab.
 * The element is plain and unnamed, and nothing of the team's knowledge stands on this side.
 */
export function createPanelHost(options: PanelHostOptions): PanelHost {
  const { document, signal, words } = options;
  const window = document.defaultView!;
  let place = { ...options.place, width: clampWidth(options.place.width) };

  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = options.tokens.replaceAll(':root', ':host') + hostStyle;
  const box = document.createElement('div');
  box.className = 'box';
  const tab = createTab(document, words.open);
  tab.addEventListener('click', (event) => event.isTrusted && move({ collapsed: false }), { signal });
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
  root.append(style, box, tab);

  let frame: HTMLIFrameElement | undefined;
  const room = makeRoom(document.documentElement, signal);
  window.addEventListener('resize', layOut, { signal });
  signal.addEventListener('abort', () => element.remove(), { once: true });
  layOut();

  return {
    element,
    place: () => place,
    arrange: (change) => {
      move(change);
      return place;
    },
    showMark: (mark, word) => {
      const label = document.createElement('span');
      label.textContent = word;
      tab.replaceChildren(drawMark(document, mark), label);
    },
    // Not on the host element, whose style the page could read.
    setTheme: (theme) => {
      for (const part of [box, tab]) part.style.colorScheme = theme === 'system' ? '' : theme;
    },
    focusFrame: () => {
      // Given to a frame that has it, the focus leaves and comes back, and what had it in there has lost it.
      if (document.activeElement !== element || !document.hasFocus()) frame?.focus();
    },
    reconnect: () => frame && options.onFrame(frame),
    stepAside: (isAway) => (isAway ? room(undefined) : layOut()),
  };

  function move(change: Partial<PanelPlace>) {
    place = { ...place, ...change, width: clampWidth(change.width ?? place.width) };
    layOut();
    options.onPlace(place);
  }

  function layOut() {
    frame ??= addFrame();
    element.dataset.side = place.side;
    box.hidden = place.collapsed;
    tab.hidden = !place.collapsed;
    const width = Math.min(place.width, Math.max(0, window.innerWidth - 48));
    box.style.inlineSize = `${width}px`;
    const pushes = !place.collapsed && canPush(window.innerWidth, width, options.neededWidth());
    box.classList.toggle('over', !pushes);
    room(pushes ? { side: place.side, width } : undefined);
  }

  /** A collapsed panel has its frame too: what the tab shows of a buyer is found out there. */
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

function createTab(document: Document, label: string): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.type = 'button';
  tab.title = label;
  tab.append(drawMark(document, 'none'));
  return tab;
}

function clampWidth(width: number): number {
  return Math.round(Math.min(WIDTH.max, Math.max(WIDTH.min, width)));
}
