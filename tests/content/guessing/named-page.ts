import { guessName } from '../../../content/guessing/guess-name.ts';

/** An inbox whose parts may name a buyer: what is said in the thread, and what is around it. */
export interface NamedPage {
  readonly list?: string;
  readonly head?: string;
  readonly said: string;
  readonly side?: string;
}

/** The buyer's name as it is guessed on this page. */
export function named({ list = '', head = '', said, side = '' }: NamedPage): string | undefined {
  document.body.innerHTML = `<aside>${list}</aside><main><div class="head">${head}</div><div id="list">${said}</div>
    <form><textarea></textarea></form></main><aside>${side}</aside>`;
  return guessName(document.querySelector('main')!, document.querySelector('#list')!);
}
