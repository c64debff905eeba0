import { useEffect, useRef } from 'react';
import type { Inserted } from '../../../components/reply/use-insert.ts';
import { isSent, newestOwn, type MessageMark } from '../../../domain/reply/find-sent.ts';
import type { Message } from '../../../domain/reading.ts';

/**
 * Notices that what was inserted was sent: the page has emptied its reply box, and the text stands in the newest of the seller's messages.
 * Neither alone proves it: an agent empties the box too, and a page may show a message before it has taken it.
 */
export function useSent(
  inserted: Inserted | undefined,
  messages: readonly Message[],
  isBoxEmpty: boolean,
  onSent: (inserted: Inserted) => void,
): void {
  const before = useRef<{ readonly of: Inserted; readonly newest: MessageMark | undefined }>(undefined);
  useEffect(() => {
    if (!inserted) return;
    if (before.current?.of !== inserted) before.current = { of: inserted, newest: newestOwn(messages) };
    else if (isBoxEmpty && isSent(inserted.text, messages, before.current.newest)) onSent(inserted);
  }, [inserted, messages, isBoxEmpty, onSent]);
}
