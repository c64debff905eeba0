import { openChromiumStage } from '../../lab/browser/wall/chromium-stage.ts';
import { holdWall } from '../../lab/browser/wall/hold-wall.ts';

holdWall('Chromium', openChromiumStage);
