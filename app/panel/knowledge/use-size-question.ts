import { useMemo } from 'react';
import { useFit, useSize } from '../../../components/sizes/use-size.ts';
import type { PackContent, Product } from '../../../domain/pack/schema.ts';
import type { Message } from '../../../domain/reading.ts';
import { convertSize } from '../../../domain/sizes/charts/convert-size.ts';
import { adviseFit, type FitAdvice } from '../../../domain/sizes/telling/advise-fit.ts';
import type { SizeAnswer } from '../../../domain/sizes/charts/size-answer.ts';
import { findAskedSize } from '../../../domain/sizes/reading/asked-size.ts';
import { systemOfMarket } from '../../../domain/sizes/charts/market-system.ts';
import { readBody } from '../../../domain/sizes/reading/read-body.ts';
import { parseSize } from '../../../domain/sizes/reading/parse-size.ts';
import type { SizeQuestion } from '../../../domain/sizes/charts/size-question.ts';

/** A size of the message that needs no further question, or the buyer's measures on the product's own table. */
export type OfferedSize = { readonly phrase: string } & (
  | { readonly question: SizeQuestion; readonly answer: Extract<SizeAnswer, { kind: 'answer' }> }
  | { readonly advice: FitAdvice }
);

const NO_CHARTS: PackContent['sizeCharts'] = [];

/** The size that the buyer's newest message names, read with what the product says. */
export function useSizeQuestion(
  messages: readonly Message[],
  product: Product | undefined,
  pack: PackContent | undefined,
  country: string | undefined,
) {
  const sizing = product?.sizing;
  const garment = sizing?.garment;
  const known = useMemo(() => (sizing ? { kind: sizing.kind, audience: sizing.audience } : {}), [sizing]);
  const asked = useMemo(
    () => findAskedSize(messages, garment !== undefined, { ...known, ...(country !== undefined && { country }) }),
    [messages, garment, known, country],
  );
  const phrase = asked?.phrase;
  // The product knows better than the rest of the message what is meant.
  const hint = useMemo(() => ({ ...asked?.hint, ...known }), [asked, known]);
  const size = useSize(
    phrase,
    known,
    pack?.sizeCharts ?? NO_CHARTS,
    sizing?.chart,
    systemOfMarket(country, sizing?.kind),
    hint,
    asked?.parsed,
  );
  const fit = useFit(size.phrase, garment);
  // What the message alone says, whatever the agent tries in the field meanwhile.
  const charts = pack?.sizeCharts;
  const offered = useMemo((): OfferedSize | undefined => {
    const advice = phrase === undefined || !garment ? undefined : adviseFit(garment, readBody(phrase));
    if (phrase !== undefined && advice) return { phrase, advice };
    const parsed = phrase === undefined || !charts ? undefined : (asked?.parsed ?? parseSize(phrase, hint));
    if (parsed?.kind !== 'read' || !charts) return undefined;
    const own = sizing?.chart;
    const options = own === undefined ? { main: systemOfMarket(country, sizing?.kind) } : { own, main: 'EU' as const };
    const answer = convertSize(parsed.question, charts, options);
    return answer.kind === 'answer' ? { phrase: phrase ?? '', question: parsed.question, answer } : undefined;
  }, [phrase, hint, asked, charts, sizing, garment, country]);
  return {
    size,
    fit,
    offered,
    isFromMessage: phrase !== undefined && size.phrase === phrase,
    hasSizes: product && sizing !== undefined,
  };
}
