import { sharedOnPage } from '../shared-on-page.ts';
import type { holdList } from './hold-list.ts';
import type { holdPanel } from './hold-panel.ts';
import type { isFramed } from './is-seen.ts';
import type { createPanelHost } from './panel-host.ts';
import type { findReplyBar } from './reply-bar.ts';
import type { watchKeyboard } from './watch-keyboard.ts';

/**
 * What puts the panel on a page and keeps it in sight: a script of its own, since most pages of a marketplace are no inbox. See
 * `entrypoints/background/bring-tools.ts`.
 */
export interface Hosting {
  readonly createPanelHost: typeof createPanelHost;
  readonly findReplyBar: typeof findReplyBar;
  readonly holdPanel: typeof holdPanel;
  readonly holdList: typeof holdList;
  readonly isFramed: typeof isFramed;
  readonly watchKeyboard: typeof watchKeyboard;
  /** Design tokens of the panel's edge, as CSS. */
  readonly tokens: string;
}

const shared = sharedOnPage<{ hosting: Hosting }>();

export function handHosting(hosting: Hosting): void {
  shared.hosting = hosting;
}

export function heldHosting(): Hosting | undefined {
  return shared.hosting;
}
