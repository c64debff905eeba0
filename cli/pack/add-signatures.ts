import { readFile } from 'node:fs/promises';
import { signText, type Signer } from '../../domain/pack/signed/sign-text.ts';
import { WAITING } from '../../storage/publish/publish-revision.ts';
import { CommandFault } from './command-fault.ts';
import { mustConfirm, type Confirm } from './confirm.ts';
import { describeHead } from './describe-head.ts';
import { refuseSigners } from './publish-pack.ts';
import type { TeamFile } from './team-file.ts';
import { checkWaiting } from './waiting-head.ts';
import { writeHeadIn } from './write-head.ts';

export interface AddOrder {
  readonly team: TeamFile;
  /** The waiting head, with or without `.waiting` at the end. */
  readonly waiting: string;
  readonly signers: readonly Signer[];
  readonly now: Date;
  readonly confirm: Confirm;
}

/**
 * Adds signatures to a waiting head, once it has been checked and the person at the keyboard has seen what it changes. Only a head is
 * ever signed, whatever the file claims to be, and key changes are the team's own.
 */
export async function addSignatures({ team, waiting, signers, now, confirm }: AddOrder): Promise<string[]> {
  const file = waiting.endsWith(WAITING) ? waiting.slice(0, -WAITING.length) : waiting;
  const bytes = await readFile(`${file}${WAITING}`).catch(() => undefined);
  if (!bytes) throw new CommandFault(`${file}${WAITING} cannot be read: no head is waiting for signatures there.`);
  refuseSigners(signers, team, now);
  const checked = await checkWaiting(bytes, team, file, now);
  await mustConfirm(confirm, describeHead(checked, team));
  const { payload, sigs } = checked.envelope;
  const signed = await signText({ type: 'pack-head/1', payload, sigs } as const, signers);
  return (await writeHeadIn(signed, team, file, now)).sentences;
}
