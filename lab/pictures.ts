import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './browser/build.ts';
import { drawBoards } from './pictures/boards.ts';
import { drawInstall } from './pictures/install.ts';
import { drawStore } from './pictures/store.ts';
import { openStudio } from './pictures/studio.ts';

/** Draws the panel in its states into `docs/pictures/`, and what the stores ask for into `docs/store/pictures/`. */
await buildExtension();
const folder = join(import.meta.dirname, '../docs/pictures');
await mkdir(folder, { recursive: true });
await drawBoards(folder);
const studio = await openStudio({ language: 'en', colourScheme: 'light' });
await drawInstall(studio, folder);
await studio.close();
await drawStore(join(import.meta.dirname, '../docs/store/pictures'));
console.log(`Pictures: ${folder}`);
