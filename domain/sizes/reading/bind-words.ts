import type { SizeAudience, SizeKind, SizeSystem } from '../charts/size-question.ts';
import { canBeKind, canBeSystem, hasLetters } from './likely-sizes.ts';
import { around, gap, has, isOfChild, isValue } from './message-pieces.ts';
import type { Pieces } from './message-pieces.ts';
import type { Piece } from './read-pieces.ts';

/** Another clause and another sentence are that many signs farther away. */
const CLAUSE = 6;
const SENTENCE = 45;
/** What stands behind is less often meant. */
const BEHIND = 8;
/** And so is what lies behind an "and". */
const LINK = 12;
const FARTHEST = 500;

/** How far a word is from a value, in signs; words of other clauses and sentences farther. */
function distance({ list, clause, sentence, valuesBefore, linksBefore }: Pieces, value: number, word: number): number {
  const [one, other] = [list[value], list[word]];
  if (!one || !other) return Infinity;
  const away = word < value ? one.start - other.end : other.start - one.end + BEHIND;
  const [first, last] = word < value ? [word, value] : [value, word];
  const between = (valuesBefore[last] ?? 0) - (valuesBefore[first + 1] ?? 0);
  const links = (linksBefore[last] ?? 0) - (linksBefore[first + 1] ?? 0);
  return (
    away +
    CLAUSE * Math.abs((clause[value] ?? 0) - (clause[word] ?? 0)) +
    SENTENCE * Math.abs((sentence[value] ?? 0) - (sentence[word] ?? 0)) +
    2 * between +
    LINK * links
  );
}

function nearest<T>(
  pieces: Pieces,
  value: number,
  read: (piece: Piece, at: number) => T | undefined,
  weigh?: (piece: Piece, at: number) => number,
): { found: T; at: number } | undefined {
  let best: { found: T; at: number; far: number } | undefined;
  const [first, end] = around(pieces, value);
  for (let at = first; at < end; at += 1) {
    const piece = pieces.list[at];
    const found = at === value || !piece ? undefined : read(piece, at);
    if (found === undefined || !piece) continue;
    const far = distance(pieces, value, at) + (weigh?.(piece, at) ?? 0);
    if (far <= FARTHEST && (!best || far < best.far)) best = { found, at, far };
  }
  return best;
}

/** What the value at a place is a size of: what its writing says, else the nearest thing that has such sizes, else the product. */
export function bindKind(pieces: Pieces, at: number): SizeKind | undefined {
  const piece = pieces.list[at];
  if (!piece) return undefined;
  if (piece.code?.kind)
    return piece.code.kind === 'clothing' && piece.code.system === 'letter' ? letterKind(pieces, at) : piece.code.kind;
  const number = numberOf(piece);
  const isFit = (kind: SizeKind): boolean => (number === undefined ? hasLetters(kind) : canBeKind(kind, number));
  const before = pieces.list[at - 1];
  if (
    pieces.index.language === 'pt' &&
    before &&
    /^cal[çc]a$/i.test(pieces.text.slice(before.start, before.end)) &&
    gap(before, piece) <= 2
  )
    return 'shoe';
  const named = nearest(
    pieces,
    at,
    (one, place) => {
      const kind = one.sense?.kind;
      if (kind === undefined || !isFit(kind)) return undefined;
      // A clasp or a size of another value says nothing here.
      return has(one, 'thing') || Math.abs(place - at) <= 4 ? kind : undefined;
    },
    (one) =>
      has(one, 'thing')
        ? one.sense?.kind === 'shoe' && number !== undefined && number >= 100 && number < 200
          ? 60
          : 0
        : 14,
  );
  if (named) return named.found;
  if (pieces.context.kind && isFit(pieces.context.kind)) return pieces.context.kind;
  const other = nearest(pieces, at, (one) =>
    one.code?.kind && one.code.kind !== 'bra' && isFit(one.code.kind) ? one.code.kind : undefined,
  );
  if (other) return other.found;
  return number === undefined ? 'clothing' : guessKind(pieces, at, number);
}

function letterKind(pieces: Pieces, at: number): SizeKind {
  return (
    nearest(pieces, at, ({ sense }) =>
      sense?.kind && hasLetters(sense.kind) && sense.roles.has('thing') ? sense.kind : undefined,
    )?.found ?? 'clothing'
  );
}

/** Numbers that only one kind has. */
function guessKind(pieces: Pieces, at: number, number: number): SizeKind | undefined {
  if (number % 1 !== 0 && number >= 3 && number < 50) return 'shoe';
  const system = bindSystem(pieces, at, undefined);
  if (system.system === 'EU' && number % 2 === 1 && number >= 35 && number <= 47) return 'shoe';
  const isLabel = system.system === 'US' || system.system === 'UK' || system.system === 'AU';
  const isPaired = pieces.list.some(({ number: other = 0 }) => other >= 35 && other <= 48.5);
  if (isLabel && number <= 15 && (isPaired || pieces.list.some(({ sense }) => sense?.audience === 'men')))
    return 'shoe';
  if (
    number >= 35 &&
    number <= 48.5 &&
    pieces.list.some(({ sense, number: other = 99 }) =>
      sense?.system === 'US' || sense?.system === 'UK' ? true : other < 0,
    ) &&
    pieces.list.some(({ number: other = 99 }) => other <= 13)
  )
    return 'shoe';
  if (number >= 200 && number <= 310 && (system.target || system.system)) return 'shoe';
  const isFoot = pieces.list.some(({ sense }) => sense?.of === 'foot-length');
  if (isFoot && canBeKind('shoe', number)) return 'shoe';
  const isBody = pieces.list.some(
    ({ sense }) =>
      sense?.of === 'bust' ||
      sense?.of === 'hip' ||
      sense?.of === 'chest' ||
      sense?.of === 'waist' ||
      sense?.of === 'height' ||
      sense?.of === 'weight',
  );
  const isChild = isOfChild(pieces);
  if (isChild && number >= 50 && number <= 188 && number % 2 === 0) return 'clothing';
  return isBody && canBeKind('clothing', number) ? 'clothing' : undefined;
}

/** For whom: people of the same clause or sentence, the thing itself, the only people of the message, the product. */
export function bindAudience(pieces: Pieces, at: number, kind: SizeKind | undefined): SizeAudience | undefined {
  const piece = pieces.list[at];
  if (piece?.code?.audience && piece.code.kind !== 'trousers') return piece.code.audience;
  if (kind === 'bra') return 'women';
  const people = nearest(pieces, at, ({ sense }) => (sense?.roles.has('people') ? sense.audience : undefined));
  const thing = nearest(pieces, at, ({ sense }) =>
    sense?.roles.has('thing') && (kind === undefined || sense.kind === kind) ? (sense.audience ?? 'none') : undefined,
  );
  const number = numberOf(piece ?? { type: 'word', start: 0, end: 0 });
  if (
    kind === 'clothing' &&
    number !== undefined &&
    number >= 50 &&
    number <= 188 &&
    number % 2 === 0 &&
    number > 70 &&
    pieces.roles.has('for:children')
  )
    return 'children';
  const own = ownAudience(pieces, at, people);
  if (own) return own === 'none' ? pieces.context.audience : own;
  const isHere = people !== undefined && pieces.sentence[people.at] === pieces.sentence[at];
  if (isHere) return people.found;
  if (thing && thing.found !== 'none') return thing.found;
  const all = new Set(
    pieces.list.flatMap(({ sense }) => (sense?.roles.has('people') && sense.audience ? [sense.audience] : [])),
  );
  if (all.size > 0 && people) return people.found;
  return pieces.context.audience ?? (kind === 'suit' ? 'men' : undefined);
}

/** "For me 39, for my husband 45": who speaks of a husband is more often a woman. */
function ownAudience(
  pieces: Pieces,
  at: number,
  people: { found: SizeAudience; at: number } | undefined,
): SizeAudience | 'none' | undefined {
  const { list, sentence, clause } = pieces;
  if (!people || sentence[people.at] !== sentence[at]) return undefined;
  if (!list.some((one, place) => place !== at && isValue(one) && sentence[place] === sentence[at])) return undefined;
  const me = list.findLastIndex((one, place) => place < at && clause[place] === clause[at] && has(one, 'me'));
  const behind = list.findIndex((one, place) => place > at && clause[place] === clause[at] && has(one, 'me'));
  const place = me >= 0 ? me : behind;
  const far = place < at ? gap(list[place], list[at]) : gap(list[at], list[place]);
  if (place < 0 || far > 16 || (clause[people.at] === clause[at] && Math.abs(people.at - at) < Math.abs(place - at)))
    return undefined;
  const between = list.slice(Math.min(place, at) + 1, Math.max(place, at));
  if (between.some((one) => isValue(one) || has(one, 'people'))) return undefined;
  if (clause[people.at] === clause[at] && people.at < at) return undefined;
  return people.found === 'men' ? 'women' : 'none';
}

export interface BoundSystem {
  readonly system?: SizeSystem;
  /** The scale that the buyer wants the size in. */
  readonly target?: SizeSystem;
}

/** The scale that is said of a value. A scale that has no such number is the one to convert to. */
export function bindSystem(pieces: Pieces, at: number, kind: SizeKind | undefined): BoundSystem {
  const { list, sentence } = pieces;
  const piece = list[at];
  if (!piece) return {};
  if (piece.code?.system && piece.code.system !== 'letter') return { system: piece.code.system };
  if (piece.type === 'letter' || piece.code?.system === 'letter') {
    const wanted = list.find(({ sense }) => sense?.system === 'US' || sense?.system === 'UK')?.sense?.system;
    return { system: 'letter', ...(wanted && { target: wanted }) };
  }
  const number =
    numberOf(piece) ?? (piece.code?.kind === 'bra' ? Number(/\d+/.exec(piece.code.value)?.[0]) : undefined);
  if (number === undefined) return {};
  let best: { system: SizeSystem; far: number } | undefined;
  let target: SizeSystem | undefined;
  list.forEach((one, place) => {
    const system = one.sense?.system;
    if (!system || sentence[place] !== sentence[at]) return;
    if (!canBeSystem(kind, system, number)) {
      target ??= system;
      return;
    }
    const owner = ownerOf(pieces, place, kind);
    if (owner !== undefined && owner !== at && !isLinked(pieces, owner, at)) {
      return;
    }
    const far = distance(pieces, at, place);
    if (!best || far < best.far) best = { system, far };
  });
  const alone = best ? undefined : systemAlone(pieces, at, kind, number);
  const system = best?.system ?? alone;
  return { ...(system && { system }), ...(target && !system && { target }) };
}

/** A scale in another sentence that no value there owns: "9.5 please. Mens US." */
function systemAlone(pieces: Pieces, at: number, kind: SizeKind | undefined, number: number): SizeSystem | undefined {
  const { list, sentence } = pieces;
  const all = new Set(list.flatMap(({ sense }) => (sense?.system ? [sense.system] : [])));
  const [system] = all;
  if (all.size !== 1 || !system || !canBeSystem(kind, system, number)) return undefined;
  const place = list.findIndex(({ sense }) => sense?.system !== undefined);
  const isOwned = list.some((one, other) => other !== at && isValue(one) && sentence[other] === sentence[place]);
  return isOwned || sentence[place] === sentence[at] ? undefined : system;
}

/** The value that a word of scale stands beside: the one that it touches more closely. */
function ownerOf({ list, clause }: Pieces, word: number, kind: SizeKind | undefined): number | undefined {
  const scale = list[word];
  const system = scale?.sense?.system;
  const look = (step: number): { at: number; far: number } | undefined => {
    for (let at = word + step; at >= 0 && at < list.length; at += step) {
      const piece = list[at];
      if (!piece || clause[at] !== clause[word]) return undefined;
      if (piece.sense?.system) return undefined;
      if (!isValue(piece)) continue;
      const number = numberOf(piece);
      if (number === undefined || !system || !canBeSystem(kind, system, number)) continue;
      return { at, far: step > 0 ? gap(scale, piece) : gap(piece, scale) };
    }
    return undefined;
  };
  const [before, behind] = [look(-1), look(1)];
  if (before && behind) return before.far < behind.far ? before.at : behind.at;
  return before?.at ?? behind?.at;
}

/** "US 9 or 9.5": nothing but linking words between two values. */
function isLinked({ list }: Pieces, one: number, other: number): boolean {
  const between = list.slice(Math.min(one, other) + 1, Math.max(one, other));
  return between.length > 0 && between.every((piece) => has(piece, 'join', 'size') || piece.type === 'comma');
}

/** Of a number, a pair (its lower end), or nothing for letters and codes. */
export function numberOf({ number, code }: Piece): number | undefined {
  if (number !== undefined) return number;
  const pair = /^(\d{2,3})[/-]\d{2,3}$/.exec(code?.value ?? '');
  return pair ? Number(pair[1]) : undefined;
}
