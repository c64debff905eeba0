import { useMemo, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { fitWords } from '../../../components/sizes/fit-result.tsx';
import { sizeAnswerWords, sizeLabel } from '../../../components/sizes/size-words.ts';
import type { ReplyRow } from '../../../components/reply/rows.ts';
import { agentText } from '../../../domain/language/pick-text.ts';
import { promisesCompensation } from '../../../domain/pack/kinds/promise.ts';
import type { Certificate, Intent } from '../../../domain/pack/schema.ts';
import type { Message } from '../../../domain/reading.ts';
import { sizeSentenceValues } from '../../../domain/sizes/telling/describe-size.ts';
import type { SuggestionContext } from '../../../domain/suggestions/suggest-replies.ts';
import type { OfferedSize } from '../knowledge/use-size-question.ts';
import type { PersonalIndex } from './use-personal.ts';
import type { MissingOf } from './use-missing.ts';
import { useFound } from './use-found.ts';
import type { PackIndex } from './use-pack-index.ts';

export interface RowSources {
  messages: readonly Message[];
  scope: SuggestionContext;
  query: string;
  /** A size that the newest message asks about and the charts answer. */
  size: OfferedSize | undefined;
  index: PackIndex;
  /** The certificate that the buyer asks for, and the words that ask. */
  certificate: { readonly certificate: Certificate; readonly words: readonly string[] } | undefined;
  /** The buyer was answered and has not written since. */
  isResting: boolean;
  /** What is still to be known of a case of a class. */
  missingOf: MissingOf;
}

const SUGGESTED = 3;
const NONE: readonly ReplyRow[] = [];

interface Offered {
  readonly suggested: ReplyRow[];
  readonly unanswered?: Intent;
  readonly isHeldBack?: boolean;
}

/** The rows below the search field: suggestions while it is empty, else what was found. */
export function useRows({ messages, scope, query, size, index, certificate: asked, missingOf, isResting }: RowSources) {
  const { i18n, t } = useTranslation();
  const language = i18n.language;
  const { suggest, personal, uses, canSuggest } = index;
  const { favourites } = personal;
  const { class: chosenClass, isBlocked } = scope;

  const { suggested, unanswered, isHeldBack } = useMemo((): Offered => {
    if (!uses || !canSuggest) return { suggested: [] };
    const quote = (because: readonly string[]) => {
      const quoted = because.slice(0, 2).map((word) => t('reply.quote', { word }));
      return t('reply.because', { words: quoted.join(t('reply.comma')) });
    };
    const answers = asked ? [certificateRow(asked.certificate, language, quote(asked.words))] : [];
    const sizes = size && !isEcho(size, t) ? [sizeRow(size, language, t)] : [];
    const shown = sizes.length > 0 ? new Set([...(scope.shown ?? []), 'message.size' as const]) : scope.shown;
    const {
      replies: found,
      unanswered: missed,
      isNothing,
      isHeldBack: isHeld,
    } = suggest(messages, { ...scope, uses, shown }, SUGGESTED - answers.length - sizes.length);
    const rows: ReplyRow[] = [...answers];
    for (const { macro, because } of found) {
      rows.push({
        kind: 'macro',
        id: macro.id,
        macro,
        title: agentText(macro.title, language),
        detail: quote(because),
      });
    }
    const often = [...uses].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    // Where the buyer wrote something, habit brings in nothing that it does not call for.
    const more =
      missed || isNothing || found.length > 0
        ? []
        : [
            ...[...favourites].map((id) => ({ id, detail: t('own.favourite') })),
            ...often.map((id) => ({ id, detail: t('reply.oftenUsed') })),
          ];
    for (const { id, detail } of more) {
      if (sizes.length + rows.length >= SUGGESTED) break;
      const macro = personal.macro(id);
      const isOfClass = chosenClass === undefined || macro?.class === chosenClass;
      // Habit brings in no compensation, and a list forbids what a favourite may not.
      const isPaid = macro !== undefined && promisesCompensation(macro);
      if (isPaid && (isBlocked === true || !favourites.has(id))) continue;
      if (macro && isOfClass && !rows.some((row) => row.id === id)) {
        rows.push({ kind: 'macro', id, macro, title: agentText(macro.title, language), detail });
      }
    }
    const asks: ReplyRow[] = [];
    const [first] = found;
    const ofClass = chosenClass ?? first?.macro.class;
    const asking = ofClass && index.askMacro(ofClass);
    // In a class that the agent opened all of it is wanted, else what the message needs.
    const missing = asking ? missingOf(ofClass, chosenClass === undefined ? first?.wishes : undefined, asking) : [];
    if (asking && missing.length === 0) {
      // It has nothing left to ask for.
      const at = rows.findIndex(({ id }) => id === asking.id);
      if (at >= 0) rows.splice(at, 1);
    } else if (asking) {
      const detail = t('reply.asksFor', { things: missing.join(t('reply.comma')) });
      const row: ReplyRow = {
        kind: 'macro',
        id: asking.id,
        macro: asking,
        title: agentText(asking.title, language),
        detail,
      };
      const at = rows.findIndex(({ id }) => id === asking.id);
      if (at < 0) asks.push(row);
      else rows[at] = row;
    }
    // Behind the replies, so that the first of them stays what is previewed.
    return {
      suggested: [...rows, ...sizes, ...asks],
      ...(missed && { unanswered: missed.intent }),
      ...(isHeld && { isHeldBack: true }),
    };
  }, [
    suggest,
    index,
    missingOf,
    personal,
    favourites,
    messages,
    scope,
    chosenClass,
    isBlocked,
    uses,
    canSuggest,
    asked,
    size,
    language,
    t,
  ]);

  const found = useFound(query, scope, index);
  const { shown, hasNew, takeNew } = useHeld(suggested, `${chosenClass} ${isBlocked === true}`, isResting);
  const isSearching = query.trim() !== '';
  const rows = useMemo(
    () => (isSearching ? found : shown).map((row) => sign(row, personal)),
    [isSearching, found, shown, personal],
  );
  return { rows, isSearching, hasNew: hasNew && !isSearching, takeNew, unanswered, isHeldBack: isHeldBack === true };
}

/** Marks what is the agent's own and what is a favourite. */
function sign(row: ReplyRow, { favourites, find }: PersonalIndex): ReplyRow {
  if (row.kind !== 'macro') return row;
  const entry = find(row.id);
  const own = entry && (entry.original.kind === 'changed' ? 'changed' : 'own');
  return { ...row, macro: entry?.own.macro ?? row.macro, isFavourite: favourites.has(row.id), own };
}

/** Leads to the shelf, with the keyboard on what may be sent. */
function certificateRow(certificate: Certificate, language: string, detail: string): ReplyRow {
  const title = agentText(certificate.title, language);
  return {
    kind: 'open',
    id: `asked:${certificate.id}`,
    section: 'certificates',
    subject: certificate.id,
    title,
    detail,
  };
}

/** `US 9.5 women → EU 41`: one press leads to the sentence. */
function sizeRow(offered: OfferedSize, language: string, t: TFunction): ReplyRow {
  const { phrase } = offered;
  return {
    kind: 'open',
    id: `sizes:${phrase}`,
    section: 'sizes',
    subject: phrase,
    title:
      'advice' in offered
        ? fitWords(offered.advice, language, t)
        : sizeAnswerWords(offered.answer, offered.question, t),
    detail: t('sizes.from', { phrase }),
  };
}

/** An answer that only says the question again: `EU 39 → EU 39`. */
function isEcho(offered: OfferedSize, t: TFunction): boolean {
  if (!('answer' in offered)) return false;
  return sizeSentenceValues(offered.answer, offered.question)['size.value'] === sizeLabel(offered.question, t);
}

/**
 * Keeps a list as it was first shown, so that nothing moves under a finger; what came later waits to be asked for. Another list is `wanted` at once
 * when the agent chose a class, or the buyer turned out to be listed. A list that rests is forgotten.
 */
function useHeld(rows: readonly ReplyRow[], wanted: string, isResting: boolean) {
  const [held, setHeld] = useState<readonly ReplyRow[]>([]);
  const [heldFor, setHeldFor] = useState(wanted);
  if (heldFor !== wanted) {
    setHeldFor(wanted);
    setHeld(rows);
  } else if (isResting) {
    if (held.length > 0) setHeld([]);
  } else if (held.length === 0 && rows.length > 0) setHeld(rows);
  const ids = (list: readonly ReplyRow[]) => list.map((row) => row.id).join(' ');
  const isSame = held.length === 0 || ids(held) === ids(rows);
  // The same rows in new words: the agent changed the language.
  return {
    shown: isResting ? NONE : isSame ? rows : held,
    hasNew: !isSame && !isResting,
    takeNew: () => setHeld(rows),
  };
}
