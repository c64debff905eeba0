import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guessComposer } from '../../content/reading/guess-composer.ts';
import { guessName } from '../../content/reading/guess-name.ts';
import { guessList, guessThread } from '../../content/reading/guess-thread.ts';
import { handGuessing } from '../../content/reading/guessing.ts';

/** Put beside the content script when a page has to be read by its look; see `entrypoints/background/bring-tools.ts`. */
export default defineUnlistedScript(() =>
  handGuessing({ composer: guessComposer, thread: guessThread, list: guessList, name: guessName }),
);
