/**
 * What is said about a code that is being typed in the reply box. Content script and panel speak over their line; what the list shows comes from the panel
 * over a channel of the extension's own origin, since nothing of the team's may cross the page's side.
 */

/** Rows that the list has room for, however many replies fit: its size tells the page nothing. */
export const CODE_ROWS = 3;

/** Content script to panel, at every letter and key. Of the draft only the code itself crosses. */
export interface CodeNews {
  readonly kind: 'code';
  readonly conversation: string;
  /** As it was typed, with what it begins with. */
  readonly text: string;
  readonly code: string;
  /** Which of the replies that fit is chosen, counted from 0; -1: none. */
  readonly chosen: number;
  /** `show`: look for it. `take`: the chosen one is to take its place. `leave`: nobody types it any longer. */
  readonly step: 'show' | 'take' | 'leave';
  /** Name of the channel to the list; nobody else knows it. */
  readonly channel: string;
}

/** Panel to content script. `from`: a name of the panel, since two may be open beside one page, and one of them answers. */
export type CodeAnswer =
  | { readonly kind: 'found'; readonly from: string; readonly text: string; readonly count: number }
  /** The chosen one cannot go in at once: it is open in the panel. */
  | { readonly kind: 'opened'; readonly from: string; readonly text: string };

export interface CodeRow {
  readonly title: string;
  /** The first line that says something. */
  readonly line: string;
  readonly code: string | undefined;
}

/** Panel to list: all that it draws, in the agent's language. */
export interface CodeView {
  readonly rows: readonly CodeRow[];
  /** Which of these rows is chosen; -1: none. */
  readonly chosen: number;
  /** `2/12`; empty where all rows are shown. */
  readonly place: string;
  /** Said where there are no rows. */
  readonly empty: string;
  readonly words: { readonly list: string; readonly take: string; readonly choose: string; readonly close: string };
  readonly language: string;
  /** Left out: as the browser has it. */
  readonly theme?: string | undefined;
}

/** Over the channel. `blank`: nothing of the conversation may stay. `ready`: the list has just been drawn and knows nothing. */
export type CodeChannel =
  | { readonly kind: 'view'; readonly view: CodeView }
  | { readonly kind: 'blank' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'press'; readonly row: number };
