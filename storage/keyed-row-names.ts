import Dexie, { type EntityTable, type Transaction } from 'dexie';
import { digestOf } from '../domain/digest.ts';

/** Random bytes that never leave the agent's database, by their purpose. */
export interface DeviceKeyRow {
  readonly name: string;
  readonly key: Uint8Array<ArrayBuffer>;
}

type DeviceKeys = EntityTable<DeviceKeyRow, 'name'>;

/** Name of the key for the names of rows about conversations. */
const CONVERSATIONS = 'conversations';

/**
 * The name of a row about a conversation. Some sites name a conversation by its buyer, and the plain digest of a name can be found by trying all
 * names, so it is keyed with 32 random bytes that never leave this database.
 */
export async function nameOfRow(keys: DeviceKeys, conversation: string): Promise<string> {
  return signName(await deviceKey(keys), await digestOf(new TextEncoder().encode(conversation)));
}

/** Renames rows that are stored under the plain digest, as in version 4 of the database. */
export async function renameRows(transaction: Transaction): Promise<void> {
  const key = newKey();
  await transaction.table<DeviceKeyRow>('deviceKeys').put({ name: CONVERSATIONS, key });
  for (const name of ['drafts', 'cases']) {
    const table = transaction.table<{ readonly conversation: string }>(name);
    const rows = await table.toArray();
    const names = rows.map(({ conversation }) => signName(key, conversation));
    // The database would close the upgrade while the browser signs.
    const signed = await Dexie.waitFor(Promise.all(names));
    await table.clear();
    await table.bulkPut(rows.map((row, at) => ({ ...row, conversation: signed[at] ?? row.conversation })));
  }
}

/** Created when it is first needed; of two pages that need it at once, one creates it. */
async function deviceKey(keys: DeviceKeys): Promise<Uint8Array<ArrayBuffer>> {
  const known = await keys.get(CONVERSATIONS);
  if (known) return known.key;
  return keys.db.transaction('rw', keys, async () => {
    const kept = await keys.get(CONVERSATIONS);
    if (kept) return kept.key;
    const key = newKey();
    await keys.put({ name: CONVERSATIONS, key });
    return key;
  });
}

function newKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** HMAC with SHA-256, hexadecimal. */
async function signName(key: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const hmacKey = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign(algorithm, hmacKey, new TextEncoder().encode(name)));
  return [...signature].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
