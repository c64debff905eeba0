/** How long an insert can be undone from the panel (ms); the page's own undo stays. */
export const UNDO_MS = 10_000;

/** Holds back a text that was just inserted and is still in the reply box: the agent is told so, and a second press confirms it. */
export interface OnceMore {
  /** Asked at every press; the box is read only for a text that was inserted a moment ago. */
  readonly isMeant: (text: string) => Promise<boolean>;
  readonly noteInserted: (text: string) => void;
}

/** `readBox` gives the text of the reply box, `null` where it cannot be read. */
export function createOnceMore(
  readBox: () => Promise<string | null>,
  now: () => number = () => performance.now(),
): OnceMore {
  const inserted = new Map<string, number>();
  let told: string | undefined;
  return {
    async isMeant(text) {
      const isFresh = now() - (inserted.get(text) ?? -Infinity) < UNDO_MS;
      if (!isFresh || told === text) return true;
      const box = await readBox();
      // Editors have lines and blanks of their own.
      if (box !== null && !bare(box).includes(bare(text))) return true;
      told = text;
      return false;
    },
    noteInserted(text) {
      inserted.set(text, now());
      told = undefined;
    },
  };
}

function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
