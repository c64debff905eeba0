import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guessByLook } from '../../content/guessing/guess-by-look.ts';
import { handGuessing } from '../../content/reading/guessing.ts';

/** Injected beside the content script when a page has to be read by its look; see `entrypoints/background/bring-tools.ts`. */
export default defineUnlistedScript(() => handGuessing(guessByLook));
