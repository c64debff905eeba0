import type { TFunction } from 'i18next';
import type { PageState, PartHealth } from '../../domain/reading.ts';
import { isGuess, isWhole } from './health-list.tsx';

/** What an agent goes by; the other parts are needed for it. */
const SHOWN = ['buyer', 'order', 'product'] as const;

/** Not every question is about an order or an item: that none was found is a reading too, and alarms nobody. */
const QUIET: ReadonlySet<string> = new Set(['order', 'product']);

/** What was read of a page, in one line. */
export interface PageHealth {
  readonly tone: '' | 'good' | 'caution';
  readonly words: string;
  readonly guessed: number;
  readonly parts: readonly PartHealth[];
}

export function judgeHealth(page: PageState, t: TFunction): PageHealth {
  if (page.kind === 'none') return { tone: '', words: t('footer.off'), guessed: 0, parts: [] };
  if (page.kind === 'reading') return { tone: '', words: t('footer.reading'), guessed: 0, parts: [] };
  const parts = page.kind === 'open' ? page.reading.health : page.health;
  const guessed = parts.filter(isGuess).length;
  if (page.kind === 'layout-changed') return { tone: 'caution', words: t('footer.changed'), guessed, parts };
  // What is read of a page without its landmarks is read by its look, which is said instead of how much of it was guessed.
  const isBare = page.kind === 'open' && parts.some(({ part, read, off }) => part === 'inbox' && !read && !off);
  if (isBare) return { tone: 'caution', words: t('footer.byLook'), guessed: 0, parts };
  // Without a conversation there is nothing to read but the inbox.
  if (page.kind === 'no-conversation' && !parts.some(({ slow }) => slow))
    return { tone: 'good', words: t('footer.found'), guessed: 0, parts };
  const names = (listed: readonly PartHealth[]) =>
    listed.map(({ part }) => t(`part.${part}`).toLowerCase()).join(t('reply.comma'));
  const missing = parts.filter((one) => !isWhole(one) && one.off !== true);
  const grave = missing.filter(({ part, slow }) => !QUIET.has(part) || slow);
  if (grave.length > 0) return { tone: 'caution', words: t('footer.missed', { parts: names(grave) }), guessed, parts };
  const read = SHOWN.flatMap((name) => parts.find((one) => one.part === name && isWhole(one)) ?? []);
  const words = t('footer.read', { parts: names(read) });
  if (missing.length === 0) return { tone: guessed > 0 ? '' : 'good', words, guessed, parts };
  return { tone: '', words: `${words} · ${t('footer.none', { parts: names(missing) })}`, guessed, parts };
}
