import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './browser/build.ts';
import { drawBoards } from './pictures/boards.ts';
import { drawStore } from './pictures/store.ts';

/** Draws the panel in its states into `docs/pictures/`, and what the stores ask for into `docs/store/pictures/`. */
await buildExtension();
const folder = join(import.meta.dirname, '../docs/pictures');
await mkdir(folder, { recursive: true });
await drawBoards(folder);
await drawStore(join(import.meta.dirname, '../docs/store/pictures'));
console.log(`Pictures: ${folder}`);
