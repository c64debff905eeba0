import { gap, has } from './pieces/message-pieces.ts';
import type { Pieces } from './pieces/message-pieces.ts';
import type { ReadSize } from './reading.ts';

/** Longest words between a waist and the leg that goes with it. */
const NEAR = 24;

/** "Bel 34 boy 30", "thirty-two waist, thirty inside leg": trousers whose waist and leg were told apart are one size. */
export function joinLegs(sizes: ReadSize[], pieces: Pieces): void {
  for (let at = sizes.length - 1; at > 0; at -= 1) {
    const [waist, leg] = [sizes[at - 1], sizes[at]];
    if (waist?.kind !== 'trousers' || leg?.kind !== 'trousers' || waist.system !== 'US' || leg.system !== 'US')
      continue;
    const [from, to] = [Number(waist.value.replace('W', '')), Number(leg.value.replace('W', ''))];
    const isPair = from >= 22 && from <= 56 && to >= 24 && to <= 38 && leg.start - waist.end <= NEAR;
    if (!isPair || !isLeg(pieces, leg.start)) continue;
    sizes.splice(at - 1, 2, { ...waist, value: `W${from} L${to}`, end: leg.end });
  }
}

/** A word for length is beside it. */
function isLeg({ list, text }: Pieces, start: number): boolean {
  const at = list.findIndex((one) => one.start === start);
  const [before, piece, next] = [list[at - 1], list[at], list[at + 1]];
  const isWord = (far: number, of: string | undefined): boolean => far <= 3 && of === 'inside-leg';
  if (isWord(gap(before, piece), before?.sense?.of) || isWord(gap(piece, next), next?.sense?.of)) return true;
  if (has(before, 'unsized') && gap(before, piece) <= 3) return true;
  return LENGTH.test(text.slice(Math.max(0, start - 16), start));
}

/** Written down from knowledge of these languages on 2026-11-30. */
const LENGTH =
  /(?:boy|boyu|largo|larga?o el|long(?:ueur)?|lang|länge|längd|lengte|długość|длина|рост|lunghe(?:zza)?|compr\w*|comprimento|ยาว|dài|panjang|기장|총장|长|長|丈|股下|الطول|طول|length|leg|inseam|inside leg)\s?(?:de |el |la |o |är |er |is |: ?)?$/iu;
