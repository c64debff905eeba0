import { useState, type RefObject } from 'react';
import type { PreviewHandle } from './preview.tsx';
import type { ReplyRow } from './rows.ts';

/** More of what is chosen without leaving the list: what a row leads to, or the rest of a text, which is in `preview`. */
export function usePeek(chosen: ReplyRow | undefined, preview: RefObject<PreviewHandle | null>) {
  const [peeked, setPeeked] = useState<string>();
  const isPeeked = chosen !== undefined && peeked === chosen.id;
  const peek = () => {
    if (chosen?.kind === 'open') setPeeked(isPeeked ? undefined : chosen.id);
    else preview.current?.readOn();
  };
  return { isPeeked, peek };
}
