import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readNotes } from './release/read-notes.ts';

/** Prints the changelog's section for this version, for the GitHub release. */
const read = (name: string) => readFile(join(import.meta.dirname, '..', name), 'utf8');
const { version } = JSON.parse(await read('package.json')) as { version: string };
process.stdout.write(readNotes(await read('CHANGELOG.md'), version));
