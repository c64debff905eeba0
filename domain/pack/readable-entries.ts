import { z } from '../zod.ts';

/** A stored record with those entries that can be read; unreadable ones are dropped. A value that is not a record is refused. */
export function readableEntries<T extends z.ZodType>(value: T, key: z.ZodType<string> = z.string()) {
  return z.record(z.string(), z.unknown()).transform((entries) =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([name, entry]): [string, z.output<T>][] => {
        const parsed = value.safeParse(entry);
        return parsed.success && key.safeParse(name).success ? [[name, parsed.data]] : [];
      }),
    ),
  );
}

/** A stored list with those entries that can be read. A value that is not a list is refused. */
export function readableItems<T extends z.ZodType>(item: T) {
  return z.array(z.unknown()).transform((items) =>
    items.flatMap((one): z.output<T>[] => {
      const parsed = item.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
  );
}
