import { sharedOnPage } from '../shared-on-page.ts';
import type { PageCalls } from '../../domain/protocol.ts';
import type { PageState } from '../../domain/reading.ts';
import type { Site } from '../../domain/site.ts';
import type { PagePicks } from '../../domain/site/picked-parts.ts';
import type { SiteMatch } from '../finding/match-site.ts';

/** What the tools for mending a site need of the page and of what is known of it. */
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
  /** Gives the focus back to the panel that asked. */
  readonly onPicked: () => void;
  readonly signal: AbortSignal;
}

type RepairCall = 'report' | 'pick' | 'picks' | 'unpick' | 'exportPicks';

/** What the panel may ask for to have a site mended. */
export type Repair = {
  readonly [C in RepairCall]: (ask: PageCalls[C]['ask']) => Promise<PageCalls[C]['answer']>;
};

/** What is needed only when a site is mended: a script of its own, so that no inbox carries it before. */
export type RepairTools = (options: RepairOptions) => Repair;

const shared = sharedOnPage<{ tools: RepairTools }>();

export function handTools(tools: RepairTools): void {
  shared.tools = tools;
}

export function heldTools(): RepairTools | undefined {
  return shared.tools;
}
