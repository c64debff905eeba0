import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findBrowser } from './find-browser.ts';

/** Where Debian's Chromium looks for administrators' policies. */
const FOLDER = '/etc/chromium/policies/managed';

/** Whether policies can be set here: as root, for a Chromium that reads that folder. */
export async function canSetPolicies(): Promise<boolean> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot && basename(await findBrowser()).startsWith('chromium');
}

/** The id Chromium gives an unpacked extension whose manifest names none: a hash of the folder's path. */
export function extensionIdOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16))).join('');
}

/** Sets an administrator's policy for one extension; running browsers notice changes. `end` must be called to undo it. */
export function managePolicy(extensionId: string) {
  const file = join(FOLDER, `sidedesk-test-${extensionId}.json`);
  return {
    set: async (value: object) => {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: value } } }));
    },
    end: () => rm(file, { force: true }),
  };
}
