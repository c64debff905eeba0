import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../../components/styles/tokens.css?inline';
import { describePage } from '../../content/repair/describe-page.ts';
import { pickElement, writeSelector } from '../../content/picker/pick-element.ts';
import { readPicked } from '../../content/picker/read-picked.ts';
import { handTools } from '../../content/repair/tools.ts';

/** Put beside the content script when an agent asks to mend a site; see `entrypoints/background/bring-tools.ts`. */
export default defineUnlistedScript(() =>
  handTools({
    describePage,
    pickElement: (options) => pickElement({ ...options, tokens }),
    readPicked,
    writeSelector,
  }),
);
