import { guessComposer } from '../../content/reading/guess-composer.ts';
import { guessName } from '../../content/reading/guess-name.ts';
import { guessList, guessThread } from '../../content/reading/guess-thread.ts';
import { handGuessing } from '../../content/reading/guessing.ts';

/** What the background brings to a page that has to be read by its look is there from the start. */
handGuessing({ composer: guessComposer, thread: guessThread, list: guessList, name: guessName });
