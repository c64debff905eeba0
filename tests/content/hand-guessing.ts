import { guessByLook } from '../../content/guessing/guess-by-look.ts';
import { handGuessing } from '../../content/reading/guessing.ts';

// What the background loads for pages read by layout is available from the start.
handGuessing(guessByLook);
