import { CODE_REACH } from '../../domain/reply/typed-code.ts';

/** What begins codes, in both widths. */
const TRIGGER = /[/／;；\\＼]/;

/**
 * The letters that came from the agent's own keys, so that a page cannot write a code into the box and wait for the next Tab: what
 * `document.execCommand` writes counts as the browser's own input, but presses no key.
 */
export interface OwnLetters {
  /** Every key that the browser itself tells of, before anything is written. */
  readonly press: (event: KeyboardEvent) => void;
  /** What the browser says was written. After a key of an input method that composes nothing, such as 、, it is one character. */
  readonly write: (data: string | null) => void;
  /** What an input method has composed, or what was pasted. */
  readonly bring: (text: string) => void;
  /** Whether a code, trigger included, can be made of what was typed since a trigger: a letter may have been corrected, none may be new. */
  readonly cover: (text: string) => boolean;
}

export function trackOwnLetters(): OwnLetters {
  let typed = '';
  let isOfMethod = false;
  const add = (text: string) => (typed = (typed + text).slice(-2 * CODE_REACH));
  return {
    press: ({ key, keyCode, ctrlKey, metaKey, altKey, isComposing }) => {
      isOfMethod = keyCode === 229 && !isComposing;
      // With both, AltGr writes a character.
      if ([...key].length === 1 && !isOfMethod && ctrlKey === altKey && !metaKey) add(key);
    },
    write: (data) => {
      if (isOfMethod && data?.length === 1) add(data);
      isOfMethod = false;
    },
    bring: add,
    cover: (text) => {
      const from = [...typed].findLastIndex((letter) => TRIGGER.test(letter));
      if (from < 0) return false;
      const left = [...fold(typed.slice(from + 1))];
      return [...fold(text.slice(1))].every((letter) => {
        const at = left.indexOf(letter);
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      });
    },
  };
}

/** Letters of both widths and cases alike. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
