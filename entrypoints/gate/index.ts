import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openFrontEar } from '../../content/panel-frame/front-ear.ts';

/** Runs before any script of the page; `wxt.config.ts` lists it in the manifest. */
export default defineUnlistedScript(() => openFrontEar(window));
