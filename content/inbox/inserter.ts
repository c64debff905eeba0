import { findBox, readPageText } from '../composer/box.ts';
import type { KeyGuard } from '../composer/key-guard.ts';
import { heldWriting } from '../composer/writing.ts';
import type { PageCalls } from '../../domain/protocol.ts';
import type { InsertOutcome } from '../../domain/reply/insert.ts';
import type { PageState } from '../../domain/reading.ts';
import type { BoxFollower } from './follow-box.ts';
import type { PageReader } from './page-reader.ts';

/**
 * Writes into the reply box for one conversation only: it must be the one shown, and the page, read again at this moment, must say so too.
 */
export function createInserter(
  reader: PageReader,
  shown: () => PageState,
  keys: KeyGuard,
  box: BoxFollower,
  bringWriting: () => Promise<unknown>,
) {
  let last: { conversation: string; undo: () => Promise<boolean> } | undefined;

  const isStillOpen = (conversation: string) => {
    const state = shown();
    return state.kind === 'open' && state.reading.conversation === conversation && reader.isOpen(conversation);
  };

  /** Whether another conversation came while the text was written; a page that is only being drawn has its time. */
  const isGone = async (conversation: string) => {
    if (isStillOpen(conversation)) return false;
    await reader.untilSure();
    return !isStillOpen(conversation);
  };

  return {
    async insert({ conversation, ...order }: PageCalls['insert']['ask']): Promise<InsertOutcome> {
      // It comes when the conversation is opened; only an agent who is faster than that waits here.
      if (!heldWriting()) await bringWriting();
      const writeText = heldWriting();
      await reader.untilSure();
      if (!isStillOpen(conversation)) return { kind: 'refused', reason: 'conversation-changed' };
      if (!writeText) return { kind: 'refused', reason: 'not-taken' };
      const composer = reader.look().composer();
      if (!composer || composer === 'several') {
        return { kind: 'refused', reason: composer ? 'which-box' : 'no-composer' };
      }
      keys.hold();
      const { element, writer } = composer;
      const mayWrite = () => isStillOpen(conversation);
      const result = await writeText(element, { ...order, ...(writer && { writer }), mayWrite });
      keys.hold();
      box.look(conversation);
      if (result.kind === 'refused') return result;
      if (await isGone(conversation)) {
        // The page opened the next conversation with the text still in its box. What was changed since is not ours to take back.
        await result.undo();
        return { kind: 'refused', reason: 'conversation-changed' };
      }
      last = { conversation, undo: result.undo };
      return { kind: 'arrived' };
    },

    async read({ conversation }: PageCalls['readDraft']['ask']): Promise<PageCalls['readDraft']['answer']> {
      await reader.untilSure();
      return isStillOpen(conversation) ? readPageText(findBox(reader.look().box()), document) : null;
    },

    async undo({ conversation }: PageCalls['undo']['ask']): Promise<PageCalls['undo']['answer']> {
      await reader.untilSure();
      if (last?.conversation !== conversation || !isStillOpen(conversation)) return { restored: false };
      keys.hold();
      const restored = await last.undo();
      if (restored) last = undefined;
      box.look(conversation);
      return { restored };
    },
  };
}
