/** How an insert ended. `arrived` is said only after reading the composer back; it can be taken back. */
export type InsertOutcome =
  | { readonly kind: 'arrived' }
  | {
      readonly kind: 'refused';
      readonly reason: InsertRefusal;
      /** `too-long`: characters over the limit. `draft-in-the-way`: characters that would be replaced. */
      readonly count?: number;
    };

/** Where a text goes: `caret` replaces the selection, as typing does; `draft` replaces everything; `end` adds a line after everything. */
export type InsertMode = 'caret' | 'draft' | 'end';

/**
 * The draft that may be replaced: its text, or how many characters it had when the agent was asked and agreed. What was typed since is not meant, so that another
 * draft stays.
 */
export type SeenDraft = string | number;

/** What to write into the reply box, and how. */
export interface InsertOrder {
  readonly text: string;
  /** Left out: at the caret. */
  readonly mode?: InsertMode;
  /** Characters the box may hold in total, unless the page's own `maxlength` is lower. */
  readonly limit?: number;
  readonly replaces?: SeenDraft;
  /** A typed code: it must be right before the caret, and the text takes its place. */
  readonly typed?: string;
}

/**
 * In every case nothing was written, or the draft is as it was. `conversation-changed`: another conversation is open. `which-box`: the
 * page has several boxes and nothing tells which one is meant. `no-composer`, `read-only`, `composing`: there is no box, it is closed,
 * or an input method is active. `too-long`: it doesn't fit in addition to the draft. `draft-in-the-way`: the agent must be asked before
 * a draft is replaced. `not-taken`: the page didn't keep the text. `busy`: another insert is running. `not-seen`: the panel isn't visible, or wasn't a
 * moment ago, so nobody can have meant the press. `code-gone`: the typed code is no longer right before the caret.
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
  | 'not-seen'
  | 'code-gone';
