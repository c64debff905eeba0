import { digestOf } from '../domain/digest.ts';
import type { KeyValueArea } from './team-store.ts';

/** The name under which the failed comparisons are kept. */
export const FAILED_COMPARISON_KEY = 'failed-comparison';

/** The number of fingerprints that are remembered; nobody is sent that many false links within an hour. */
const MOST = 50;

/** How often a fingerprint was typed wrong, and when last (ISO 8601 UTC). */
export interface WrongTries {
  readonly wrong: number;
  readonly at: string;
}

/**
 * Fingerprints that a person typed wrong, so that reloading the page does not reset anything. They are identified by their digest: the expected
 * fingerprint is stored nowhere.
 */
export interface FailedComparisons {
  /** `undefined`: never, as far as is known. */
  read(fingerprint: string): Promise<WrongTries | undefined>;
  note(fingerprint: string, tries: WrongTries): Promise<void>;
}

export function openFailedComparisons(area: KeyValueArea): FailedComparisons {
  const readAll = async () => readKept((await area.get(FAILED_COMPARISON_KEY))[FAILED_COMPARISON_KEY]);
  const nameOf = (fingerprint: string) => digestOf(new TextEncoder().encode(fingerprint));
  return {
    read: async (fingerprint) => (await readAll()).get(await nameOf(fingerprint)),
    async note(fingerprint, tries) {
      const kept = await readAll();
      const name = await nameOf(fingerprint);
      kept.delete(name);
      await area.set({ [FAILED_COMPARISON_KEY]: Object.fromEntries([...kept, [name, tries] as const].slice(-MOST)) });
    },
  };
}

function readKept(stored: unknown): Map<string, WrongTries> {
  const rows: [string, unknown][] = Object.entries(Object(stored) as Record<string, unknown>);
  return new Map(
    rows.flatMap(([name, row]): [string, WrongTries][] => {
      const { wrong, at } = Object(row) as Partial<Record<keyof WrongTries, unknown>>;
      const isRead = typeof wrong === 'number' && typeof at === 'string' && !Number.isNaN(Date.parse(at));
      return isRead ? [[name, { wrong, at }]] : [];
    }),
  );
}
