import { addressBeside, typeOfName } from '../certificates/judge-file.ts';
import { FaultList } from './faults.ts';
import type { Pack } from './schema.ts';

/** An address that stands for the pack's own: only what lies beside it is looked at. */
const ANY = 'https://pack.example/folder/pack.json';

/**
 * What a pack says and agents are not offered, one fault each with its place, for the lead. The rest of the pack is as good as before, and packs
 * of a former version hold such things, so none of them refuses a pack; signing does.
 */
export function listHeldBack({ certificates }: Pick<Pack, 'certificates'>): FaultList {
  const list = new FaultList();
  certificates.forEach(({ file }, index) => {
    if (file?.path === undefined) return;
    const path = ['certificates', index, 'file'];
    if (!typeOfName(file.name)) list.add('bad-file', [...path, 'name'], file.name);
    else if (addressBeside(file.path, ANY) === undefined) list.add('bad-file', [...path, 'path'], file.path);
  });
  return list;
}
