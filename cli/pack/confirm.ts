import { createInterface } from 'node:readline/promises';
import { CommandFault } from './command-fault.ts';

/** Shows what is about to be signed; true once a person confirms it. */
export type Confirm = (shown: readonly string[]) => Promise<boolean>;

/** Prints what will be signed and asks. With `--yes` it only prints; if nobody can be asked, nothing is signed. */
export function confirmBy(isYes: boolean): Confirm {
  return async (shown) => {
    console.log(shown.join('\n'));
    if (isYes) return true;
    if (!process.stdin.isTTY) return false;
    const asked = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return /^y(?:es)?$/i.test((await asked.question('Sign this? [y/N] ')).trim());
    } finally {
      asked.close();
    }
  };
}

/** Continues only if the person confirms what they were shown; otherwise fails with a sentence. */
export async function mustConfirm(confirm: Confirm, shown: readonly string[]): Promise<void> {
  if (!(await confirm(shown))) throw new CommandFault('Nothing was signed. To sign without being asked: --yes');
}
