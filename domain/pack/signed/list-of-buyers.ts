import { digestOf } from '../../digest.ts';
import type { Head } from './head.ts';

/** One layer of a list of buyers: the objects that hold it, in the order of their keys. */
export interface BuyerLayer {
  /** Identifies exactly this content: SHA-256 over the digests of its objects, hexadecimal. */
  readonly id: string;
  /** SHA-256 of each object, hexadecimal. */
  readonly objects: readonly string[];
}

/** The list of a head, the lowest layer first. */
export interface HeadList {
  readonly layers: readonly BuyerLayer[];
  /** Entries in all. */
  readonly rows: number;
}

/** What a head says of its list; `undefined` when the team has none. */
export async function listOfHead({ objects, counts }: Pick<Head, 'objects' | 'counts'>): Promise<HeadList | undefined> {
  const rows = counts['buyers'];
  if (rows === undefined) return undefined;
  const parts = objects.filter(({ kind }) => kind === 'buyers');
  const numbers = [...new Set(parts.map(({ layer }) => layer))].toSorted((a, b) => a - b);
  const layers = numbers.map(async (number): Promise<BuyerLayer> => {
    const digests = parts.filter(({ layer }) => layer === number).map(({ sha256 }) => sha256);
    return { id: await nameOfObjects(digests), objects: digests };
  });
  return { layers: await Promise.all(layers), rows };
}

/** One name for several objects: SHA-256 over their digests, hexadecimal. */
export function nameOfObjects(digests: readonly string[]): Promise<string> {
  return digestOf(new TextEncoder().encode(digests.join('\n')));
}
