import { sharedOnPage } from '../shared-on-page.ts';
import type { PageCalls } from '../../domain/protocol.ts';
import type { PageState } from '../../domain/reading.ts';
import type { Site } from '../../domain/site.ts';
import type { PagePicks } from '../../domain/site/picked-parts.ts';
import type { SiteMatch } from '../locating/match-site.ts';

/** What the tools for fixing a site need from the page and from what is known about it. */
export interface RepairOptions {
  readonly document: Document;
  readonly sites: () => readonly Site[];
  /** The sites as they ship. */
  readonly own: () => readonly Site[];
  readonly match: () => SiteMatch;
  readonly readPicks: (host: string) => Promise<PagePicks>;
  readonly writePicks: (host: string, picks: PagePicks) => Promise<void>;
  readonly shown: () => PageState;
  readonly isOurs: (element: Element) => boolean;
  /** Returns the focus to the panel that asked. */
  readonly onPicked: () => void;
  readonly signal: AbortSignal;
}

type RepairCall = 'report' | 'pick' | 'picks' | 'unpick' | 'exportPicks';

/** What the panel may ask for when a site is being fixed. */
export type Repair = {
  readonly [C in RepairCall]: (ask: PageCalls[C]['ask']) => Promise<PageCalls[C]['answer']>;
};

/** Needed only when a site is being fixed, so it is a script of its own that no inbox loads before. */
export type RepairTools = (options: RepairOptions) => Repair;

const shared = sharedOnPage<{ tools: RepairTools }>();

export function handTools(tools: RepairTools): void {
  shared.tools = tools;
}

export function heldTools(): RepairTools | undefined {
  return shared.tools;
}
