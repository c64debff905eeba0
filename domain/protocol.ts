import type { CodeAnswer, CodeNews } from './reply/code-talk.ts';
import type { InsertOrder, InsertOutcome } from './reply/insert.ts';
import type { KeyboardAt, PageConduct, PanelPlace, PanelSight } from './panel.ts';
import type { PackStatus } from './team/pack-status.ts';
import type { FileTrouble } from './certificates/file-state.ts';
import type { HostLogin } from './team/host-login.ts';
import type { PageState } from './reading.ts';
import type { PickedReading, PickPart, PickWords } from './site/picked-parts.ts';

/**
 * Everything that crosses a process line, in one place. Each message about a conversation names it. Sidebar and content script use one connection;
 * pages and background use single calls.
 */

/** Sidebar to content script, with the type of the answer. */
export interface PageCalls {
  insert: { ask: InsertOrder & { readonly conversation: string }; answer: InsertOutcome };
  undo: { ask: { readonly conversation: string }; answer: { readonly restored: boolean } };
  /** The text of the reply box and what is selected; `null` when the conversation is not the one on the page. Nothing is changed. */
  readDraft: {
    ask: { readonly conversation: string };
    answer: { readonly draft: string; readonly selection: string } | null;
  };
  /** What the panel makes of a typed code. False: another panel has answered before, or the code is gone. */
  code: { ask: CodeAnswer & { readonly conversation: string }; answer: boolean };
  focusComposer: { ask: Record<string, never>; answer: { readonly focused: boolean } };
  /** Where the keyboard focus is. `isMeant`: the agent moved it with a key. */
  keyboard: { ask: { readonly at: KeyboardAt; readonly isMeant: boolean }; answer: null };
  arrange: { ask: Partial<PanelPlace>; answer: PanelPlace };
  /** A report of the page's structure for the lead, as text: selectors and shapes, no names, texts or ids. `null` where none can be made. */
  report: { ask: Record<string, never>; answer: string | null };
  /** Lets the agent point at a part of the page, which may take a long time. Fails where this is impossible on the page. */
  pick: { ask: { readonly part: PickPart; readonly words: PickWords }; answer: 'picked' | 'given-up' };
  /** What was pointed at on this host: the selector that finds it, and the text there now. */
  picks: {
    ask: Record<string, never>;
    answer: Readonly<Partial<Record<PickPart, { readonly at: string; readonly reads: PickedReading }>>>;
  };
  unpick: { ask: { readonly part: PickPart }; answer: null };
  /** What was pointed at as an entry of a pack's `sites`, JSON; `null` where nothing was. */
  exportPicks: { ask: Record<string, never>; answer: string | null };
}

/** Content script to sidebar; nothing is answered. */
export type PageNews =
  | { readonly kind: 'page'; readonly state: PageState }
  | { readonly kind: 'place'; readonly place: PanelPlace }
  /** How many characters the reply box of this conversation contains; never the characters themselves. */
  | { readonly kind: 'draft'; readonly conversation: string; readonly length: number }
  | CodeNews
  | { readonly kind: 'focus-search' }
  /** Only to the frame on the page. */
  | { readonly kind: 'sight'; readonly sight: PanelSight }
  | { readonly kind: 'conduct'; readonly conduct: PageConduct }
  /** The connection ends here: nothing received over it may be shown any longer. */
  | { readonly kind: 'cut' };

/** Extension page to background, with the answer's type. What fails is thrown as the code of an `AppError`; of our own faults as `E_INTERNAL`. */
export interface BackgroundCalls {
  syncNow: { ask: Record<string, never>; answer: PackStatus };
  /** `link` has already been read by `parseJoinLink`. */
  join: {
    ask: { readonly link: string; readonly isReset?: boolean; readonly login?: HostLogin };
    answer: PackStatus;
  };
  /** The agent has compared the fingerprint of the joined team's keys; `number` names the set that was on screen. */
  noteCompared: { ask: { readonly number: number }; answer: PackStatus };
  /** A new name and password for the host of the joined team's pack, followed by a check with them. */
  signIn: { ask: HostLogin; answer: PackStatus };
  /** Another try to join the team that the administrator has set. */
  takePreset: { ask: { readonly login?: HostLogin }; answer: PackStatus };
  /** Uses a pack from a file, or the file picked again. `isShrinkMeant`: lists that are much shorter are intended. */
  takeFile: { ask: { readonly text: string; readonly isShrinkMeant?: boolean }; answer: PackStatus };
  leave: { ask: Record<string, never>; answer: PackStatus };
  /** Rejoins the team of a second copy, where the browser has lost it; `team` is checked before it is used. */
  restoreTeam: { ask: { readonly team: object }; answer: PackStatus };
  /** Ends a check or a join that is in progress. */
  stopSync: { ask: Record<string, never>; answer: PackStatus };
  /** Checks whether the disk lost or changed anything of the pack in use, and fetches that again. */
  mend: { ask: Record<string, never>; answer: PackStatus };
  /** Puts the former pack in use, or switches back to the newer one. */
  goBack: { ask: Record<string, never>; answer: PackStatus };
  /** A person confirms that this computer's clock is right, whatever it said before. */
  trustClock: { ask: Record<string, never>; answer: PackStatus };
  /** Accepts a revision whose lists are much shorter. */
  acceptShrink: { ask: Record<string, never>; answer: PackStatus };
  keys: { ask: Record<string, never>; answer: readonly { readonly command: string; readonly key: string }[] };
  /** Fetches a file that the pack in use names by this SHA-256, hexadecimal. */
  fetchFile: { ask: { readonly sha256: string }; answer: 'held' | FileTrouble };
}
