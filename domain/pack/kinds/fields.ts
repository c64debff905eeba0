import { plainLines } from '../../language/plain-lines.ts';
import { isSafePattern } from '../../pattern/safe-pattern.ts';
import { z } from '../../zod.ts';
import { MOST } from './most.ts';

/** Names a thing permanently: use is counted by it. */
export const id = z.string().min(1).max(64);
/** BCP 47, in its usual case. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);
/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/);
/** ISO 8601, without a time. */
export const day = z.iso.date();
/** An address that a browser may open. Text before an @ could pass for the host, and invisible characters could hide another one. */
export const httpsUrl = z.url({ protocol: /^https$/ }).refine((address) => {
  if (!URL.canParse(address)) return true; // That has already been reported.
  const { username, password } = new URL(address);
  return username === '' && password === '' && !/[\s\p{Cc}\p{Cf}]/u.test(address);
});

/** A pattern over a short text that a person can write, and that no text can keep busy. */
export const numberPattern = z.string().max(240).refine(isSafePattern);

/** A record with a limited number of keys. Zod has no word for it, JSON Schema has. */
export function atMost<T extends z.ZodRecord>(most: number, record: T): T {
  return record
    .superRefine((value, context) => {
      const input = value as object;
      if (Object.keys(input).length > most)
        context.addIssue({ code: 'too_big', origin: 'object', maximum: most, input });
    })
    .meta({ maxProperties: most });
}

/** Text by language, BCP 47, with line feeds at the ends of its lines: `{ "en": "Hello", "zh-CN": "你好" }`. */
export const localText = atMost(
  MOST.codes,
  z.record(languageTag, z.string().overwrite(plainLines).min(1).max(8192)),
).refine((t) => Object.keys(t).length > 0, 'empty');
/** Words by language. */
export const localWords = atMost(MOST.codes, z.record(languageTag, z.array(z.string().min(1).max(80)).max(MOST.parts)));

/** Whole messages by language. */
export const localAsks = atMost(MOST.codes, z.record(languageTag, z.array(z.string().min(1).max(500)).max(MOST.parts)));

/** Where a fact of the outside world comes from, and when it was checked. */
export const source = z.object({
  title: z.string().min(1),
  url: httpsUrl.optional(),
  checkedOn: day.optional(),
  confidence: z.enum(['confirmed', 'unconfirmed']).optional(),
});

export type LocalText = z.output<typeof localText>;
export type FactSource = z.output<typeof source>;
