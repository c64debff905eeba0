import type { SizeKind, SizeSystem } from '../../charts/size-question.ts';
import { isOfEither } from './either-wearer.ts';
import type { Piece } from './read-pieces.ts';
import type { WordIndex } from '../words/word-index.ts';

/** What is known before a message is read: what the page shows, and the language (BCP 47) and country (ISO 3166-1) of the buyer. */
export interface ReadContext {
  readonly language?: string;
  readonly country?: string;
  readonly kind?: SizeKind;
  readonly audience?: 'women' | 'men' | 'children' | 'unisex';
  /** The line was typed for its size: any number in it may be one, and nothing is assumed. */
  readonly isTyped?: boolean;
  /** There is a table to hold a body against: what may be a measure is one. */
  readonly isMeasured?: boolean;
}

/** A message cut into pieces, each with the number of its clause and sentence. */
export interface Pieces {
  /** As it was given, sign by sign as long as `text`, which is folded. */
  readonly given: string;
  readonly text: string;
  readonly list: readonly Piece[];
  readonly clause: readonly number[];
  readonly sentence: readonly number[];
  readonly index: WordIndex;
  readonly context: ReadContext;
  /** Every role, `kind:x` and `for:x` of the message. */
  readonly roles: ReadonlySet<string>;
  /** Places of the words that name a scale. */
  readonly scales: readonly number[];
  /** The scales that are named. */
  readonly systems: ReadonlySet<SizeSystem>;
  /** Every role of each sentence. */
  readonly said: readonly ReadonlySet<string>[];
  /** Places of the pieces that name a thing or people, or whose writing tells what they are. */
  readonly marked: readonly number[];
  /** How many values and linking words come before each piece. */
  readonly valuesBefore: readonly number[];
  readonly linksBefore: readonly number[];
  /** "Kids or ladies?" */
  readonly isOfEither: boolean;
}

export function groupPieces(
  given: string,
  text: string,
  list: readonly Piece[],
  index: WordIndex,
  context: ReadContext,
): Pieces {
  const clause: number[] = [];
  const sentence: number[] = [];
  const roles = new Set<string>();
  const said: Set<string>[] = [new Set()];
  const valuesBefore: number[] = [];
  const linksBefore: number[] = [];
  const marked: number[] = [];
  const scales: number[] = [];
  const systems = new Set<SizeSystem>();
  let before: Piece | undefined;
  let [clauses, sentences, values, links] = [0, 0, 0, 0];
  for (const piece of list) {
    const { type, sense, code } = piece;
    valuesBefore.push(values);
    linksBefore.push(links);
    if (isValue(piece)) values += 1;
    if (has(piece, 'join')) links += 1;
    for (const role of sense?.roles ?? []) {
      roles.add(role);
      said[sentences]?.add(role);
    }
    if (has(piece, 'years') && OF_A_PERSON.test(text.slice(piece.start, piece.end)) && (before?.number ?? 99) <= 14)
      roles.add('for:children');
    if (sense?.kind) roles.add(`kind:${sense.kind}`);
    if (sense?.system) {
      systems.add(sense.system);
      scales.push(clause.length);
    }
    if (sense?.of) roles.add(`of:${sense.of}`);
    if (sense?.kind ?? sense?.audience ?? code?.kind) marked.push(clause.length);
    if (type === 'number' && has(before, 'ahead')) said[sentences]?.add('placed');
    if (sense?.audience ?? code?.audience) roles.add(`for:${sense?.audience ?? code?.audience}`);
    clause.push(clauses);
    sentence.push(sentences);
    if (type === 'end') {
      sentences += 1;
      said.push(new Set());
    }
    if (type === 'end' || type === 'comma') clauses += 1;
    before = piece;
  }
  const isOfTwo = roles.has('people') && isOfEither(list, text, index.language);
  return {
    isOfEither: isOfTwo,
    said,
    given,
    text,
    list,
    clause,
    sentence,
    index,
    context,
    roles,
    marked,
    scales,
    systems,
    valuesBefore,
    linksBefore,
  };
}

/** Years of a person, which other years are not: 2 years of guarantee. */
const OF_A_PERSON = /^(?:歳|才|살|세|岁|歲|ขวบ|tuổi|yo|y\/o|years?[ -]old|yrs? old|jährige?[rn]?|jahre? alt)$/iu;

export function has(piece: Piece | undefined, ...roles: readonly string[]): boolean {
  const own = piece?.sense?.roles;
  if (own === undefined) return false;
  for (const role of roles) if (own.has(role)) return true;
  return false;
}

export function isValue(piece: Piece | undefined): boolean {
  return piece?.type === 'number' || piece?.type === 'code' || piece?.type === 'letter';
}

/** Signs between two pieces; 99 where one is missing. */
export function gap(one: Piece | undefined, other: Piece | undefined): number {
  return one && other ? other.start - one.end : 99;
}

/** Whether a word with this role occurs anywhere in the message. */
export function speaksOf(pieces: Pick<Pieces, 'roles'>, ...roles: readonly string[]): boolean {
  return roles.some((role) => pieces.roles.has(role));
}

/** The places round one that can matter to it: none farther than some clauses. */
export function around({ list }: Pieces, at: number): readonly [first: number, end: number] {
  return [Math.max(0, at - AROUND), Math.min(list.length, at + AROUND + 1)];
}

const AROUND = 40;

/** Whether children are spoken of, or the product is theirs. */
export function isOfChild({ roles, context }: Pieces): boolean {
  return context.audience === 'children' || roles.has('for:children');
}
