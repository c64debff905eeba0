import type { PanelSight } from '../../domain/panel.ts';
import { LIST } from './code-list.ts';
import { isPlain } from './is-intact.ts';
import { isListSeen } from './is-seen.ts';
import type { PanelHost } from './panel-host.ts';
import { createCoverFinder, type FindShadowRoot } from './top-layer.ts';
import { callBeforePaint, watchSight, type SightWatch } from './watch-sight.ts';

interface ListOptions {
  readonly window: Window & typeof globalThis;
  readonly findShadowRoot: FindShadowRoot;
  readonly onSight: (sight: PanelSight) => void;
  readonly signal: AbortSignal;
}

export interface ListSight extends SightWatch {
  /** Whether it is seen at this moment, however long. */
  readonly isDrawn: () => boolean;
}

/** Watches the open list of typed codes by the rules of the panel, with which it shares its root and its place above the page, until the signal. */
export function holdList({ shown }: PanelHost, { window, findShadowRoot, ...options }: ListOptions): ListSight {
  const { document } = window;
  const findCovers = createCoverFinder(document, shown.host, findShadowRoot);
  const look = (isThorough: boolean) => {
    const { list } = shown.own;
    if (options.signal.aborted || !list) return false;
    const covers = findCovers(isThorough);
    const isDrawnPlainly = !isThorough || [shown.host, list.box, list.frame].every(isPlain);
    return isDrawnPlainly && isListSeen(document, shown, covers, LIST);
  };
  const watch = watchSight({ ...options, look, beforePaint: callBeforePaint(window, () => document.documentElement) });
  return { ...watch, isDrawn: () => look(true) };
}
