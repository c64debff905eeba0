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

/** A pack as in its file; anything this version doesn't know is kept. */
export type RawPack = Readonly<Record<string, unknown>>;

/** One buyer of one marketplace, as a lead names them. */
export interface NamedBuyer {
  readonly site: string;
  readonly handle: BuyerHandle;
}

/** Codes for people in a list, instead of their names. */
const PERSON = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,11})$/u;

/** What a published list may not contain, as sentences; earlier packs may contain it, and are still read. */
export function findUnfit(rows: readonly BuyerEntry[]): string[] {
  return rows.flatMap(({ since, until, by, confirmedBy }, index) => {
    const people = [by, confirmedBy].filter((who) => who !== undefined && !PERSON.test(who));
    return [
      ...people.map((who) => `buyers[${index}]: "${who}" is not a code for a person: up to 12 letters or digits.`),
      ...(until > lastDay(since)
        ? [`buyers[${index}]: an entry of ${since} counts until ${lastDay(since)} at most (${TERM_MONTHS} months).`]
        : []),
    ];
  });
}

/** How the keys of a pack's buyers are derived. Fails with a sentence if that isn't known. */
export async function readKeying(pack: RawPack, teamKey: Uint8Array, rounds = 0): Promise<Keying> {
  return orSay(await findKeying(pack, teamKey, rounds));
}

/** Records how an earlier pack's buyers were keyed, proved by one of them: with a wrong key or form nobody would be found. */
export async function adoptKeying(pack: RawPack, teamKey: Uint8Array, named: NamedBuyer): Promise<RawPack> {
  const { form: said = 1, rounds = 0 } = keying.safeParse(pack['buyersKey']).data ?? {};
  // Many identifiers are the same in both forms.
  for (const form of [said, said === 1 ? 2 : 1] as const) {
    const made = await newKeying(teamKey, rounds, form);
    const key = await keyOf(teamKey, named, made);
    if (buyersOf(pack).some((entry) => entry.key === key)) return { ...pack, buyersKey: made };
  }
  const { site, handle } = named;
  throw new CommandFault(`Nobody is found by that ${handle.type} of ${site} with this team key. Nothing was changed.`);
}

/** Accepted arguments that a person wouldn't guess. */
const MEANT: Readonly<Record<string, string>> = {
  reason: `one of ${buyer.shape.reason.options.join(', ')}`,
  severity: '1, 2 or 3',
  since: 'a day, as 2026-11-29',
  until: 'a day, as 2027-11-29',
  evidence: 'a number of cases',
};

/** Lists a buyer, replacing an entry for the same reason. */
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
    throw new CommandFault(`That is not a valid entry: --${place} is ${MEANT[place] ?? 'not written that way'}.`);
  }
  if (entry.until < entry.since)
    throw new CommandFault(`The entry would end (${entry.until}) before it begins (${entry.since}).`);
  const unfit = findUnfit([parsed.data]);
  if (unfit.length > 0) throw new CommandFault(unfit.join('\n').replaceAll('buyers[0]: ', ''));
  const others = buyersOf(pack).filter(({ key, reason }) => key !== entry.key || reason !== entry.reason);
  if (others.length >= MOST.buyers)
    throw new CommandFault(
      `A list takes at most ${MOST.buyers} entries. Take off those whose entries have ended: pack:buyers -- erase`,
    );
  return { ...pack, buyersKey, buyers: [...others, parsed.data] };
}

/** Everything the pack contains about one buyer. */
export async function aboutBuyer(pack: RawPack, teamKey: Uint8Array, named: NamedBuyer): Promise<BuyerEntry[]> {
  const key = await keyOf(teamKey, named, await readKeying(pack, teamKey));
  return buyersOf(pack).filter((entry) => entry.key === key);
}

/**
 * Removes a buyer, and stops every device from keeping or going back to a revision that lists them. `receipt` is for the
 * buyer; it isn't stored next to the pack.
 */
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

/** The pack with its list sealed, for a team that doesn't sign: the host can't read any of it. */
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
    throw new CommandFault(`"${handle.value}" has hidden letters and fits many people. Give it in full.`);
  if (normaliseHandle(site, handle, made.form) === '') throw new CommandFault('That names nobody.');
  return buyerKey(teamKey, site, handle, made);
}

/** Rounds for a new list, as given by `--slow`; an existing list has its own, which can't be changed. */
export function readRounds(typed: string | undefined, pack: RawPack): number {
  if (typed === undefined) return 0;
  const rounds = /^\d{1,7}$/.test(typed) ? Number(typed) : NaN;
  if (!keying.shape.rounds.safeParse(rounds).success)
    throw new CommandFault('--slow takes 0, or from 1000 to 2000000 rounds.');
  const held = keying.safeParse(pack['buyersKey']).data?.rounds ?? (hasBuyers(pack) ? 0 : rounds);
  if (held !== rounds)
    throw new CommandFault(
      `The list is keyed with ${held} rounds, and its entries cannot be keyed again. Leave --slow out, or start a new list from your own records.`,
    );
  return rounds;
}

function hasBuyers({ buyers }: RawPack): boolean {
  return Array.isArray(buyers) && buyers.length > 0;
}
