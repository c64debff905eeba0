import { readBuyerList, findSpan } from '../../domain/blacklist/buyer-list.ts';
import type { Result } from '../../domain/errors.ts';
import type { PackRefusal } from '../../domain/pack/trouble.ts';
import { refuse } from '../../domain/pack/read-json.ts';
import type { BuyerLayer, HeadList } from '../../domain/pack/signed/list-of-buyers.ts';
import type { KnownList, PackStore } from '../pack-store.ts';

/**
 * Checks a head's list of buyers before any of it is written: every file, that files follow each other, that each layer was made over the one below
 * it, and that there are as many entries as the head states. What is already stored is not read again. Fails with AppError E_DB.
 */
export async function checkLists(packStore: PackStore, list: HeadList): Promise<Result<null, PackRefusal>> {
  let below: string | undefined;
  let rows = 0;
  let keyed: string | undefined;
  for (const layer of list.layers) {
    const known = await packStore.readList(layer.id);
    const read = known ? ({ ok: true, value: known } as const) : await readFiles(packStore, layer);
    if (!read.ok) return read;
    if (read.value.layer?.over !== below) return refuse('E_HASH', 'buyers');
    // A key of one layer would mean nothing in another that was keyed differently.
    const keyedBy = JSON.stringify(read.value.keying ?? null);
    if (keyed !== undefined && keyed !== keyedBy) return refuse('E_SCHEMA', 'buyers');
    keyed = keyedBy;
    rows = read.value.layer?.rows ?? read.value.records;
    below = layer.id;
  }
  return rows === list.rows ? { ok: true, value: null } : refuse('E_HASH', 'buyers');
}

async function readFiles(packStore: PackStore, { objects }: BuyerLayer): Promise<Result<KnownList, PackRefusal>> {
  let records = 0;
  let about: Pick<KnownList, 'layer' | 'keying'> | undefined;
  let way: string | undefined;
  let last = -1;
  for (const sha256 of objects) {
    const bytes = await packStore.readObject(sha256);
    const file = bytes ? readBuyerList(bytes) : refuse('E_DB');
    if (!file.ok) return file;
    const span = findSpan(file.value);
    // A layer is one file: what several say of the list below could differ.
    const isLayerApart = file.value.layer !== undefined && objects.length > 1;
    if (isLayerApart || (span && span.first <= last)) return refuse('E_SCHEMA', 'buyers');
    last = span?.last ?? last;
    records += file.value.records;
    const { keying, head } = file.value;
    // An empty file must not vouch for the keys of another.
    const itsWay = JSON.stringify([keying ?? null, head.sealed]);
    if (way !== undefined && way !== itsWay) return refuse('E_SCHEMA', 'buyers');
    way = itsWay;
    about = { layer: file.value.layer, keying };
  }
  return { ok: true, value: { records, ...(about ?? { layer: undefined, keying: undefined }) } };
}
