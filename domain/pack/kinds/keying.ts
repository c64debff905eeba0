import { z } from '../../zod.ts';

/** The fewest and most rounds of the slow way: fewer slow nobody down, and with more an agent has to wait. */
const ROUNDS = { min: 1000, max: 2_000_000 };

/** How the keys of a list of buyers were made. It is part of the list, so that a list never comes without it. */
export const keying = z.object({
  /**
   * Shows whether a team key is the one the list was made with, in the way named here: see `teamKeyCheck` in `domain/blacklist/team-key.ts`. A
   * wrong key finds nobody, which must not read as "not listed".
   */
  check: z.string().regex(/^[0-9a-f]{32}$/),
  /** How a handle was written before it was hashed: `domain/blacklist/normal-form.ts`. */
  form: z.union([z.literal(1), z.literal(2)]),
  /** Rounds of PBKDF2 for each key; 0: one HMAC. What it costs an agent and anyone who guesses: docs/privacy.md. */
  rounds: z
    .number()
    .int()
    .refine((rounds) => rounds === 0 || (rounds >= ROUNDS.min && rounds <= ROUNDS.max))
    .default(0),
});

export type Keying = Readonly<z.output<typeof keying>>;
