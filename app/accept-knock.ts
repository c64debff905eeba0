import type { Line } from '../domain/channel.ts';
import { KNOCK } from '../domain/shared-names.ts';

/** Whether our own content script wrote this word into the extension's storage; it serves once. */
export type IsOurWord = (word: string) => Promise<boolean>;

/** A port is accepted only with a word from the extension's storage, where no page can write; each word works once. */
export function acceptKnock(isOurWord: IsOurWord, takeLine: (line: Line) => void): void {
  window.addEventListener('message', async (event: MessageEvent<unknown>) => {
    const word = (event.data as { sidedesk?: unknown } | null)?.sidedesk;
    const port = event.ports[0];
    if (typeof word !== 'string' || !word.startsWith(KNOCK) || !port) return;
    if (!(await isOurWord(word))) return;
    takeLine({
      post: (message) => port.postMessage(message),
      listen: (receive) => {
        port.onmessage = (message) => receive(message.data);
      },
    });
  });
}
