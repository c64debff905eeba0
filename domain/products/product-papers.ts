import { isUsable } from '../certificates/certificate-state.ts';
import type { ShelfEntry } from '../certificates/shelf.ts';
import { pickText, type PickedText } from '../language/pick-text.ts';
import type { Product } from '../pack/schema.ts';

export type ProductPaper = Product['papers'][number];

/** A line of a product's papers, with the certificate that proves it in its state for the buyer's market. */
export interface PaperLine {
  readonly paper: ProductPaper;
  /** `undefined` if the line names no proof. `absent`: it does, but this market's shelf doesn't have it. */
  readonly proof: ShelfEntry | 'absent' | undefined;
}

/** A product's papers with their proofs, from the shelf for the product and market. */
export function readPapers(product: Product, shelf: readonly ShelfEntry[]): PaperLine[] {
  return product.papers.map((paper) => ({
    paper,
    proof: paper.proof === undefined ? undefined : (shelf.find((e) => e.certificate?.id === paper.proof) ?? 'absent'),
  }));
}

/** A line as it goes into a reply. Includes the proof's number only while it is valid and may be shared; a declared mark has no such number. */
export function writePaper(
  { paper, proof }: PaperLine,
  language: string,
): { text: string; lacks: PickedText | undefined } {
  const label = pickText(paper.label, language, ['en']);
  const value = pickText(paper.value, language, ['en']);
  const named =
    proof && proof !== 'absent' && isUsable(proof.state) && proof.actions.includes('number')
      ? `${proof.scheme?.name ?? ''} ${proof.certificate?.number ?? ''}`.trim()
      : undefined;
  const beside = [paper.code, named].filter(Boolean).join(', ');
  const lacks = [label, value].find((picked) => picked && !picked.exact);
  return { text: `${label?.text ?? ''}: ${value?.text ?? ''}${beside && ` (${beside})`}`, lacks };
}
