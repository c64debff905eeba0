import type { ReadContext } from '../../../../domain/sizes/reading/pieces/message-pieces.ts';
import { readMessage } from '../../../../domain/sizes/reading/read-message.ts';

/** How a message is read, in a line: `shoe men EU 42; ~height 178 cm; !41; ?which`. */
export function labelsOf(text: string, context: ReadContext): string {
  const { sizes, measures, notWanted, ask } = readMessage(text, context);
  return [
    ...sizes.map(({ kind = '-', audience = '-', system = '-', value }) => `${kind} ${audience} ${system} ${value}`),
    ...measures.map(({ of, amount, unit }) => `~${of} ${amount} ${unit}`),
    ...notWanted.map((value) => `!${value}`),
    ...(ask ? [`?${ask}`] : []),
  ].join('; ');
}
