/** How long an insert can be undone from the panel (ms); the page's own undo stays. */
export const UNDO_MS = 10_000;

/** Holds a text back that was just inserted and stands in the reply box: that is told, and only pressed once more it was meant. */
export interface OnceMore {
  /** Asked at every press; the box is read only for a text that was inserted a moment ago. */
  readonly isMeant: (text: string) => Promise<boolean>;
  readonly noteInserted: (text: string) => void;
}

/** `readBox` gives what stands in the reply box, `null` where that cannot be told. */
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
