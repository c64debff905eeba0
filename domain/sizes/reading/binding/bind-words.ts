import type { SizeAudience, SizeKind } from '../../charts/size-question.ts';
import { bindSystem } from './bind-scale.ts';
import { canBeKind, hasLetters } from '../values/likely-sizes.ts';
import { ownerInTurn } from './people-in-turn.ts';
import { gap, has, isOfChild, isValue, speaksOf } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';
import type { Piece } from '../pieces/read-pieces.ts';
import { nearest, numberOf } from '../pieces/nearest-word.ts';

/** What the value at a place is a size of: what its writing says, else the nearest thing that has such sizes, else the product. */
export function bindKind(pieces: Pieces, at: number): SizeKind | undefined {
  const piece = pieces.list[at];
  if (!piece) return undefined;
  if (piece.code?.kind) {
    if (piece.code.kind !== 'clothing') return piece.code.kind;
    return piece.code.system === 'letter'
      ? letterKind(pieces, at)
      : piece.code.system === 'CN'
        ? cutKind(pieces, at)
        : 'clothing';
  }
  const number = numberOf(piece);
  const isFit = (kind: SizeKind): boolean =>
    number === undefined
      ? hasLetters(kind)
      : canBeKind(kind, number) &&
        !(kind === 'trousers' && number > LONGEST_WAIST && !isOfChild(pieces) && !isSlim(pieces, number));
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
        : one.sense?.kind === 'clothing'
          ? 30
          : 14,
  );
  // A blazer on a page of clothes is no suit.
  if (named?.found === 'suit' && pieces.context.kind === 'clothing' && pieces.context.audience === 'women')
    return 'clothing';
  // "Giacca 50 drop 6": how a suit is cut.
  if (named?.found === 'clothing' && number !== undefined && number >= 42 && DROP.test(pieces.text)) return 'suit';
  if (named) return named.found;
  if (pieces.context.kind && isFit(pieces.context.kind)) return pieces.context.kind;
  const other = nearest(pieces, at, (one) =>
    one.code?.kind && one.code.kind !== 'bra' && isFit(one.code.kind) ? one.code.kind : undefined,
  );
  if (other) return other.found;
  return number === undefined ? letterKind(pieces, at) : guessKind(pieces, at, number);
}

const DROP = /(?<!\p{L})drop\s?\d(?!\d)/iu;

/** 175/78A of trousers and 175/92A of suits are told alike. */
function cutKind(pieces: Pieces, at: number): SizeKind {
  const found = nearest(pieces, at, ({ sense }) =>
    sense?.roles.has('thing') && (sense.kind === 'trousers' || sense.kind === 'suit' || sense.kind === 'clothing')
      ? sense.kind
      : undefined,
  );
  const { kind } = pieces.context;
  return found?.found ?? (kind === 'trousers' || kind === 'suit' ? kind : 'clothing');
}

function letterKind(pieces: Pieces, at: number): SizeKind | undefined {
  // Boots in S and M: where nothing else is spoken of.
  const things = new Set(pieces.list.flatMap(({ sense }) => (sense?.roles.has('thing') ? (sense.kind ?? []) : [])));
  if (things.size === 1 && things.has('shoe') && !pieces.context.kind) return 'shoe';
  return (
    nearest(pieces, at, ({ sense }) =>
      sense?.kind && hasLetters(sense.kind) && sense.roles.has('thing') ? sense.kind : undefined,
    )?.found ?? (isOfNothing(pieces) ? undefined : 'clothing')
  );
}

/** "Würde L passen?": no thing, no body and no product, so nobody knows what. */
function isOfNothing({ roles, context, list }: Pieces): boolean {
  if (context.kind !== undefined || context.isTyped || context.isMeasured || roles.has('system') || roles.has('land'))
    return false;
  // "My wife wears 3XL."
  if (roles.has('wear') && roles.has('people')) return false;
  return ![...roles].some((role) => role.startsWith('of:') || role.startsWith('kind:')) && !list.some(isOfBody);
}

const OF_BODIES: ReadonlySet<string | undefined> = new Set(['kg', 'lb', 'jin', 'ft'] as const);
const TALL = 120;

/** A weight or a height that nothing names. */
function isOfBody({ code, sense }: Piece, at: number, list: readonly Piece[]): boolean {
  if (code?.frame ?? code?.body) return true;
  return OF_BODIES.has(sense?.unit) || (sense?.unit === 'cm' && (list[at - 1]?.number ?? 0) >= TALL);
}

/** Numbers that only one kind has. */
function guessKind(pieces: Pieces, at: number, number: number): SizeKind | undefined {
  if (number % 1 !== 0 && number >= 3 && number < 50) return 'shoe';
  const isJapanese = pieces.index.language === 'ja' && number % 2 === 1 && number >= 3 && number <= 23;
  if (isJapanese && pieces.text.charAt(pieces.list[at]?.end ?? 0) === '号') return 'clothing';
  const isKorean = pieces.index.language === 'ko' && number >= 44 && number <= 99 && number % 11 === 0;
  if (isKorean && speaksOf(pieces, 'size', 'wear', 'people')) return 'clothing';
  const system = bindSystem(pieces, at, undefined);
  if (system.system === 'EU' && number % 2 === 1 && number >= 35 && number <= 47) return 'shoe';
  const isLabel = system.system === 'US' || system.system === 'UK' || system.system === 'AU';
  if (isLabel && number >= 14 && number % 2 === 0 && pieces.roles.has('for:women')) return 'clothing';
  const isPaired = (): boolean => pieces.list.some(({ number: other = 0 }) => other >= 35 && other <= 48.5);
  if (isLabel && number <= 15 && (pieces.roles.has('for:men') || isPaired())) return 'shoe';
  if (
    number >= 35 &&
    number <= 48.5 &&
    (pieces.systems.has('US') || pieces.systems.has('UK')) &&
    pieces.list.some(({ number: other = 99 }) => other <= 13)
  )
    return 'shoe';
  if (number >= 200 && number <= 310 && (system.target || system.system)) return 'shoe';
  if (pieces.roles.has('of:foot-length') && canBeKind('shoe', number)) return 'shoe';
  const isBody = speaksOf(pieces, 'of:bust', 'of:hip', 'of:chest', 'of:height', 'of:weight');
  const isChild = isOfChild(pieces);
  if (isChild && number >= 50 && number <= 188 && number % 2 === 0) return 'clothing';
  const isCut = pieces.list.some(({ type, code }) => type === 'letter' || code?.system === 'letter');
  if (isCut && number >= 30 && number <= 70 && pieces.context.kind === undefined) return 'clothing';
  return isBody && canBeKind('clothing', number) ? 'clothing' : undefined;
}

/** European shoes of grown-ups begin there. */
const SMALLEST = 33;
/** Where such numbers are centimetres. */
const JAPANESE = new Set(['ja', 'zh', 'ko']);

/** Trousers of larger numbers go by the height of a child. */
const LONGEST_WAIST = 62;

/** German trousers of tall men: 94, 98, 102. */
function isSlim({ index }: Pieces, number: number): boolean {
  return index.language === 'de' && number >= 88 && number <= 118 && number % 2 === 0;
}

/** For whom: people of the same clause or sentence, the thing itself, the only people of the message, the product. */
export function bindAudience(pieces: Pieces, at: number, kind: SizeKind | undefined): SizeAudience | undefined {
  const piece = pieces.list[at];
  const isOfMen = piece?.code?.audience === 'men' && piece.code.kind === undefined;
  if (piece?.code?.audience && piece.code.kind !== 'trousers' && !(isOfMen && pieces.roles.has('for:women')))
    return piece.code.audience;
  const grid = /^(1[5-9]\d)\/\d{2,3}[A-C]$/.exec(piece?.code?.value ?? '');
  // Chinese tables of women end at 170, those of men begin at 165.
  if (grid && !pieces.roles.has('for:women') && !pieces.roles.has('for:men') && !pieces.context.audience) {
    if (Number(grid[1]) >= 172) return 'men';
    if (Number(grid[1]) < 165) return 'women';
  }
  if (kind === 'bra') return 'women';
  const inTurn = ownerInTurn(pieces, at);
  if (inTurn) return inTurn;
  const isJapanese =
    pieces.index.language === 'ja' && kind === 'clothing' && pieces.text.charAt(piece?.end ?? 0) === '号';
  if (isJapanese && !isOfChild(pieces)) return 'women';
  const isKorean = pieces.index.language === 'ko' && kind === 'clothing' && (piece?.number ?? 1) % 11 === 0;
  if (isKorean && (piece?.number ?? 0) >= 44 && (piece?.number ?? 0) <= 99) return 'women';
  if (pieces.isOfEither) return pieces.context.audience;
  const people = nearest(pieces, at, ({ sense }, place) =>
    sense?.roles.has('people') && !isOfAnother(pieces, at, place, kind) ? sense.audience : undefined,
  );
  const thing = nearest(pieces, at, ({ sense }) =>
    sense?.roles.has('thing') && (kind === undefined || sense.kind === kind) ? (sense.audience ?? 'none') : undefined,
  );
  const number = numberOf(piece ?? { type: 'word', start: 0, end: 0 });
  // Shoes of no grown-up, where nobody says for whom.
  const isSmall = kind === 'shoe' && number !== undefined && number >= 15 && number < SMALLEST && number % 1 === 0;
  const isTold =
    pieces.context.audience !== undefined ||
    pieces.list.some(({ sense }) => sense?.roles.has('people') && sense.audience !== 'children');
  if (isSmall && !isTold && !JAPANESE.has(pieces.index.language) && !bindSystem(pieces, at, kind).system)
    return 'children';
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
  // Clothes of these numbers go by the height of a child.
  const isHeight =
    kind === 'clothing' && number !== undefined && number >= 80 && number <= 152 && (number - 50) % 6 === 0;
  if (isHeight && !people && !pieces.context.audience && pieces.index.language !== 'ko') return 'children';
  const own = ownAudience(
    pieces,
    at,
    kind,
    nearest(pieces, at, ({ sense }) => (sense?.roles.has('people') ? sense.audience : undefined)),
  );
  if (own === 'none') return pieces.context.audience ?? (thing && thing.found !== 'none' ? thing.found : undefined);
  if (own) return own;
  const isHere = people !== undefined && pieces.sentence[people.at] === pieces.sentence[at];
  if (isHere) return people.found;
  if (thing && thing.found !== 'none') return thing.found;
  if (people) return people.found;
  // The trousers of a suit.
  const isOfSuit = kind === 'suit' || (kind === 'trousers' && pieces.roles.has('kind:suit'));
  return pieces.context.audience ?? (isOfSuit ? 'men' : undefined);
}

/** "Boots 44, and for my son 33": people who come later, in a clause or on a line that has a size of its own. */
function isOfAnother(
  { list, clause, sentence, text }: Pieces,
  at: number,
  place: number,
  kind: SizeKind | undefined,
): boolean {
  // "A ladies' skirt 42 and socks 36-40": the word belongs to the thing beside it.
  const beside = [list[place - 1], list[place + 1]].find(
    (one) => has(one, 'thing') && Math.min(Math.abs(gap(one, list[place])), Math.abs(gap(list[place], one))) <= 4,
  );
  if (place < at && beside?.sense?.kind !== undefined && beside.sense.kind !== kind) {
    const between = list.slice(place + 1, at);
    if (between.some(isValue) && between.some((one) => has(one, 'thing') && one.sense?.kind === kind)) return true;
  }
  if (place < at || clause[place] === clause[at]) return false;
  const isLine = text.slice(list[at]?.end ?? 0, list[place]?.start ?? 0).includes('\n');
  if (sentence[place] !== sentence[at] && !isLine) return false;
  const isSize = (one: number): boolean => {
    const piece = list[one];
    if (!isValue(piece) || one === at) return false;
    // 一米八五: the rest of a height.
    if (list[one - 1]?.sense?.unit === 'm' && gap(list[one - 1], piece) <= 0) return false;
    const isOld = has(list[one + 1], 'years', 'months') && (piece?.number ?? 0) > 17;
    return !isOld && !(has(list[one + 1], 'unit', 'count') && gap(piece, list[one + 1]) <= 2);
  };
  for (let one = place + 1; clause[one] === clause[place]; one += 1) if (isSize(one)) return true;
  for (let one = place - 1; clause[one] === clause[place]; one -= 1) if (isSize(one)) return true;
  return false;
}

/** "For me 39, for my husband 45": who speaks of a husband is more often a woman. */
function ownAudience(
  pieces: Pieces,
  at: number,
  kind: SizeKind | undefined,
  people: { found: SizeAudience; at: number } | undefined,
): SizeAudience | 'none' | undefined {
  const { list, sentence, clause } = pieces;
  if (!people) return undefined;
  const isMine = has(list[at - 1], 'me') && gap(list[at - 1], list[at]) <= 6;
  const isNextSentence = isMine && (sentence[at] ?? 0) - (sentence[people.at] ?? 0) === 1;
  if (sentence[people.at] !== sentence[at] && !isNextSentence) return undefined;
  // "Men's shoes": no person.
  if (has(list[people.at + 1], 'thing') && gap(list[people.at], list[people.at + 1]) <= 1) return undefined;
  const isHere = (place: number): boolean => isNextSentence || sentence[place] === sentence[at];
  if (!list.some((one, place) => place !== at && isValue(one) && isHere(place))) return undefined;
  const me = list.findLastIndex((one, place) => place < at && clause[place] === clause[at] && has(one, 'me'));
  // 老公43我38: who comes right before another size is its own.
  const behind = list.findIndex(
    (one, place) =>
      place > at &&
      clause[place] === clause[at] &&
      has(one, 'me') &&
      !(isValue(list[place + 1]) && gap(one, list[place + 1]) <= 1),
  );
  const place = me >= 0 ? me : behind;
  const far = place < at ? gap(list[place], list[at]) : gap(list[at], list[place]);
  if (place < 0 || far > 16 || (clause[people.at] === clause[at] && Math.abs(people.at - at) < Math.abs(place - at)))
    return undefined;
  const between = list.slice(Math.min(place, at) + 1, Math.max(place, at));
  if (between.some((one) => isValue(one) || has(one, 'people'))) return undefined;
  // 我先生43 我38: the other person's size comes between.
  const isBetween = list.some((one, index) => index > people.at && index < place && isValue(one));
  // "41 for my husband and 38 for me".
  const isRightBehind = place > at && far <= 8;
  if (clause[people.at] === clause[at] && people.at < at && !(place < at && isBetween) && !isRightBehind)
    return undefined;
  const number = list[at]?.number;
  // "I 37, my mother-in-law 41": the same shoe, and who wears 43 with a daughter is a father.
  if (number !== undefined && number >= 33 && number <= 52 && kind === 'shoe')
    return number >= 42 && people.found !== 'men' ? 'men' : 'women';
  return people.found === 'men' ? 'women' : 'none';
}
