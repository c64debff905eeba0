import { openChromiumStage } from '../../lab/browser/wall/chromium-stage.ts';
import { holdWall } from '../../lab/browser/wall/hold-wall.ts';

/**
 * The covers that Firefox's sample leaves out: each is tried in one browser on every run, and in both by
 * `npm run prove:wall`.
 */
holdWall('Chromium', openChromiumStage, ({ finding }, at) => finding !== 'A5' || at % 3 !== 0);
