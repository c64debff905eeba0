import { guessByLook } from '../../content/guessing/guess-by-look.ts';
import { handGuessing } from '../../content/reading/guessing.ts';

// What the background brings to a page that has to be read by its look is there from the start.
handGuessing(guessByLook);
