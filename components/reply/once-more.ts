/** How long an insert can be undone from the panel (ms); the page's own undo stays. */
export const UNDO_MS = 10_000;

/** Why a press may not be meant: the text is in the reply box already, or was sent since the buyer last wrote. */
export type Twice = 'in-box' | 'sent';

/** Holds back a text that was inserted before and is still in the reply box, or was sent: the agent is told so, and a second press confirms it. */
export interface OnceMore {
  /** Asked at every press, `undefined` where it is meant; the box is read only for a text that was inserted in this conversation. */
  readonly findTwice: (text: string) => Promise<Twice | undefined>;
  readonly noteInserted: (text: string) => void;
  readonly noteSent: (text: string) => void;
  /** The buyer has written since: what was sent may be said again. */
  readonly noteAnswer: () => void;
  /** It was taken back: the next time is the first again. */
  readonly forget: (text: string) => void;
}

/** `readBox` gives the text of the reply box, `null` where it cannot be read. */
export function createOnceMore(
  readBox: () => Promise<string | null>,
  now: () => number = () => performance.now(),
): OnceMore {
  const inserted = new Set<string>();
  const sent = new Set<string>();
  let told: { readonly text: string; readonly at: number } | undefined;
  return {
    async findTwice(text) {
      if (!inserted.has(text) && !sent.has(text)) return undefined;
      // A press long after the words are gone from the screen is no answer to them.
      if (told?.text === text && now() - told.at < UNDO_MS) return undefined;
      if (!sent.has(text)) {
        const box = await readBox();
        // Editors have lines and blanks of their own.
        if (box !== null && !bare(box).includes(bare(text))) return undefined;
      }
      told = { text, at: now() };
      return sent.has(text) ? 'sent' : 'in-box';
    },
    noteInserted(text) {
      inserted.add(text);
      sent.delete(text);
      told = undefined;
    },
    noteSent(text) {
      inserted.delete(text);
      sent.add(text);
      told = undefined;
    },
    noteAnswer: () => sent.clear(),
    forget(text) {
      inserted.delete(text);
      told = undefined;
    },
  };
}

function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
