import { findFurniture } from './find-furniture.ts';
import { guessCommonThread, guessComposer } from './guess-composer.ts';
import { guessName, guessNameInRows } from './guess-name.ts';
import { guessOrder } from './guess-order.ts';
import { guessList, guessThread } from './guess-thread.ts';
import { isCard } from './is-card.ts';
import type { Guessing } from './guessing.ts';

/** All that reads a page by its look; who reads pages without a background to bring it hands it over itself. */
export const guessByLook: Guessing = {
  composer: guessComposer,
  thread: guessThread,
  commonThread: guessCommonThread,
  list: guessList,
  furniture: findFurniture,
  isCard,
  name: guessName,
  nameInRows: guessNameInRows,
  order: guessOrder,
};
