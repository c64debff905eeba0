/** How an insert ended. `arrived` is said only after reading the composer back; it can be taken back. */
export type InsertOutcome =
  | { readonly kind: 'arrived' }
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
