import type { IntentModel } from '../../domain/suggestions/intent-model.ts';
import { NO_INTENT, readWish } from '../../domain/suggestions/read-wish.ts';
import type { TrainingLine } from './read-lines.ts';

/** Held-out lines by language: how many there are, and how often their intent comes first or among the first three. */
export interface Measured {
  readonly language: string;
  readonly count: number;
  readonly first: number;
  readonly three: number;
}

export function measureLines(model: IntentModel, lines: readonly TrainingLine[]): Measured[] {
  const rows = new Map<string, { count: number; first: number; three: number }>();
  for (const { language, intent, text } of lines) {
    const { intents, nothing } = readWish(model, [text]);
    const order = [...intents, { id: NO_INTENT, share: nothing }].sort((a, b) => b.share - a.share);
    const place = order.findIndex(({ id }) => id === intent);
    for (const name of [language, 'all']) {
      const row = rows.get(name) ?? { count: 0, first: 0, three: 0 };
      rows.set(name, row);
      row.count++;
      if (place === 0) row.first++;
      if (place >= 0 && place < 3) row.three++;
    }
  }
  return [...rows].map(([language, row]) => ({ language, ...row }));
}
