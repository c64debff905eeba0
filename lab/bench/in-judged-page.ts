import type { PageState } from '../../domain/reading.ts';
import { matchSite } from '../../content/locating/match-site.ts';
import { guessByLook } from '../../content/guessing/guess-by-look.ts';
import { handGuessing } from '../../content/reading/guessing.ts';
import { matchByLook } from '../../content/reading/ask-guessing.ts';
import { lookAtPage } from '../../content/reading/look-at-page.ts';
import { readLook } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';

/** Runs in a page that is judged. */
const tools = {
  /** What is read, and whether the reply box is the element of that selector. */
  readJudged(url: string, box: string | null): { readonly state: PageState; readonly isBox: boolean | null } {
    const address = new URL(url);
    const found = matchSite(address, document, sites);
    // As after a while on a page on which no hook is found.
    const match = found.kind === 'address-only' || found.kind === 'possible' ? matchByLook(found, document) : found;
    if (match.kind !== 'live') return { state: { kind: 'none' }, isBox: null };
    const look = lookAtPage(address, document, match);
    const state = readLook(look);
    const composer = look.composer();
    const isSure = composer && composer !== 'several';
    const wanted = box === null ? null : document.querySelector(box);
    // A box in a component's own shadow looks like that component.
    const isBox = isSure && [composer.element, hostOf(composer.element)].includes(wanted);
    return { state, isBox: isSure ? isBox : null };
  },
};

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

declare global {
  var judgedReading: typeof tools;
}

handGuessing(guessByLook);
globalThis.judgedReading = tools;
