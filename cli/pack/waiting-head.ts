import { writePlace } from '../../domain/pack/faults.ts';
import { basename, dirname } from 'node:path';
import { readBuyerList } from '../../domain/blacklist/buyer-list.ts';
import { countLost } from '../../domain/publish/count-lost.ts';
import { isKeyedBy, type PublishedHead } from '../../domain/publish/published-head.ts';
import { teamKeyBytes } from '../../domain/publish/publishing-team.ts';
import { findShrink } from '../../domain/team/shrink-guard.ts';
import { checkPack } from '../../domain/parsing/parse-pack.ts';
import { readEnvelope, findSigners, type HeadEnvelope } from '../../domain/pack/signed/envelope.ts';
import { headSchema, type Head } from '../../domain/pack/signed/head.ts';
import { highestAfter } from '../../domain/pack/revision-leap.ts';
import { parseHead } from '../../domain/pack/signed/judge-head.ts';
import { readKeyChange } from '../../domain/pack/signed/key-set.ts';
import { findVerifier } from '../../domain/pack/signed/verify-signature.ts';
import { CommandFault } from './command-fault.ts';
import { readKeying } from './edit-buyers.ts';
import { headPath, readPartsIn, readPublishedIn } from './published-head.ts';
import { refuseUnfit, describeFault } from './read-pack.ts';
import { sayPublishFault } from './say-publish-fault.ts';
import type { TeamFile } from './team-file.ts';

const DAY_MS = 86_400_000;

/** The longest validity that `pack:sign` allows, plus a day for clocks that differ. */
const MOST_DAYS = 401;

/** A head made by another lead, checked in every respect except its signatures. */
export interface WaitingHead {
  readonly envelope: HeadEnvelope;
  readonly head: Head;
  readonly pack: Readonly<Record<string, unknown>>;
  /** What is published now; `undefined` before the first pack. */
  readonly before: PublishedHead | undefined;
}

/**
 * Checks a waiting head as agents would, and beyond that, that it follows the published head and contains nothing that this version
 * wouldn't have written. The file may come from a folder others can write to, so nothing in it is trusted. `file` is the published
 * head's. Fails with a sentence before anything is signed.
 */
export async function checkWaiting(bytes: Uint8Array, team: TeamFile, file: string, now: Date): Promise<WaitingHead> {
  const out = dirname(file);
  const name = basename(headPath(out, team.address));
  if (basename(file) !== name) throw refused(`the head of this team is called ${name}`);
  const envelope = readEnvelope(bytes);
  if (!envelope.ok) throw refused(`it is not a head (${envelope.fault.code})`);
  const { payload } = envelope.value;
  const read = parseHead(payload, team.team);
  if (!read.ok) {
    const {
      code,
      faults,
      detail = faults.map((fault) => `${writePlace(fault)}: ${describeFault(fault)}`).join(', '),
    } = read.fault;
    throw refused(`agents would refuse it (${code} ${detail})`);
  }
  const head = read.value;
  const unknown = Object.keys(JSON.parse(payload) as object).filter((name) => !Object.hasOwn(headSchema.shape, name));
  if (unknown.length > 0) throw refused(`this version does not know what it says of ${JSON.stringify(unknown)}`);
  const { keys, root, number } = team.keys;
  const signers = await findSigners(envelope.value, [...keys, ...(root?.keys ?? [])], await findVerifier());
  if (!signers) throw refused('a signature in it is not by this team, or is not valid');
  if (head.keySet !== number) throw refused(`it is not made for set ${number} of the keys`);
  const before = await readPublishedIn(out, team);
  checkPlace(head, before, team);
  checkTimes(head, now);
  if (!(await isKeyedBy(head, team.teamKey))) throw refused('it is made with another team key');
  return { envelope: envelope.value, head, before, pack: await checkContent(file, head, before, team, now) };
}

/** Directly after what is published. */
function checkPlace(head: Head, before: PublishedHead | undefined, team: TeamFile): void {
  if (before && head.seq <= before.head.seq)
    throw refused(`revision ${before.head.seq} has been published since. Sign the pack again`);
  const highest = highestAfter(before?.head.seq ?? 0);
  if (head.seq > highest) throw refused(`revision ${head.seq} leaps too far: agents take at most ${highest}`);
  if (head.prev !== before?.digest) throw refused('it does not follow the head that is published in this folder');
  const last = team.changes.at(-1);
  const floor = last && readKeyChange(JSON.parse(last.payload), team.team)?.floor;
  if (!before && floor) throw refused(`revision ${floor.seq} is missing: take the folder as it was published last`);
}

function checkTimes({ created, notAfter }: Head, now: Date): void {
  const [made, end] = [Date.parse(created), Date.parse(notAfter)];
  if (made > now.getTime() + DAY_MS) throw refused(`it says that it was made on ${created}, which is yet to come`);
  if (end <= now.getTime()) throw refused(`it was good until ${notAfter}. Sign the pack again`);
  if (end > now.getTime() + MOST_DAYS * DAY_MS) throw refused(`it would be good until ${notAfter}`);
}

async function checkContent(
  file: string,
  head: Head,
  before: PublishedHead | undefined,
  team: TeamFile,
  now: Date,
): Promise<Readonly<Record<string, unknown>>> {
  const { pack, read } = await readPartsIn(dirname(file), file, head, team.teamKey);
  const sound = checkPack(pack);
  if (!sound.ok) throw refused(`its objects do not form a valid pack (${sound.fault.code})`);
  refuseUnfit(sound.value, 'The waiting pack', team.team);
  const count = sound.value.buyers?.length;
  const lists = read.filter(({ object }) => object.kind === 'buyers');
  if (count !== head.counts['buyers'] || (count === undefined && lists.length > 0))
    throw refused('it gives the wrong number of buyers');
  const wanted = JSON.stringify(await readKeying(pack, teamKeyBytes(team.teamKey)));
  for (const { bytes } of lists) {
    const list = readBuyerList(new Uint8Array(bytes));
    if (!list.ok || (list.value.keying && JSON.stringify(list.value.keying) !== wanted))
      throw refused('its buyers are keyed differently from what the pack says; nobody would be found');
  }
  const lost = before && !head.shrink && findShrink([], countLost(pack, before.pack, now), now.getTime());
  if (lost) throw new CommandFault(sayPublishFault({ kind: 'shrinks', lost }));
  return pack;
}

function refused(why: string): CommandFault {
  return new CommandFault(`Nothing was signed. What is waiting there is not what this team signs: ${why}.`);
}
