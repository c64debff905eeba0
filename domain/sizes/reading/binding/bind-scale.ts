import type { LetterLand, SizeKind, SizeSystem } from '../../charts/size-question.ts';
import { canBeSystem } from '../values/likely-sizes.ts';
import { gap, has, isValue } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';
import { orOf } from '../pieces/either-wearer.ts';
import { distance, numberOf } from '../pieces/nearest-word.ts';
import type { Piece } from '../pieces/piece.ts';

export interface BoundSystem {
  readonly system?: SizeSystem;
  /** Of a letter: the country that is named beside it. */
  readonly lettersOf?: LetterLand;
  /** The scale that the buyer wants the size in. */
  readonly target?: SizeSystem;
  /** Scales that the message hesitates between. */
  readonly between?: readonly SizeSystem[];
}

/** The scale that is said of a value. A scale that has no such number is the one to convert to. */
export function bindSystem(pieces: Pieces, at: number, kind: SizeKind | undefined): BoundSystem {
  const { list, sentence } = pieces;
  const piece = list[at];
  if (!piece) return {};
  if (piece.code?.system && piece.code.system !== 'letter')
    return { system: isBritishChild(pieces, at) ? 'UK' : piece.code.system };
  if (piece.type === 'letter' || piece.code?.system === 'letter') {
    const wanted = list.find(({ sense }) => sense?.system === 'US' || sense?.system === 'UK')?.sense?.system;
    const lettersOf = landOf(pieces, at);
    return { system: 'letter', ...(lettersOf && { lettersOf }), ...(wanted && { target: wanted }) };
  }
  const number =
    numberOf(piece) ?? (piece.code?.kind === 'bra' ? Number(/\d+/.exec(piece.code.value)?.[0]) : undefined);
  if (number === undefined) return {};
  if (!pieces.roles.has('system')) return {};
  let best: { system: SizeSystem; far: number } | undefined;
  let target: SizeSystem | undefined;
  for (const place of pieces.scales) {
    const system = list[place]?.sense?.system;
    if (!system || sentence[place] !== sentence[at]) continue;
    if (!canBeSystem(kind, system, number) && !pieces.context.isTyped) {
      target ??= system;
      continue;
    }
    const owner = ownerOf(pieces, place, kind);
    if (owner !== undefined && owner !== at && !isLinked(pieces, owner, at)) continue;
    const far = distance(pieces, at, place);
    if (!best || far < best.far) best = { system, far };
  }
  const between = best ? hesitates(pieces, at, kind, number) : undefined;
  if (between) return { between };
  const alone = best ? undefined : systemAlone(pieces, at, kind, number);
  const system = best?.system ?? alone;
  return { ...(system && { system }), ...(target && !system && { target }) };
}

/** "UK 2C": C and Y are written of American shoes, but also of British ones where somebody says so. */
function isBritishChild({ list }: Pieces, at: number): boolean {
  if (!/^[\d.]+[CY]$/.test(list[at]?.code?.value ?? '')) return false;
  return (
    (list[at - 1]?.sense?.system === 'UK' && gap(list[at - 1], list[at]) <= 2) ||
    (list[at + 1]?.sense?.system === 'UK' && gap(list[at], list[at + 1]) <= 2)
  );
}

const LANDS: ReadonlySet<string | undefined> = new Set(['CN', 'JP', 'KR'] as const);
/** A country farther away is not the letter's. */
const BESIDE = 24;

/** "CN XL", "an Asian XL", 日本サイズのL; 3L and LL are counted so in Japan alone. */
function landOf({ list, clause, roles }: Pieces, at: number): LetterLand | undefined {
  const piece = list[at];
  if (/^(?:LLL?|SS|[2-8]L)$/.test(piece?.code?.value ?? piece?.value ?? '')) return 'JP';
  if (!roles.has('system') && !roles.has('land')) return undefined;
  let best: { land: LetterLand; far: number } | undefined;
  list.forEach((one, place) => {
    const land = one.sense?.land ?? (LANDS.has(one.sense?.system) ? (one.sense?.system as LetterLand) : undefined);
    if (land === undefined || clause[place] !== clause[at]) return;
    const far = place < at ? gap(one, piece) : gap(piece, one);
    if (far <= BESIDE && far < (best?.far ?? 99)) best = { land, far };
  });
  return best?.land;
}

/** A scale in another sentence that no value there owns: "9.5 please. Mens US." */
function systemAlone(pieces: Pieces, at: number, kind: SizeKind | undefined, number: number): SizeSystem | undefined {
  const { list, sentence, systems, scales } = pieces;
  const [system] = systems;
  if (systems.size !== 1 || !system || !canBeSystem(kind, system, number)) return undefined;
  const place = scales[0] ?? -1;
  const isOwned = list.some((one, other) => other !== at && isValue(one) && sentence[other] === sentence[place]);
  return isOwned || sentence[place] === sentence[at] ? undefined : system;
}

/** "8 US or UK": two scales joined by a word like "or", and no other number that one of them could belong to. */
function hesitates(
  { list, sentence, text, index, scales }: Pieces,
  at: number,
  kind: SizeKind | undefined,
  number: number,
): readonly SizeSystem[] | undefined {
  const here = scales.filter((place) => sentence[place] === sentence[at]);
  const [first, second] = here;
  if (first === undefined || second === undefined) return undefined;
  const systems = [...new Set(here.flatMap((place) => list[place]?.sense?.system ?? []))];
  if (systems.length !== 2) return undefined;
  const isOther = (one: Piece, place: number): boolean =>
    sentence[place] === sentence[at] && isValue(one) && place !== at && one.value !== list[at]?.value;
  if (list.some(isOther)) return undefined;
  if (!systems.every((system) => canBeSystem(kind, system, number))) return undefined;
  const between = text.slice(list[first]?.end ?? 0, list[second]?.start ?? 0);
  // 英码美码啊, 미국이에요 영국이에요: two scales side by side are a question there.
  const isBeside = /^(?:zh|ja|ko|th)$/.test(index.language) && between.length < 5;
  return isBeside || orOf(index.language).test(between) || MAYBE.test(between) ? systems : undefined;
}

/** Words for "perhaps". Written down from knowledge of these languages on 2026-11-30. */
const MAYBE =
  /(?<!\p{L})(?:maybe|perhaps|possibly|vielleicht|womöglich|peut-être|quizás?|tal vez|forse|magari|talvez|misschien|może|kanske|belki|может|возможно|mungkin|chắc|有可能|也许|也許|かも|อาจ|ربما|يمكن)(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})/iu;

/** The value that a scale word belongs to: the closer of its neighbours. */
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
