import { keyThieves } from './attacks-keyboard.ts';
import { oracles } from './attacks-measured.ts';
import { rootFinders } from './attacks-root.ts';
import { lures, strangeFrames } from './attacks-seen.ts';
import type { Attack } from './stage.ts';

/** Every page attack on the panel, in the order of the findings. */
export const wallAttacks: readonly Attack[] = [...oracles, ...lures, ...rootFinders, ...strangeFrames, ...keyThieves];
