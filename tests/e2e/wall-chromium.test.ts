import { openChromiumStage } from './support/wall/chromium-stage.ts';
import { holdWall } from './support/wall/hold-wall.ts';

holdWall('Chromium', openChromiumStage);
