import { guessComposer } from './guess-composer.ts';
import { guessBuyer } from './guess-name.ts';
import { guessOrder } from './guess-order.ts';
import { guessList, guessThread } from './guess-thread.ts';
import type { Guessing } from './guessing.ts';
import { matchInbox } from './look-of-inbox.ts';

/** All that reads a page by its look; who reads pages without a background to bring it hands it over itself. */
export const guessByLook: Guessing = {
  composer: guessComposer,
  thread: guessThread,
  list: guessList,
  name: guessBuyer,
  order: guessOrder,
  inbox: matchInbox,
};
