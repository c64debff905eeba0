import { decodeTeamKey } from '../blacklist/team-key.ts';
import { FaultList } from '../pack/faults.ts';
import { givesAway } from './key-leak.ts';
import { mendLink } from './mend-link.ts';
import { parseWithin } from '../pack/parse-within.ts';
import { keySetSchema, type KeySet } from '../pack/signed/key-set.ts';

/** What a joining link says: where the pack is, whose signatures count, and the team key, which is never in a pack. */
export interface JoinLink {
  /** https address of the pack without its fragment. */
  readonly address: string;
  /** base64url; left out: the pack can be used but buyers cannot be looked up. */
  readonly key?: string;
  /** Left out: the pack is not signed, and anyone who controls its address decides what it says. */
  readonly signed?: { readonly team: string; readonly keys: KeySet };
}

/**
 * `cut`: it ends within the name of a part, or before its value. `changed`: a part occurs twice, is not known, or the host's name mixes alphabets; it
 * arrived in a different form from the one sent, or from somebody else. `wrapped`: it is inside the link of a mail filter, or has lost its `#`, so that
 * a host would learn the keys.
 */
export type JoinLinkFault =
  'not-a-link' | 'not-https' | 'has-password' | 'bad-key' | 'bad-keys' | 'changed' | 'cut' | 'wrapped';

export type ParsedLink =
  | { readonly ok: true; readonly value: JoinLink }
  | { readonly ok: false; readonly fault: Exclude<JoinLinkFault, 'cut'> }
  /** `after`: the last complete part, such as `need=…`; `#` if there is none. */
  | { readonly ok: false; readonly fault: 'cut'; readonly after: string };

/**
 * Reads a joining link, `https://host/pack.json#team=…&keys=a.b&need=1&root=c.d&rootneed=2&set=1&until=2027-12-31&key=…`, or a bare address. All of
 * it is in the fragment, so that no host ever sees it. `need` signatures of `keys` make a head count, `rootneed` of `root` a change of keys; `set`
 * is the number of that set of keys, `until` its end. Links of former versions have no root role and no end.
 */
export function parseJoinLink(link: string): ParsedLink {
  const mended = mendLink(link);
  if (!URL.canParse(mended)) return { ok: false, fault: 'not-a-link' };
  const url = new URL(mended);
  if (url.protocol !== 'https:') return { ok: false, fault: 'not-https' };
  if (url.username !== '' || url.password !== '') return { ok: false, fault: 'has-password' };
  const fragment = new URLSearchParams(url.hash.slice(1));
  const isEscaped = !/%(?![0-9a-f]{2})/i.test(url.hash);
  url.hash = '';
  if (givesAway(url.href)) return { ok: false, fault: 'wrapped' };
  const after = findCut(mended);
  if (after !== undefined) return { ok: false, fault: 'cut', after };
  const key = fragment.get('key');
  if (key !== null && !decodeTeamKey(key)) return { ok: false, fault: 'bad-key' };
  if (mixesAlphabets(mended) || !isEscaped || !isAsSent(fragment)) return { ok: false, fault: 'changed' };
  const signed = readSigned(fragment);
  if (signed === 'bad-keys') return { ok: false, fault: signed };
  return { ok: true, value: { address: url.href, ...(key !== null && { key }), ...(signed && { signed }) } };
}

/**
 * After which part a link was cut, if its end shows that: nothing follows the `#`, an `&` or a `=`, or only the beginning of a name or of an escape.
 * A link that lost its `#` too looks like a bare address, and one that ends within a signing key is refused because of that key. A team key that
 * ends early is still one that could be used, and would find nobody: our tools make none that short.
 */
function findCut(link: string): string | undefined {
  const at = link.indexOf('#');
  if (at < 0) return undefined;
  const parts = link.slice(at + 1).split('&');
  const [name = '', ...value] = parts.pop()?.split('=') ?? [];
  const isCut =
    value.length === 0
      ? [...KEY_FIELDS, 'key'].some((known) => known.startsWith(name))
      : isShortKey(name, value.join('=')) ||
        (KEY_FIELDS.includes(name) && value.join('') === '') ||
        /%[0-9a-f]?$/i.test(value.join('='));
  const [before = ''] = parts.pop()?.split('=') ?? [];
  return isCut ? (before === '' ? '#' : `${before}=…`) : undefined;
}

/** Digits of a team key as `pack:keys` makes it, of 32 bytes; and of the shortest that can be used. */
const KEY_DIGITS = { whole: 43, least: 22 };

function isShortKey(name: string, value: string): boolean {
  const digits = value.replace(/=+$/, '');
  const { whole, least } = KEY_DIGITS;
  return name === 'key' && /^[\w-]+$/.test(digits) && digits.length >= least && digits.length < whole;
}

/** Each part is known, occurs once and has a value. A part that this version does not know may be what protects its reader. */
function isAsSent(fragment: URLSearchParams): boolean {
  const names = [...fragment.keys()];
  const isKnown = names.every((name) => name === 'key' || KEY_FIELDS.includes(name));
  return isKnown && new Set(names).size === names.length && [...fragment.values()].every((value) => value !== '');
}

/** Whether a label of the host's name mixes Latin letters with Cyrillic or Greek ones, which only look alike. */
function mixesAlphabets(link: string): boolean {
  const host = /^https?:\/\/([^/?#]*)/i.exec(link)?.[1] ?? '';
  return host
    .split('.')
    .some((label) => /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label));
}

/** Writes the link that `parseJoinLink` reads. */
export function writeJoinLink({ address, key, signed }: JoinLink): string {
  const parts = signed ? [`team=${encodeURIComponent(signed.team)}`, ...writeKeys(signed.keys)] : [];
  return `${address}#${[...parts, ...(key === undefined ? [] : [`key=${key}`])].join('&')}`;
}

function writeKeys({ number, threshold, keys, root, expires }: KeySet): string[] {
  const role = root ? [`root=${root.keys.join('.')}`, `rootneed=${root.threshold}`] : [];
  const end = expires === undefined ? [] : [`until=${expires}`];
  return [`keys=${keys.join('.')}`, `need=${threshold}`, ...role, `set=${number}`, ...end];
}

const KEY_FIELDS = ['team', 'keys', 'need', 'set', 'root', 'rootneed', 'until'];

/** A link that names any of team, keys or number is intended to be signed; treating it as unsigned would drop what protects its reader. */
function readSigned(fragment: URLSearchParams): JoinLink['signed'] | 'bad-keys' {
  if (!KEY_FIELDS.some((name) => fragment.has(name))) return undefined;
  const team = fragment.get('team') ?? '';
  const split = (name: string) => fragment.get(name)?.split('.') ?? [];
  const hasRoot = fragment.has('root') || fragment.has('rootneed');
  const end = fragment.get('until');
  const set = {
    number: numberOf(fragment.get('set')),
    threshold: numberOf(fragment.get('need')),
    keys: split('keys'),
    ...(hasRoot && { root: { threshold: numberOf(fragment.get('rootneed')), keys: split('root') } }),
    ...(end !== null && { expires: end }),
  };
  const keys = parseWithin(keySetSchema, set, new FaultList());
  // A name that is displayed differently from how it is written would pass for another team's.
  const isPlain = team.length > 0 && team.length <= 64 && !/[\p{Cc}\p{Cf}]/u.test(team);
  return keys && isPlain ? { team, keys } : 'bad-keys';
}

/** 1 where nothing is given. A text that only a program would read as a number, such as `1e0`, is refused. */
function numberOf(text: string | null): number {
  return text === null ? 1 : /^\d{1,5}$/.test(text) ? Number(text) : NaN;
}
