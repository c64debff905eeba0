import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readNotes } from './release/read-notes.ts';

/** Prints what the changelog says of this version, for the release on GitHub. */
const read = (name: string) => readFile(join(import.meta.dirname, '..', name), 'utf8');
const { version } = JSON.parse(await read('package.json')) as { version: string };
process.stdout.write(readNotes(await read('CHANGELOG.md'), version));
