import type { CDPSession, Page } from 'playwright-core';

/** An input method at work in the focused field, as the browser sees it. */
export interface InputMethod {
  /** The unfinished word, underlined in the field. */
  readonly compose: (word: string) => Promise<void>;
  /** The agent picks a candidate, which replaces the word. */
  readonly commit: (word: string) => Promise<void>;
  /** A key that the input method keeps: the page receives it as key code 229. */
  readonly keep: (code: string) => Promise<void>;
}

/** Key code of every key taken by an input method. */
const TAKEN = 229;

export async function startInputMethod(page: Page): Promise<InputMethod> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'rawKeyDown' | 'keyUp', code: string) =>
    session.send('Input.dispatchKeyEvent', { type, code, key: 'Process', windowsVirtualKeyCode: TAKEN });
  return {
    compose: async (word) => {
      await session.send('Input.imeSetComposition', {
        text: word,
        selectionStart: word.length,
        selectionEnd: word.length,
      });
    },
    commit: async (word) => {
      await session.send('Input.insertText', { text: word });
    },
    keep: async (code) => {
      await send('rawKeyDown', code);
      await send('keyUp', code);
    },
  };
}
