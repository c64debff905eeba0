import type { PageState } from '../../domain/reading.ts';

/** What a person who labelled a page says it shows; `null`: it shows none. */
export interface Labels {
  readonly url: string;
  readonly state: 'open' | 'empty';
  readonly buyer: string | null;
  readonly conversation: string | null;
  readonly order: string | null;
  readonly orderState: string | null;
  readonly total: string | null;
  readonly title: string | null;
  readonly sku: string | null;
  /** CSS selector of the one reply box. */
  readonly box: string | null;
  readonly messages: readonly { readonly direction: 'in' | 'out' | 'none'; readonly text: string }[];
}

/** `shown wrongly` is what an agent would be misled by; what is missing is only missed. */
export type Judgement = 'right' | 'missing' | 'wrong';

export interface Judged {
  readonly field: string;
  readonly judgement: Judgement;
  readonly wanted: string;
  readonly got: string;
}

/** Compares a reading with its labels, field by field; spaces count as one. */
export function judgeReading(labels: Labels, state: PageState, isBox: boolean | null): Judged[] {
  const reading = state.kind === 'open' ? state.reading : undefined;
  const isOpen = state.kind === 'open';
  const judged: Judged[] = [
    {
      field: 'state',
      judgement: isOpen === (labels.state === 'open') ? 'right' : isOpen ? 'wrong' : 'missing',
      wanted: labels.state,
      got: state.kind,
    },
  ];
  if (labels.state !== 'open') return judged;
  const isMasked = reading?.buyer.mask !== undefined;
  judged.push(
    judge('buyer', labels.buyer, isMasked ? reading.buyer.mask : reading?.buyer.name),
    judge('order', labels.order, reading?.order?.id),
    judge('order state', labels.orderState, reading?.order?.state),
    judge('total', labels.total, reading?.order?.amount),
    judge('title', labels.title, reading?.product?.title),
    judge('SKU', labels.sku, reading?.product?.sku),
    {
      field: 'box',
      judgement: isBox === null ? 'missing' : isBox ? 'right' : 'wrong',
      wanted: labels.box ?? '',
      got: String(isBox),
    },
    ...judgeMessages(labels, reading?.messages ?? []),
  );
  return judged;
}

function judge(field: string, wanted: string | null, got: string | undefined): Judged {
  const isRight = flat(wanted ?? '') === flat(got ?? '');
  const judgement = isRight ? 'right' : got === undefined ? 'missing' : 'wrong';
  return { field, judgement, wanted: wanted ?? '', got: got ?? '' };
}

/** Each labelled text must be read once, as its sender's; what is read besides is wrong. */
function judgeMessages(
  { messages }: Labels,
  read: readonly { readonly direction: string; readonly kind: string; readonly text?: string }[],
): Judged[] {
  const left = read.filter(({ kind, text }) => kind === 'text' && text !== undefined);
  // Pictures and voice are labelled without a text.
  const said = messages.filter(({ direction, text }) => direction !== 'none' && text !== '');
  const judged = said.flatMap(({ direction, text }): Judged[] => {
    const at = left.findIndex((one) => flat(one.text ?? '') === flat(text));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) return [{ field: 'text', judgement: 'missing', wanted: text, got: '' }];
    const isSide = found.direction === direction;
    const side = isSide ? 'right' : found.direction === 'unknown' ? 'missing' : 'wrong';
    return [
      { field: 'text', judgement: 'right', wanted: text, got: text },
      { field: 'direction', judgement: side, wanted: direction, got: found.direction },
    ];
  });
  const beside = left.map(({ text = '', direction }): Judged => ({
    field: 'text',
    judgement: 'wrong',
    wanted: '',
    got: `${direction}: ${text}`,
  }));
  return [...judged, ...beside];
}

function flat(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
