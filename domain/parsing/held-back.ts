import { addressBeside, typeOfName } from '../certificates/judge-file.ts';
import type { Site } from '../site.ts';
import { listBlindedParts, listMovingWords, type ChangeSource } from '../site/moving-words.ts';
import type { SiteChange } from '../site/site-changes.ts';
import { FaultList } from '../pack/faults.ts';
import type { Pack } from '../pack/schema.ts';

/** An address used in place of the pack's own: only paths relative to it are checked. */
const ANY = 'https://pack.example/folder/pack.json';

/** Where the pack's changes count as coming from, and the sites that the extension ships. */
interface HeldBackScope {
  readonly source: Exclude<ChangeSource, 'agent'>;
  readonly shipped: readonly Pick<Site, 'id' | 'variants'>[];
}

/**
 * The parts of a pack that agents are not offered, one fault each with its place, for the lead. The rest of the pack is unaffected, and packs of a
 * former version contain such parts, so none of them is a reason to refuse a pack; signing does refuse it.
 */
export function listHeldBack(
  { certificates, sites = [] }: Pick<Pack, 'certificates'> & Partial<Pick<Pack, 'sites'>>,
  { source, shipped }: HeldBackScope,
): FaultList {
  const list = new FaultList();
  certificates.forEach(({ file }, index) => {
    if (file?.path === undefined) return;
    const path = ['certificates', index, 'file'];
    if (!typeOfName(file.name)) list.add('bad-file', [...path, 'name'], file.name);
    else if (addressBeside(file.path, ANY) === undefined) list.add('bad-file', [...path, 'path'], file.path);
  });
  if (source === 'signed-pack') return list;
  (sites as readonly SiteChange[]).forEach((change, index) => {
    if (change.kind !== 'patch') return;
    const site = shipped.find(({ id }) => id === change.site);
    change.offParts?.forEach((part, at) => {
      if (site && listBlindedParts([part]).length > 0) {
        list.add('needs-signature', ['sites', index, 'offParts', at], change.site);
      }
    });
    change.variants?.forEach((words, at) => {
      const variant = site?.variants.find(({ id }) => id === words.id);
      for (const word of listMovingWords(words, variant)) {
        list.add('needs-signature', ['sites', index, 'variants', at, word], change.site);
      }
    });
  });
  return list;
}
