import { useMemo, useState } from 'react';
import type { Garment, SizeChart } from '../../domain/pack/schema.ts';
import { adviseFit } from '../../domain/sizes/telling/advise-fit.ts';
import type { FitAdvice } from '../../domain/sizes/telling/advise-fit.ts';
import { convertSize } from '../../domain/sizes/charts/convert-size.ts';
import type { SizeAnswer } from '../../domain/sizes/charts/size-answer.ts';
import { readBody } from '../../domain/sizes/reading/read-body.ts';
import type { BodyMeasure } from '../../domain/sizes/reading/read-body.ts';
import { parseSize } from '../../domain/sizes/reading/parse-size.ts';
import { settleSize } from '../../domain/sizes/reading/settle-size.ts';
import type { ParsedSize, SizeHint, SizeQuestion, SizeSystem } from '../../domain/sizes/charts/size-question.ts';

export interface SizeState {
  readonly phrase: string;
  readonly parsed: ParsedSize;
  readonly answer: SizeAnswer | undefined;
  readonly onPhrase: (phrase: string) => void;
  /** The agent settles an open question; another may follow. */
  readonly onChoose: (question: SizeQuestion) => void;
  /** Goes back to the words as they were read. */
  readonly onReset: () => void;
  readonly isChosen: boolean;
}

/** One size being asked about: the words, what they mean, and what the charts say. `found` is the phrase of the buyer's message. */
export function useSize(
  found: string | undefined,
  hint: SizeHint,
  charts: readonly SizeChart[],
  own: string | undefined,
  /** The scale that the buyer's country writes in. */
  market: SizeSystem = 'EU',
  /** What is known of the phrase as it was found; the agent may type of something else. */
  ofMessage: SizeHint = hint,
  /** How the message was read as a whole; what the agent types is read without it. */
  read?: ParsedSize,
): SizeState {
  const [typed, setTyped] = useState<string>();
  const [chosen, setChosen] = useState<{ phrase: string; question: SizeQuestion }>();
  const phrase = typed ?? found ?? '';
  const question = chosen?.phrase === phrase ? chosen.question : undefined;
  const { kind, audience } = typed === undefined ? ofMessage : hint;

  return useMemo(() => {
    const parsed: ParsedSize = question
      ? settleSize(question)
      : phrase === ''
        ? { kind: 'none' }
        : typed === undefined && read
          ? read
          : parseSize(phrase, { ...(kind && { kind }), ...(audience && { audience }) });
    const answer =
      parsed.kind === 'read'
        ? convertSize(parsed.question, charts, own === undefined ? { main: market } : { own, main: 'EU' })
        : undefined;
    return {
      phrase,
      parsed,
      answer,
      onPhrase: setTyped,
      onChoose: (next: SizeQuestion) => setChosen({ phrase, question: next }),
      onReset: () => setChosen(undefined),
      isChosen: question !== undefined,
    };
  }, [phrase, question, kind, audience, charts, own, market, typed, read]);
}

/** The advice on a product's own table, and the measures that it was made from. */
export interface FitView {
  readonly advice: FitAdvice;
  readonly body: readonly BodyMeasure[];
  readonly garment: Garment;
}

/** Advice by the measures that a phrase names; `undefined` for a product without a table of its pieces, or a phrase without its measures. */
export function useFit(phrase: string, garment: Garment | undefined): FitView | undefined {
  return useMemo(() => {
    const body = garment ? readBody(phrase) : [];
    const advice = garment && body.length > 0 ? adviseFit(garment, body) : undefined;
    return garment && advice && { advice, body, garment };
  }, [phrase, garment]);
}
