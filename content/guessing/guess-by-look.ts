import { findFurniture } from './find-furniture.ts';
import { findNotices } from './find-notices.ts';
import { guessCommonThread, guessComposer } from './guess-composer.ts';
import { guessItems } from './guess-items.ts';
import { guessBuyer } from './guess-name.ts';
import { guessList, guessThread } from './guess-thread.ts';
import { isCard } from './is-card.ts';
import type { Guessing } from '../reading/guessing.ts';
import { matchInbox } from './look-of-inbox.ts';

/** All that reads a page by its look; who reads pages without a background to bring it hands it over itself. */
export const guessByLook: Guessing = {
  composer: guessComposer,
  thread: guessThread,
  commonThread: guessCommonThread,
  list: guessList,
  furniture: findFurniture,
  notices: findNotices,
  isCard,
  name: guessBuyer,
  items: guessItems,
  inbox: matchInbox,
};
