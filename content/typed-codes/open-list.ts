import type { Line } from '../../domain/channel.ts';
import { heldHosting } from '../panel-frame/hosting.ts';
import { isFramed } from '../panel-frame/is-seen.ts';
import type { PanelHost } from '../panel-frame/panel-host.ts';
import type { ListSight } from '../panel-frame/hold-list.ts';
import type { FindShadowRoot } from '../panel-frame/top-layer.ts';
import { findTextPlace } from './caret-place.ts';

interface ListOptions {
  readonly window: Window & typeof globalThis;
  readonly panel: () => PanelHost | undefined;
  readonly findShadowRoot: FindShadowRoot;
  /** Address of the list's page. */
  readonly url: string;
  readonly channel: string;
  /** Hands a line to its frame, where that is in its place. */
  readonly openLine: (frame: HTMLIFrameElement, isHome: () => boolean) => Promise<Line | undefined>;
  readonly signal: AbortSignal;
}

/** The list of a typed code on the page. */
export interface ListView {
  /** Opens it beside the code before the caret, or moves it there. False: there is no place for it. */
  readonly open: (field: HTMLElement, text: string) => boolean;
  readonly close: () => void;
  /** Whether it is seen at this moment. */
  readonly isDrawn: () => boolean;
  /** Whether a press in it at this moment can have been meant. */
  readonly isPressable: () => boolean;
}

export function createListView(options: ListOptions): ListView {
  const { window, panel, findShadowRoot, url, channel, openLine, signal } = options;
  let line: Line | undefined;
  let watched: { readonly end: AbortController; readonly sight: ListSight } | undefined;

  const meet = async (held: PanelHost, frame: HTMLIFrameElement) => {
    const isHome = () => isFramed(window.document, held.shown);
    line = isHome() ? await openLine(frame, isHome).catch(() => undefined) : undefined;
    line?.post({ channel });
    if (watched) line?.post({ sight: watched.sight.sight() });
  };
  const watch = (held: PanelHost): typeof watched => {
    const hosting = heldHosting();
    if (!hosting) return undefined;
    const end = new AbortController();
    const sight = hosting.holdList(held, {
      window,
      findShadowRoot,
      onSight: (now) => line?.post({ sight: now }),
      signal: AbortSignal.any([signal, end.signal]),
    });
    return { end, sight };
  };
  return {
    open: (field, text) => {
      const held = panel();
      if (!held) return false;
      const { shown, list } = held;
      const place = findTextPlace(field, text, shown.own.root);
      const around = shown.box.getBoundingClientRect();
      const { side, collapsed } = held.place();
      const room = {
        left: side === 'left' && !collapsed ? around.right : 0,
        right: side === 'right' && !collapsed ? around.left : window.innerWidth,
        height: window.innerHeight,
      };
      const isMoved = list.open(place, room, url, (frame) => void meet(held, frame));
      if (!watched) watched = watch(held);
      else if (isMoved) watched.sight.restart();
      return watched !== undefined;
    },
    close: () => {
      watched?.end.abort();
      watched = undefined;
      panel()?.list.close();
      line?.post({ sight: 'hidden' });
    },
    isDrawn: () => watched?.sight.isDrawn() === true,
    isPressable: () => watched?.sight.isPressable() === true,
  };
}
