import { useRef, useState } from 'react';
import type { ReplyRow } from './rows.ts';

/** How much of a text a look goes on by, as a share of what is in sight. */
const STEP = 0.8;

/** More of what is chosen without leaving the list: what a row leads to, or the rest of a text, which is in `preview`. */
export function usePeek(chosen: ReplyRow | undefined) {
  const preview = useRef<HTMLDivElement>(null);
  const [peeked, setPeeked] = useState<string>();
  const isPeeked = chosen !== undefined && peeked === chosen.id;
  const peek = () => {
    if (chosen?.kind === 'open') return setPeeked(isPeeked ? undefined : chosen.id);
    const text = preview.current;
    text?.scrollBy({ top: text.clientHeight * STEP });
  };
  return { preview, isPeeked, peek };
}
