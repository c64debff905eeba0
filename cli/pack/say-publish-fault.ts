import type { Result } from '../../domain/errors.ts';
import { objectPath } from '../../domain/pack/signed/head.ts';
import type { PublishFault } from '../../domain/publish/publish-fault.ts';
import { join } from 'node:path';
import { CommandFault } from './command-fault.ts';

/** Where to publish: the folder, and the head's file in it. */
interface Place {
  readonly out: string;
  readonly file: string;
}

const PROVE = 'Prove it with one listed buyer: npm run pack:buyers -- adopt PACK.json --key KEY --site … --order …';

/** The sentence for the person at the keyboard. */
export function sayPublishFault(fault: PublishFault, { out, file }: Place = { out: '', file: '' }): string {
  switch (fault.kind) {
    case 'keys-ended':
      return `The keys ended on ${fault.on}: agents take nothing signed with them. Renew them: npm run pack:keys -- change`;
    case 'stranger':
      return `${fault.key} is not one of the team's keys; nothing was published.`;
    case 'before-erasure':
      return 'Somebody was erased from the list after this copy of the pack was made; published, it would list them again. Take the file that was published last.';
    case 'shrinks':
      return `The pack would lose much of a list (${fault.lost}). A buyer listed for a shorter time than before counts too. If that is intended: --shrink`;
    case 'leaps':
      return `Revision ${fault.seq} leaps too far: agents take at most ${fault.highest} after ${fault.before || 'none'}.`;
    case 'refused':
      return `Agents would refuse this head (${fault.code}); nothing was published.`;
    case 'not-a-head':
      return `${file} is not a signed head (${fault.code}). Choose another folder, or remove it.`;
    case 'head-of-other-version':
      return `${file} has a head that this version cannot read.`;
    case 'not-of-leads':
      return `${file} is not signed by this team's keys, so it cannot be continued. Take the folder as it was published last.`;
    case 'object-lost':
      return `${join(out, objectPath(fault.sha256))} is missing or was changed. Take the folder as it was published last.`;
    case 'no-pack':
      return `What ${file} names does not form a valid pack (${fault.code}).`;
    case 'no-list':
      return `What ${file} names is not a list of buyers (${fault.code}).`;
    case 'other-seal':
      return `The list of buyers that ${file} names was sealed with another team key.`;
    case 'weak-check':
      return `The check of the buyers in this pack does not cover how they were keyed. ${PROVE}`;
    case 'other-team-key':
      return 'The buyers in this pack were keyed with another team key than this one. After a new team key, empty "buyers" and list them again.';
    case 'other-rounds':
      return `This list is keyed with ${fault.rounds} rounds per key. Only a new list can have another number.`;
    case 'unsaid':
      return `The buyers in this pack do not say with which team key they were keyed. ${PROVE}`;
  }
}

/** The value, or the fault as a sentence that ends the command. */
export function orSay<T>(result: Result<T, PublishFault>, place?: Place): T {
  if (result.ok) return result.value;
  throw new CommandFault(sayPublishFault(result.fault, place));
}
