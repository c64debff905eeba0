import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './browser/build.ts';
import { drawBoards } from './pictures/boards.ts';

/** Draws the panel in its states into `docs/pictures/`. */
await buildExtension();
const folder = join(import.meta.dirname, '../docs/pictures');
await mkdir(folder, { recursive: true });
await drawBoards(folder);
console.log(`Pictures: ${folder}`);
