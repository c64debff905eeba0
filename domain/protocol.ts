import type { FileTrouble } from './certificates/file-state.ts';
import type { FormerPack } from './team/active-pack.ts';
import type { HostLogin } from './team/host-login.ts';
import type { Verdict } from './blacklist/verdict-kinds.ts';
import type { BuyerHandle, PageState } from './reading.ts';
import type { PickedReading, PickPart, PickWords } from './site/picked-parts.ts';

/**
 * Everything that crosses a process line, in one place. Each message about a conversation names it.
 * Sidebar and content script speak over one connection; pages and background by single calls.
 */

/** How an insert ended. `arrived` is said only after reading the composer back. */
export type InsertOutcome =
  | { readonly kind: 'arrived'; readonly undo: boolean }
  | {
      readonly kind: 'refused';
      readonly reason: InsertRefusal;
      /** `too-long`: characters over the limit. `draft-in-the-way`: characters that would go. */
      readonly count?: number;
    };

/** Where a text goes: `caret` over what is selected, as typing does; `draft` over everything; `end` behind everything, on a line of its own. */
export type InsertMode = 'caret' | 'draft' | 'end';

/** What is to be written into the reply box, and how. */
export interface InsertOrder {
  readonly text: string;
  /** Left out: at the caret. */
  readonly mode?: InsertMode;
  /** Characters that the box may hold in all, where the page's own `maxlength` does not say less. */
  readonly limit?: number;
  /** The agent was asked and agreed that the draft goes. */
  readonly mayReplace?: boolean;
}

/**
 * `conversation-changed`: nothing was written. `which-box`: the page has several boxes and nothing tells which is meant; nothing was written. `no-composer`, `read-only`, `composing` (input method active): nothing was written.
 * `too-long`: it does not fit beside the draft; nothing was written. `draft-in-the-way`: to be asked before a draft is replaced; nothing was written.
 * `not-taken`: the page did not keep the text; the draft is as it was. `busy`: another insert runs. `not-seen`: the panel is not seen, or was not a moment ago, so nobody can have meant the press.
 */
export type InsertRefusal =
  | 'conversation-changed'
  | 'no-composer'
  | 'which-box'
  | 'read-only'
  | 'composing'
  | 'too-long'
  | 'draft-in-the-way'
  | 'not-taken'
  | 'busy'
  | 'not-seen';

/**
 * How the panel stands on the page. `early`: seen, but not long enough for a press to be meant. `hidden`: the page covers it, draws it see-through
 * or has moved it, or did so a moment ago.
 */
export type PanelSight = 'early' | 'seen' | 'hidden';

/**
 * What a page does to the panel. `hides`: something was refused, because the panel was not seen. `took-keyboard`: it took the keyboard from the
 * panel, which has it back. `keeps-keyboard`: it took it again; what is typed reaches neither. `fights`: it keeps removing or covering the panel,
 * which stays away for a while. `dialog`: a modal dialog of it stands, beside which nothing takes a press. `in-the-way`: it leaves no room, so that the
 * panel lies over its reply box. `calm`: that is over.
 */
export type PageConduct = 'hides' | 'took-keyboard' | 'keeps-keyboard' | 'fights' | 'dialog' | 'in-the-way' | 'calm';

/** The panel's frame got the keyboard, lost it, or did not get it although it was pressed. */
export type KeyboardAt = 'in' | 'out' | 'denied';

/** Sidebar to content script, with the answer's type. */
export interface PageCalls {
  insert: { ask: InsertOrder & { readonly conversation: string }; answer: InsertOutcome };
  undo: { ask: { readonly conversation: string }; answer: { readonly restored: boolean } };
  /** What stands in the reply box and what is selected; `null` when the conversation is not the one on the page. Nothing is changed. */
  readDraft: {
    ask: { readonly conversation: string };
    answer: { readonly draft: string; readonly selection: string } | null;
  };
  focusComposer: { ask: Record<string, never>; answer: { readonly focused: boolean } };
  /** Where the keyboard is. `isMeant`: by a key of the agent's. */
  keyboard: { ask: { readonly at: KeyboardAt; readonly isMeant: boolean }; answer: null };
  arrange: { ask: Partial<PanelPlace>; answer: PanelPlace };
  /** A report of the page's shape for the lead, as text: selectors and shapes, no names, texts or ids. `null` where none can be made. */
  report: { ask: Record<string, never>; answer: string | null };
  /** Lets the agent point at a part of the page, which may take long. Fails where the page cannot be pointed at. */
  pick: { ask: { readonly part: PickPart; readonly words: PickWords }; answer: 'picked' | 'given-up' };
  /** What was pointed at on this host: by which selector it is found, and what stands there now. */
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
  /** How many characters stand in the reply box of this conversation; never the characters. */
  | { readonly kind: 'draft'; readonly conversation: string; readonly length: number }
  | { readonly kind: 'focus-search' }
  /** To the frame on the page alone. */
  | { readonly kind: 'sight'; readonly sight: PanelSight }
  | { readonly kind: 'conduct'; readonly conduct: PageConduct }
  /** The line ends here: nothing of it may be shown any longer. */
  | { readonly kind: 'cut' };

/** `system` follows the browser. */
export type PanelTheme = 'system' | 'light' | 'dark';

export interface PanelPlace {
  /** CSS px, 320 to 520. */
  readonly width: number;
  readonly side: 'left' | 'right';
  readonly collapsed: boolean;
}

/** Extension page to background, with the answer's type. */
export interface BackgroundCalls {
  status: { ask: Record<string, never>; answer: PackStatus };
  syncNow: { ask: Record<string, never>; answer: PackStatus };
  /** `link` has been read by `parseJoinLink` before. */
  join: {
    ask: { readonly link: string; readonly isReset?: boolean; readonly login?: HostLogin };
    answer: PackStatus;
  };
  /** The agent has compared the fingerprint of the joined team's keys; `number` names the set that was on screen. */
  noteCompared: { ask: { readonly number: number }; answer: PackStatus };
  /** Another name and password for the host of the joined team's pack, and a check with them. */
  signIn: { ask: HostLogin; answer: PackStatus };
  /** Another try to join the team that the administrator has set. */
  takePreset: { ask: { readonly login?: HostLogin }; answer: PackStatus };
  /** Uses a pack from a file, or the file picked again. `isShrinkMeant`: lists that are much shorter are right. */
  takeFile: { ask: { readonly text: string; readonly isShrinkMeant?: boolean }; answer: PackStatus };
  leave: { ask: Record<string, never>; answer: PackStatus };
  /** Joins the team of a second copy again that the browser has lost; `team` is checked before it is used. */
  restoreTeam: { ask: { readonly team: object }; answer: PackStatus };
  /** Ends a check or a joining that is under way. */
  stopSync: { ask: Record<string, never>; answer: PackStatus };
  /** Looks whether the disk lost or changed anything of the pack in use, and brings that again. */
  mend: { ask: Record<string, never>; answer: PackStatus };
  /** Puts the former pack in use, or the newer one again that was left so. */
  goBack: { ask: Record<string, never>; answer: PackStatus };
  /** A person says that this computer's clock is right, whatever it said before. */
  trustClock: { ask: Record<string, never>; answer: PackStatus };
  /** Takes a revision whose lists are much shorter. */
  acceptShrink: { ask: Record<string, never>; answer: PackStatus };
  /** What the list in use says of one buyer, for pages that hold no stores of their own. */
  verdict: { ask: { readonly site: string; readonly handles: readonly BuyerHandle[] }; answer: Verdict };
  keys: { ask: Record<string, never>; answer: readonly { readonly command: string; readonly key: string }[] };
  /** Brings a file here that the pack in use names by this SHA-256, hexadecimal. */
  fetchFile: { ask: { readonly sha256: string }; answer: 'held' | FileTrouble };
}

/** State of the pack in use. Times are ISO 8601 UTC. */
export interface PackStatus {
  /**
   * `sample`: no team joined. `fresh` and `ageing`: by the age of the last good check. `stale`: past `notAfter`. `unverified`: the team is signed,
   * and the pack in use has no signatures that still count. `none`: nothing usable yet.
   */
  readonly state: 'sample' | 'fresh' | 'ageing' | 'stale' | 'unverified' | 'none';
  readonly team?: string;
  readonly revision?: number;
  readonly issuedAt?: string;
  /** End of the head, of the pack itself or of the leads' keys, whichever comes first. */
  readonly notAfter?: string;
  readonly checkedAt?: string;
  /** Minutes between two checks, where the pack names them. */
  readonly checkMinutes?: number;
  /** Address of the pack, without its key; left out for a pack from a file. */
  readonly address?: string;
  /** When the pack was picked as a file; it does not update by itself. */
  readonly pickedAt?: string;
  /** The host asked for no request before this. */
  readonly waitUntil?: string;
  /** Whether a team key is held, so that buyers can be looked up. */
  readonly hasKey: boolean;
  /** Whether the team's pack has to be signed. */
  readonly isSigned?: boolean;
  /** Nobody has compared these leads' keys by the fingerprint that covers all: joined with a former version. */
  readonly isUncompared?: boolean;
  /** Whether a name and password for the pack's host are kept; they themselves are told to no page. */
  readonly hasLogin?: boolean;
  /** What one click brings back. */
  readonly former?: FormerPack;
  /** The computer's clock is behind what this device has seen, or not the host's: nobody is "not listed" by it. */
  readonly clockDoubt?: ClockDoubt;
  /** A person went back to the pack in use from a newer one. */
  readonly isSetBack?: boolean;
  /** The last try, when it failed; the pack in use stayed as it was. */
  readonly trouble?: PackTrouble;
}

/** Two times (ISO 8601 UTC) that cannot both be right. */
export interface ClockDoubt {
  readonly here: string;
  readonly other: string;
  /** Whose the other one is: the host's at the last answer, or an earlier one of this device. */
  readonly by: 'host' | 'earlier';
}

/** How far a long import is: what has arrived, and which entries are written. */
export interface SyncProgress {
  readonly revision: number;
  readonly bytes: { readonly done: number; readonly total: number };
  readonly rows: { readonly done: number; readonly total: number };
  /** Of the step that runs, arriving or writing, at its pace so far; left out while nothing can be said. */
  readonly secondsLeft?: number;
}

export interface PackTrouble {
  readonly code: PackTroubleCode;
  readonly at: string;
  /** For faults in the file: where and what, at most 20 shown of `count`. */
  readonly faults?: readonly PackFault[];
  readonly count?: number;
  /** HTTP status, revision refused, host, or what became of the login, as the code needs it. */
  readonly detail?: string;
}

export type PackTroubleCode =
  | 'E_NET'
  | 'E_HTTP'
  | 'E_AUTH'
  | 'E_REDIRECT'
  | 'E_PERM'
  | 'E_NOTPACK'
  | 'E_TRUNC'
  | 'E_ENCODING'
  | 'E_DEPTH'
  | 'E_DUP'
  | 'E_SCHEMA'
  | 'E_UNSUPPORTED'
  | 'E_LIMIT'
  | 'E_TEAM'
  | 'E_SIG'
  | 'E_KEY'
  | 'E_EXPIRED'
  | 'E_ROLLBACK'
  | 'E_FORK'
  | 'E_HASH'
  | 'E_SHRINK'
  | 'E_STOPPED'
  | 'E_QUOTA'
  | 'E_DB'
  /** Our own code failed. */
  | 'E_INTERNAL';

/** One fault of a pack: `path` like `macros[3].body.de`, code as in the locale key `packFaults.<code>`. */
export interface PackFault {
  readonly path: string;
  readonly code: string;
  readonly detail?: string;
}
