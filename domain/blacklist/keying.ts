import { z } from '../pack/zod.ts';

/** Rounds of the slow way below which it slows nobody down, and above which an agent waits. */
const ROUNDS = { min: 1000, max: 2_000_000 };

/** How the keys of a list of buyers were made. It stands in the list itself, so that a list never comes without it. */
export const keying = z.object({
  /** Tells whether a team key is the one the list was made with, in the way named here: see `teamKeyCheck`. A wrong key finds nobody, which must not read as "not listed". */
  check: z.string().regex(/^[0-9a-f]{32}$/),
  /** How a handle was written before it was hashed: `domain/blacklist/normal-form.ts`. */
  form: z.union([z.literal(1), z.literal(2)]),
  /** Rounds of PBKDF2 for each key; 0: one HMAC. What it costs an agent and whoever guesses: docs/privacy.md. */
  rounds: z
    .number()
    .int()
    .refine((rounds) => rounds === 0 || (rounds >= ROUNDS.min && rounds <= ROUNDS.max))
    .default(0),
});

export type Keying = Readonly<z.output<typeof keying>>;

type Way = Pick<Keying, 'form' | 'rounds'>;

const USUAL: Way = { form: 2, rounds: 0 };

/**
 * First 16 bytes of HMAC-SHA-256(team key, text), hexadecimal. The text is "sidedesk team key" for form 2 without rounds, and names any other way behind it, as
 * in "sidedesk team key|form=1|rounds=1000": a host that says another way than the list was made in, by which nobody is found, has no check for it.
 */
export async function teamKeyCheck(teamKey: Uint8Array, { form, rounds }: Way = USUAL): Promise<string> {
  const way = form === USUAL.form && rounds === USUAL.rounds ? '' : `|form=${form}|rounds=${rounds}`;
  return toHex((await hmac(teamKey, `sidedesk team key${way}`)).subarray(0, 16));
}

/** How lists are keyed from now on; form 1 is for lists of before. */
export async function newKeying(teamKey: Uint8Array, rounds = 0, form: Keying['form'] = USUAL.form): Promise<Keying> {
  return { check: await teamKeyCheck(teamKey, { form, rounds }), form, rounds };
}

export async function hmac(secret: Uint8Array, message: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), algorithm, false, ['sign']);
  const bytes = typeof message === 'string' ? new TextEncoder().encode(message) : message;
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
}

export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
