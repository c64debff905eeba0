import { openFirefoxStage } from '../../lab/browser/wall/firefox-stage.ts';
import { holdWall } from '../../lab/browser/wall/hold-wall.ts';

/** Every third of the covers; Chromium's sample has the others. */
holdWall('Firefox', openFirefoxStage, ({ finding }, at) => finding !== 'A5' || at % 3 === 0);
