import type { BuyerEntry } from '../domain/pack/schema.ts';

/** One bucket for each value of the first three hexadecimal digits of a key: a million buyers make about 244 a bucket. */
export const BUCKET_COUNT = 4096;

export interface BuyerBuckets {
  readonly buckets: ReadonlyMap<number, BuyerEntry[]>;
  /** Entries by bucket. A bucket that is lost on disk would otherwise look like one without buyers. */
  readonly counts: Uint32Array;
}

/** The bucket that a buyer's key belongs to, 0 to 4095. */
export function bucketOf(key: string): number {
  return Number.parseInt(key.slice(0, 3), 16);
}

/** Sorts buyers into their buckets; empty buckets are left out. */
export function sortIntoBuckets(buyers: readonly BuyerEntry[]): BuyerBuckets {
  const buckets = new Map<number, BuyerEntry[]>();
  const counts = new Uint32Array(BUCKET_COUNT);
  for (const buyer of buyers) {
    const bucket = bucketOf(buyer.key);
    const entries = buckets.get(bucket);
    if (entries) entries.push(buyer);
    else buckets.set(bucket, [buyer]);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return { buckets, counts };
}
