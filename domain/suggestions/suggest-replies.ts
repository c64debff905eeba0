import { buyerTexts } from '../language/own-words.ts';
import { buildSuggester, isInScope, type MacroScope } from '../macros/suggest-macros.ts';
import type { ShownFact } from '../pack/kinds/key-information.ts';
import { promisesCompensation } from '../pack/kinds/promise.ts';
import type { Intent, Macro } from '../pack/schema.ts';
import type { Message } from '../reading.ts';
import { buildAskFinder } from './find-asks.ts';
import { explainIntent } from './explain-intent.ts';
import type { IntentModel } from './intent-model.ts';
import { arePhotosSent } from './photos-sent.ts';
import { rankCandidates, type ReplyCandidate, type Known, type ReasonCode } from './rank-candidates.ts';
import { cutForReading, readWish, type Wish } from './read-wish.ts';
import { findReplyWishes, type ReplyWishes } from './reply-wishes.ts';

/** A reply offered for a conversation. */
export interface OfferedReply {
  readonly macro: Macro;
  /** The buyer's own words that call for it, the strongest first; never empty. */
  readonly because: readonly string[];
  readonly score: number;
  readonly reasons: readonly ReasonCode[];
  /** What the buyer wants of it, by `intents`. */
  readonly wishes: readonly string[];
}

export interface Suggested {
  /** Best first. */
  readonly replies: readonly OfferedReply[];
  /** A wish that no reply of the pack answers, in the buyer's own words. */
  readonly unanswered?: { readonly intent: Intent; readonly because: readonly string[] } | undefined;
  /** There was something to read, but nothing that calls for a reply. */
  readonly isNothing: boolean;
  /** Replies that promise compensation would answer, and are not offered to this buyer. */
  readonly isHeldBack?: boolean;
}

export interface SuggestionContext extends MacroScope {
  readonly hasOrder?: boolean | undefined;
  /** Only a lead may promise this buyer compensation. */
  readonly isBlocked?: boolean | undefined;
  /** What the page and the messages show, so that nothing asks for it again. */
  readonly shown?: ReadonlySet<ShownFact> | undefined;
  /** Recent inserts by macro id. */
  readonly uses?: ReadonlyMap<string, number> | undefined;
}

export interface ReplySuggestions {
  readonly suggest: ReplySuggester;
  /**
   * Steps that determine what replies answer if their pack doesn't say; until they have run, such replies are found by cues
   * and examples only.
   */
  readonly guess: Iterator<void>;
}

export type ReplySuggester = (messages: readonly Message[], context: SuggestionContext, limit?: number) => Suggested;

/** Messages of one burst that are read; anything before our own last message has been answered. */
const NEWEST = 3;
/**
 * Shares from which a wish counts as understood even if nothing answers it, and from which "needs no answer" is
 * believed.
 */
const UNDERSTOOD = 0.3;
const NOTHING = 0.45;
/** A second wish next to an unanswered one must be this clear. */
const SECOND = 0.25;
/** Of a library of tens of thousands without intents, only the first few are read; the others have their cues. */
const MOST_GUESSED = 3000;
const MOST_WISHES = 12;
const MOST_CANDIDATES = 400;
/** Total length of cues that leaves no doubt. */
const LONG_CUES = 24;
/** Messages that end a conversation: besides its own answer, only an equally clear second wish gets one. */
const POLITE: ReadonlySet<string> = new Set(['thanks', 'spam']);
/** Intents whose replies grant something. */
const COMPENSATION: ReadonlySet<string> = new Set(['partial-refund']);

/**
 * Prepares suggestions for a pack's replies, once per pack. Without a model only cues and example messages are used. The time grows
 * with the message and with the replies that answer it.
 */
export function buildReplySuggester(
  macros: readonly Macro[],
  intents: readonly Intent[],
  model: IntentModel | undefined,
): ReplySuggestions {
  const byCues = buildSuggester(macros);
  const byAsks = buildAskFinder(macros, intents);
  const byId = new Map(intents.map((intent) => [intent.id, intent]));
  const before = new Set(intents.filter(({ group }) => group === 'pre').map(({ id }) => id));
  const wishes = new Map<Macro, ReplyWishes>();
  const answering = new Map<string, Macro[]>();
  const order = new Map(macros.map((macro, at) => [macro, at]));
  const learn = (macro: Macro) => {
    const known = findReplyWishes(macro, model);
    if (!known) return;
    wishes.set(macro, known);
    for (const id of known.keys()) {
      const held = answering.get(id);
      if (held) held.push(macro);
      else answering.set(id, [macro]);
    }
  };
  for (const macro of macros) if (macro.intents) learn(macro);
  function* guess(): Generator<void> {
    for (const macro of macros.filter((one) => !one.intents).slice(0, MOST_GUESSED)) {
      learn(macro);
      yield;
    }
    lastWish = undefined;
  }
  let lastText: string | undefined;
  let lastWish: Wish | undefined;

  function wishOf(texts: readonly string[]): Wish {
    const key = texts.join('\u0000');
    if (!lastWish || lastText !== key) {
      lastText = key;
      lastWish = model ? readWish(model, texts) : { intents: [], nothing: 0, texts };
    }
    return lastWish;
  }

  const suggest: ReplySuggester = (messages, context, limit = 3) => {
    const burst = newestBurst(messages);
    const texts = buyerTexts(burst, NEWEST);
    const hasPhotos = arePhotosSent(burst);
    const shown = new Set<ShownFact>([...(context.shown ?? []), ...(hasPhotos ? (['message.image'] as const) : [])]);
    const alike = byAsks(texts);
    const wish = withAsked(wishOf(texts), alike.intents);
    const cued = new Map(byCues(burst, context, macros.length).map((found) => [found.macro, found]));
    const called = [...cued.keys(), ...alike.macros.keys()];
    const wanted = wish.intents.slice(0, MOST_WISHES).flatMap(({ id }) => answering.get(id) ?? []);
    const inScope = [...new Set([...called, ...wanted])].filter((macro) => isInScope(macro, context));
    const mayOffer = (macro: Macro) => context.isBlocked !== true || !promisesCompensation(macro);
    const candidates = inScope
      .filter((macro) => mayOffer(macro) && !asksForShown(macro, shown))
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .slice(0, MOST_CANDIDATES)
      .map((macro): ReplyCandidate & { readonly macro: Macro } => ({
        kind: 'reply',
        id: macro.id,
        macro,
        wishes: wishes.get(macro),
        called: Math.min(1, (cued.get(macro)?.score ?? 0) / LONG_CUES),
        alike: alike.macros.get(macro) ?? 0,
        isForSite: context.site !== undefined && (macro.sites?.includes(context.site) ?? false),
        isQuestion: macro.stage === 'diagnose',
        isCompensation: macro.intents?.some((id) => COMPENSATION.has(id)) ?? false,
        // Habit promotes nothing that costs the team.
        uses: promisesCompensation(macro) ? 0 : (context.uses?.get(macro.id) ?? 0),
      }));
    const known: Known = {
      hasOrder: context.hasOrder,
      isBlocked: context.isBlocked,
      hasPhotos,
      before,
    };
    const [top] = wish.intents;
    const isAnswered = top && candidates.some((one) => one.wishes?.has(top.id));
    const missing = top && !isAnswered && top.share >= UNDERSTOOD ? byId.get(top.id) : undefined;
    const isNothing = cued.size === 0 && alike.macros.size === 0 && wish.nothing >= Math.max(NOTHING, top?.share ?? 0);
    const hasText = texts.some((text) => text !== '');
    const isClosed = missing !== undefined || (top !== undefined && POLITE.has(top.id) && top.share >= UNDERSTOOD);
    const explain = (intent: string | undefined) => (intent && model ? explainText(model, intent, texts) : []);
    const unanswered = missing && { intent: missing, because: explain(missing.id) };
    if (isNothing) return { replies: [], unanswered: undefined, isNothing: hasText };
    const replies: OfferedReply[] = [];
    for (const { candidate, score, intent, reasons } of rankCandidates(candidates, wish, known)) {
      if (replies.length >= limit) break;
      if (isClosed && score < SECOND) continue;
      const { macro } = candidate;
      const because = apart([...(cued.get(macro)?.because ?? []), ...explain(intent), ...alike.words(macro, intent)]);
      if (because.length > 0) replies.push({ macro, because, score, reasons, wishes: wishesOf(macro, intent) });
    }
    const isHeldBack = !inScope.every(mayOffer);
    return {
      replies,
      unanswered,
      isNothing: hasText && replies.length === 0 && !unanswered && !isHeldBack,
      ...(isHeldBack && { isHeldBack }),
    };
  };
  return { suggest, guess: guess() };
}

/** What a reply is offered for: the intent that called for it, else the first that its pack names. */
function wishesOf({ intents }: Macro, intent: string | undefined): string[] {
  return [intent ?? intents?.[0]].filter((id) => id !== undefined);
}

/** Whether all that a reply asks the buyer for is there. */
function asksForShown({ asksFor }: Macro, shown: ReadonlySet<ShownFact>): boolean {
  return asksFor !== undefined && asksFor.length > 0 && asksFor.every((fact) => shown.has(fact));
}

/** The buyer's messages since our last one; if we had the last word, those before it. */
function newestBurst(messages: readonly Message[]): readonly Message[] {
  let from = messages.length;
  let hasText = false;
  while (from > 0) {
    const message = messages[from - 1];
    if (message?.direction === 'out' && hasText) break;
    if (message?.direction === 'in' && message.kind === 'text') hasText = true;
    from--;
  }
  return messages.slice(from);
}

/** An example message of an intent from the pack weighs most. */
function withAsked(wish: Wish, asked: ReadonlyMap<string, number>): Wish {
  if (asked.size === 0) return wish;
  const shares = new Map(wish.intents.map(({ id, share }) => [id, share]));
  for (const [id, alike] of asked) shares.set(id, Math.max(shares.get(id) ?? 0, alike));
  const intents = [...shares].map(([id, share]) => ({ id, share })).sort((a, b) => b.share - a.share);
  return { ...wish, intents, nothing: Math.min(wish.nothing, 1 - (intents[0]?.share ?? 0)) };
}

/** A range within another, or around it, isn't quoted as well. */
function apart(stretches: readonly string[]): string[] {
  const kept: string[] = [];
  for (const words of stretches) {
    if (!kept.some((other) => other.includes(words) || words.includes(other))) kept.push(words);
  }
  return kept;
}

function explainText(model: IntentModel, intent: string, texts: readonly string[]): string[] {
  for (const text of texts.flatMap(cutForReading)) {
    const because = explainIntent(model, intent, text);
    if (because.length > 0) return because;
  }
  return [];
}
