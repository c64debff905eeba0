import { z } from '../../zod.ts';
import { MOST } from './most.ts';
import { id, country, day, httpsUrl, localText } from './fields.ts';

/** Bytes of the largest file: what the strictest known inbox takes as an attachment. */
export const FILE_LIMIT = 10 * 1024 * 1024;

/** A document that the team keeps beside its pack. */
export const certificateFile = z
  .object({
    /** As the buyer sees it. */
    name: z
      .string()
      .min(1)
      .max(120)
      .regex(/^[^/\\]+$/),
    /** Where it is, relative to the pack's address; left out: the agent has it elsewhere. */
    path: z
      .string()
      .max(400)
      .regex(/^(?!.*(?:^|\/)\.\.(?:\/|$))[\w.~%()+,-][\w.~%()+,/-]*$/)
      .optional(),
    /** SHA-256 of the bytes, hexadecimal. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    bytes: z.number().int().positive().max(FILE_LIMIT).optional(),
  })
  .refine((file) => !file.path || (file.sha256 && file.bytes), { path: ['sha256'] });

/** A proof that the team holds. */
export const certificate = z.object({
  id,
  scheme: id,
  title: localText,
  number: z.string().max(64).optional(),
  issuer: z.string().max(120).optional(),
  holder: z.string().max(120).optional(),
  /** The 4 digits beside CE or UKCA, if a body was involved. */
  notifiedBody: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  /** Who answers for the product in the market, where the law requires somebody to be named. */
  party: z.object({ name: z.string().max(120), address: z.string().max(240) }).optional(),
  /** Products it covers; left out: the whole company. */
  products: z.array(id).max(MOST.ids).optional(),
  /** Countries, or regions such as `EU`. */
  markets: z.array(country).max(MOST.codes),
  issuedOn: day.optional(),
  /** Left out: no end date. */
  expiresOn: day.optional(),
  /** When a person last looked the number up in its register. */
  lookedUp: z.object({ on: day, by: z.string().max(80).optional() }).optional(),
  link: httpsUrl.optional(),
  file: certificateFile.optional(),
  /** `number`: the number may be shared, but the file contains what buyers must not see. */
  shareable: z.union([z.boolean(), z.literal('number')]),
  note: localText.optional(),
});

export type Certificate = z.output<typeof certificate>;
export type CertificateFile = z.output<typeof certificateFile>;
