/** How long an insert can be undone from the panel (ms); the page's own undo stays. */
export const UNDO_MS = 10_000;

/** Holds back a text that was inserted before and is still in the reply box: the agent is told so, and a second press confirms it. */
export interface OnceMore {
  /** Asked at every press; the box is read only for a text that was inserted in this conversation. */
  readonly isMeant: (text: string) => Promise<boolean>;
  readonly noteInserted: (text: string) => void;
  /** It was taken back, or sent: the next time is the first again. */
  readonly forget: (text: string) => void;
}

/** `readBox` gives the text of the reply box, `null` where it cannot be read. */
export function createOnceMore(
  readBox: () => Promise<string | null>,
  now: () => number = () => performance.now(),
): OnceMore {
  const inserted = new Set<string>();
  let told: { readonly text: string; readonly at: number } | undefined;
  return {
    async isMeant(text) {
      if (!inserted.has(text)) return true;
      // A press long after the words are gone from the screen is no answer to them.
      if (told?.text === text && now() - told.at < UNDO_MS) return true;
      const box = await readBox();
      // Editors have lines and blanks of their own.
      if (box !== null && !bare(box).includes(bare(text))) return true;
      told = { text, at: now() };
      return false;
    },
    noteInserted(text) {
      inserted.add(text);
      told = undefined;
    },
    forget(text) {
      inserted.delete(text);
      told = undefined;
    },
  };
}

function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
