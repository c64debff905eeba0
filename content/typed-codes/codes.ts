import type { Line } from '../../domain/channel.ts';
import type { CodeAnswer, CodeNews } from '../../domain/reply/code-talk.ts';
import type { InsertOrder } from '../../domain/reply/insert.ts';
import type { PageState } from '../../domain/reading.ts';
import type { PanelHost } from '../panel-frame/panel-host.ts';
import type { FindShadowRoot } from '../panel-frame/top-layer.ts';
import { sharedOnPage } from '../shared-on-page.ts';

/** What following typed codes needs of the script on the inbox. */
export interface CodesOptions {
  readonly window: Window & typeof globalThis;
  readonly shown: () => PageState;
  readonly tell: (news: CodeNews) => void;
  readonly panel: () => PanelHost | undefined;
  readonly findShadowRoot: FindShadowRoot;
  /** Hands a line to a frame of ours, where that is in its place. */
  readonly openLine: (frame: HTMLIFrameElement, origin: string, isHome: () => boolean) => Promise<Line | undefined>;
  /** The manifest supplied the page's site; else the agent said "use Sidedesk here". */
  readonly isKnownSite: boolean;
  /** The browser's interface for extensions, which a script of ours hands to another. */
  readonly extension: unknown;
  readonly signal: AbortSignal;
}

export interface Codes {
  /** The reply box, wherever it is by now. */
  readonly attend: (box: HTMLElement | undefined) => void;
  /** What a panel makes of the code. */
  readonly hear: (answer: CodeAnswer & { readonly conversation: string }) => boolean;
  /** Whether the agent has just asked for this: by a key in the reply box, or by a press in the list, where it could be seen. */
  readonly mayInsert: (order: InsertOrder & { readonly conversation: string }) => boolean;
}

/** Follows what is typed into the reply box: a script of its own, which comes with the one that writes. See `entrypoints/background/bring-tools.ts`. */
export type FollowCodes = (options: CodesOptions) => Codes;

const shared = sharedOnPage<{ codes: FollowCodes }>();

export function handCodes(codes: FollowCodes): void {
  shared.codes = codes;
}

export function heldCodes(): FollowCodes | undefined {
  return shared.codes;
}
