import { readFile } from 'node:fs/promises';
import { listIncomplete } from '../../domain/macros/missing-references.ts';
import { listHeldBack } from '../../domain/parsing/held-back.ts';
import { LARGE_LIMIT } from '../../domain/pack/read-json.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import type { Pack } from '../../domain/pack/schema.ts';
import { writePlace, type PackFault } from '../../domain/pack/faults.ts';
import { CommandFault } from './command-fault.ts';
import { findUnfit } from './edit-buyers.ts';

/** Reads the pack to be signed; fails with sentences unless it may be published. */
export async function readPack(file: string, team: string): Promise<Pack> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new CommandFault(`${file} cannot be read.`);
  const parsed = parsePack(bytes, { limit: LARGE_LIMIT });
  if (!parsed.ok) {
    const { code, faults, count, detail } = parsed.fault;
    if (code === 'E_LIMIT') throw new CommandFault(`${file} is larger than ${LARGE_LIMIT / 2 ** 20} MB.`);
    const lines = faults.slice(0, 20).map((fault) => `  ${writePlace(fault)}: ${describeFault(fault)}`);
    throw new CommandFault(
      [`${file} is not a valid pack: ${code} ${detail ?? ''}`, ...lines, count > 20 ? `  … ${count} in all` : '']
        .join('\n')
        .trim(),
    );
  }
  refuseUnfit(parsed.value, file, team);
  return parsed.value;
}

/** Refuses a valid pack that must not be published nevertheless. `file` is its name in the sentences. */
export function refuseUnfit(pack: Pack, file: string, team: string): void {
  const incomplete = listIncomplete(pack);
  if (incomplete.count > 0) {
    const lines = incomplete.faults.slice(0, 20).map((fault) => `  ${writePlace(fault)}: ${fault.detail ?? ''}`);
    throw new CommandFault([`${file} lacks what ${incomplete.count} macros refer to:`, ...lines].join('\n'));
  }
  const heldBack = listHeldBack(pack, { source: 'signed-pack', shipped: [] });
  if (heldBack.count > 0) {
    const lines = heldBack.faults.slice(0, 20).map((fault) => `  ${writePlace(fault)}: ${describeFault(fault)}`);
    throw new CommandFault([`${file} holds what agents are not offered (${heldBack.count}):`, ...lines].join('\n'));
  }
  if (pack.team !== team) throw new CommandFault(`${file} is of the team "${pack.team}", the keys are of "${team}".`);
  const { buyers = [], sealedBuyers } = pack;
  if (sealedBuyers !== undefined)
    throw new CommandFault(`The list in ${file} is already sealed. Sign the file that it was made from.`);
  const unfit = findUnfit(buyers);
  if (unfit.length > 0)
    throw new CommandFault(
      [`${file} lists buyers in a form that cannot be published:`, ...unfit.slice(0, 20)].join('\n'),
    );
}

/** Spells out whatever a lead couldn't guess from the code alone. */
export function describeFault({ code, detail = '' }: PackFault): string {
  return code === 'too-many' ? `${code}, at most ${detail} entries are taken` : `${code} ${detail}`;
}
