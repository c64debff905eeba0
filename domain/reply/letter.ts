/** What is before and behind the sentences of a letter; either may be missing. */
interface Frame {
  readonly greeting: string | undefined;
  readonly close: string | undefined;
}

/** A reply that is made of single sentences. */
export interface Letter extends Frame {
  readonly sentences: readonly string[];
  readonly text: string;
}

/** A letter of one sentence; `undefined` where there is nothing to put around it. */
export function writeLetter({ greeting, close }: Frame, sentence: string): Letter | undefined {
  if (greeting === undefined && close === undefined) return undefined;
  return join({ greeting, close }, [sentence]);
}

/** The letter with one sentence more before its close; `undefined` unless the box holds exactly this letter, to which the agent has added nothing. */
export function addToLetter(letter: Letter | undefined, sentence: string, box: string | null): Letter | undefined {
  if (!letter || box === null || bare(box) !== bare(letter.text)) return undefined;
  return join(letter, [...letter.sentences, sentence]);
}

function join({ greeting, close }: Frame, sentences: readonly string[]): Letter {
  const text = [greeting, ...sentences, close].filter((part) => part !== undefined).join('\n\n');
  return { greeting, close, sentences, text };
}

/** Editors have lines and blanks of their own. */
function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
