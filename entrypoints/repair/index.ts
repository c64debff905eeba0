import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../../components/styles/tokens.css?inline';
import { handTools } from '../../content/repair/tools.ts';
import { createRepair } from './repair.ts';

/** Injected beside the content script when an agent asks to fix a site; see `entrypoints/background/bring-tools.ts`. */
export default defineUnlistedScript(() => handTools((options) => createRepair(options, tokens)));
