import { buyerKey } from '../../domain/blacklist/buyer-key.ts';
import { lastDay, TERM_MONTHS } from '../../domain/blacklist/entry-term.ts';
import { findKeying } from '../../domain/blacklist/find-keying.ts';
import { keying, type Keying } from '../../domain/pack/kinds/keying.ts';
import { newKeying } from '../../domain/blacklist/team-key.ts';
import { openSeal } from '../../domain/blacklist/list-seal.ts';
import { isMasked, normaliseHandle } from '../../domain/blacklist/normal-form.ts';
import { writeBuyerList } from '../../domain/blacklist/write-buyers.ts';
import { buyer, type BuyerEntry } from '../../domain/pack/kinds/buyer.ts';
import { MOST } from '../../domain/pack/kinds/most.ts';
import { toBase64url } from '../../domain/base64url.ts';
import type { BuyerHandle } from '../../domain/reading.ts';
import { CommandFault } from './command-fault.ts';
import { orSay } from './say-publish-fault.ts';

/** A pack as its file says it; what this version does not know stays as it is. */
export type RawPack = Readonly<Record<string, unknown>>;

/** One buyer of one marketplace, as a lead names them. */
export interface NamedBuyer {
  readonly site: string;
  readonly handle: BuyerHandle;
}

/** Codes of people in a list: not their names. */
const PERSON = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,11})$/u;

/** What no list that is published may hold, as sentences; former packs may hold it, and are still read. */
export function findUnfit(rows: readonly BuyerEntry[]): string[] {
  return rows.flatMap(({ since, until, by, confirmedBy }, index) => {
    const people = [by, confirmedBy].filter((who) => who !== undefined && !PERSON.test(who));
    return [
      ...people.map((who) => `buyers[${index}]: "${who}" is no code for a person: up to 12 letters or digits.`),
      ...(until > lastDay(since)
        ? [`buyers[${index}]: an entry of ${since} counts until ${lastDay(since)} at most (${TERM_MONTHS} months).`]
        : []),
    ];
  });
}

/** How the keys of a pack's buyers are made. Fails with a sentence where that is not known. */
export async function readKeying(pack: RawPack, teamKey: Uint8Array, rounds = 0): Promise<Keying> {
  return orSay(await findKeying(pack, teamKey, rounds));
}

/** Writes down how a former pack's buyers were keyed, which one of them proves: nobody is found with a wrong key, or under another form. */
export async function adoptKeying(pack: RawPack, teamKey: Uint8Array, named: NamedBuyer): Promise<RawPack> {
  const { form: said = 1, rounds = 0 } = keying.safeParse(pack['buyersKey']).data ?? {};
  // Many are written alike in both forms.
  for (const form of [said, said === 1 ? 2 : 1] as const) {
    const made = await newKeying(teamKey, rounds, form);
    const key = await keyOf(teamKey, named, made);
    if (buyersOf(pack).some((entry) => entry.key === key)) return { ...pack, buyersKey: made };
  }
  const { site, handle } = named;
  throw new CommandFault(`Nobody is found by that ${handle.type} of ${site} with this team key. Nothing was changed.`);
}

/** What may be typed, where a person would not guess it. */
const MEANT: Readonly<Record<string, string>> = {
  reason: `one of ${buyer.shape.reason.options.join(', ')}`,
  severity: '1, 2 or 3',
  since: 'a day, as 2026-11-29',
  until: 'a day, as 2027-11-29',
  evidence: 'a number of cases',
};

/** Lists a buyer, in the place of an entry for the same reason. */
export async function addBuyer(
  pack: RawPack,
  teamKey: Uint8Array,
  named: NamedBuyer,
  facts: Omit<BuyerEntry, 'key'>,
  rounds = 0,
): Promise<RawPack> {
  const buyersKey = await readKeying(pack, teamKey, rounds);
  const entry = { key: await keyOf(teamKey, named, buyersKey), ...facts };
  const parsed = buyer.safeParse(entry);
  if (!parsed.success) {
    const place = String(parsed.error.issues[0]?.path[0] ?? '');
    throw new CommandFault(`That is no entry: --${place} is ${MEANT[place] ?? 'not written that way'}.`);
  }
  if (entry.until < entry.since)
    throw new CommandFault(`The entry would end (${entry.until}) before it begins (${entry.since}).`);
  const unfit = findUnfit([parsed.data]);
  if (unfit.length > 0) throw new CommandFault(unfit.join('\n').replaceAll('buyers[0]: ', ''));
  const others = buyersOf(pack).filter(({ key, reason }) => key !== entry.key || reason !== entry.reason);
  if (others.length >= MOST.buyers)
    throw new CommandFault(`A list takes at most ${MOST.buyers} entries. Take off who is past: pack:buyers -- erase`);
  return { ...pack, buyersKey, buyers: [...others, parsed.data] };
}

/** Everything that the pack holds about one buyer. */
export async function aboutBuyer(pack: RawPack, teamKey: Uint8Array, named: NamedBuyer): Promise<BuyerEntry[]> {
  const key = await keyOf(teamKey, named, await readKeying(pack, teamKey));
  return buyersOf(pack).filter((entry) => entry.key === key);
}

/** Takes a buyer off the list, and lets no device keep or go back to a revision that has them. `receipt` is for the buyer; it is not kept beside the pack. */
export async function eraseBuyer(
  pack: RawPack,
  teamKey: Uint8Array,
  named: NamedBuyer,
  day: string,
): Promise<{ readonly pack: RawPack; readonly receipt: string }> {
  const gone = await aboutBuyer(pack, teamKey, named);
  const { site, handle } = named;
  if (gone.length === 0)
    throw new CommandFault(`The list holds nobody by that ${handle.type} of ${site}. Nothing was changed.`);
  const revision = Number(pack['revision']) + 1;
  const erasures = Number(pack['erasures'] ?? 0) + 1;
  const keys = new Set(gone.map(({ key }) => key));
  const receipt = [
    `Receipt of erasure · ${String(pack['name'])} (${String(pack['team'])}) · ${day}`,
    '',
    `Asked for: ${site}, ${handle.type} ${handle.value}`,
    ...gone.map(
      ({ reason, severity, since, until }) => `Erased: ${reason}, severity ${severity}, ${since} to ${until}`,
    ),
    'In force with the next revision that is published. Devices that take it keep no earlier one and cannot go back to one.',
    '',
  ].join('\n');
  const left = buyersOf(pack).filter(({ key }) => !keys.has(key));
  return { pack: { ...pack, revision, erasures, notBefore: revision, buyers: left }, receipt };
}

/** The pack with its list sealed, for a team that does not sign: the host reads none of it. */
export async function sealBuyers(pack: RawPack, teamKey: Uint8Array): Promise<RawPack> {
  const buyersKey = await readKeying(pack, teamKey);
  const bytes = await writeBuyerList(buyersOf(pack), { keying: buyersKey, seal: await openSeal(teamKey) });
  const rest = Object.entries(pack).filter(([name]) => name !== 'buyers' && name !== 'buyersKey');
  return { ...Object.fromEntries(rest), sealedBuyers: toBase64url(bytes) };
}

function buyersOf({ buyers }: RawPack): BuyerEntry[] {
  return Array.isArray(buyers) ? (buyers as BuyerEntry[]) : [];
}

async function keyOf(teamKey: Uint8Array, { site, handle }: NamedBuyer, made: Keying): Promise<string> {
  if (isMasked(handle))
    throw new CommandFault(`"${handle.value}" hides letters and stands for many people. Take the whole one.`);
  if (normaliseHandle(site, handle, made.form) === '') throw new CommandFault('That names nobody.');
  return buyerKey(teamKey, site, handle, made);
}

/** Rounds for a list that begins, as `--slow` gives them; a list that is there has its own, which cannot be changed under it. */
export function readRounds(typed: string | undefined, pack: RawPack): number {
  if (typed === undefined) return 0;
  const rounds = /^\d{1,7}$/.test(typed) ? Number(typed) : NaN;
  if (!keying.shape.rounds.safeParse(rounds).success)
    throw new CommandFault('--slow takes 0, or from 1000 to 2000000 rounds.');
  const held = keying.safeParse(pack['buyersKey']).data?.rounds ?? (hasBuyers(pack) ? 0 : rounds);
  if (held !== rounds)
    throw new CommandFault(
      `The list is keyed with ${held} rounds, and its entries cannot be keyed anew. Leave --slow out, or begin a list from your own records.`,
    );
  return rounds;
}

function hasBuyers({ buyers }: RawPack): boolean {
  return Array.isArray(buyers) && buyers.length > 0;
}
