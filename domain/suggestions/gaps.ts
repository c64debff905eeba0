import { agentText } from '../language/pick-text.ts';
import { languageName } from '../language/names.ts';
import { localText } from '../pack/kinds/fields.ts';
import type { LocalText } from '../pack/schema.ts';
import { z } from '../zod.ts';

/** What the buyer of one conversation wanted and the pack has no reply for. No word of the buyer is kept. */
export interface Gaps {
  /** BCP 47, in which a reply was wanted. */
  readonly language: string;
  /** By intent. */
  readonly wishes: Readonly<Record<string, LocalText>>;
}

/** One line of what the pack lacks. */
export interface GapCount {
  readonly intent: string;
  readonly name: LocalText;
  readonly language: string;
  readonly conversations: number;
}

const stored = z.object({ language: z.string(), wishes: z.record(z.string(), localText) });

/** Reads what was stored; `undefined` if it is damaged. */
export function parseGaps(value: unknown): Gaps | undefined {
  const parsed = stored.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** With one more wish; the same where it is known. */
export function withGap(
  gaps: Gaps | undefined,
  language: string,
  intent: { readonly id: string; readonly name: LocalText },
): Gaps {
  if (gaps?.language === language && gaps.wishes[intent.id]) return gaps;
  return { language, wishes: { ...gaps?.wishes, [intent.id]: intent.name } };
}

/** In how many conversations each wish was missed, by the language of the buyer; the most frequent first. */
export function countGaps(all: readonly Gaps[]): readonly GapCount[] {
  const counts = new Map<string, GapCount>();
  for (const { language, wishes } of all) {
    for (const [intent, name] of Object.entries(wishes)) {
      const key = `${intent}\n${language}`;
      counts.set(key, { intent, name, language, conversations: (counts.get(key)?.conversations ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      b.conversations - a.conversations || a.intent.localeCompare(b.intent) || a.language.localeCompare(b.language),
  );
}

/** The same as a table for a sheet: wish, its id, the buyer's language and conversations, parted by tabs. */
export function writeGaps(counts: readonly GapCount[], heads: readonly string[], language: string): string {
  const lines = counts.map((one) => [
    agentText(one.name, language),
    one.intent,
    languageName(one.language, language),
    String(one.conversations),
  ]);
  return [heads, ...lines].map((cells) => cells.join('\t')).join('\n');
}
