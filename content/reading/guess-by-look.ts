import { guessComposer } from './guess-composer.ts';
import { guessItems } from './guess-items.ts';
import { guessName, guessNameInRows } from './guess-name.ts';
import { guessList, guessThread } from './guess-thread.ts';
import type { Guessing } from './guessing.ts';

/** All that reads a page by its look; who reads pages without a background to bring it hands it over itself. */
export const guessByLook: Guessing = {
  composer: guessComposer,
  thread: guessThread,
  list: guessList,
  name: guessName,
  nameInRows: guessNameInRows,
  items: guessItems,
};
