import type { Result } from '../errors.ts';
import type { FaultList } from './faults.ts';
import type { PackRefusal } from './trouble.ts';
import { prescan } from './prescan.ts';

/** Bytes of a pack in one file: it is parsed in one go, and at this size that still takes a fraction of a second. */
export const EMBEDDED_LIMIT = 4 * 1024 * 1024;

/** Bytes of the largest pack of all, for measuring and for packs kept in many objects. */
export const LARGE_LIMIT = 256 * 1024 * 1024;

/** Reads JSON from the raw bytes of a file: size, encoding, sign-in pages, depth, duplicate and dangerous keys, then the parser. `limit` is in bytes. */
export function readJson(bytes: Uint8Array, limit: number): Result<unknown, PackRefusal> {
  if (bytes.length > limit) return refuse('E_LIMIT', String(limit));
  const decoded = decodeText(bytes);
  return decoded.ok ? readJsonText(decoded.value) : decoded;
}

/** The same for a text that has already been decoded. */
export function readJsonText(text: string): Result<unknown, PackRefusal> {
  if (text.trim() === '') return refuse('E_NOTPACK', 'empty');
  if (looksLikeHtml(text)) return refuse('E_NOTPACK', 'html');
  const scanned = prescan(text);
  if (!scanned.ok) return scanned;
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse('E_NOTPACK');
  }
}

/** A refusal without faults by path. */
export function refuse(code: PackRefusal['code'], detail?: string): { ok: false; fault: PackRefusal } {
  const fault: PackRefusal = { code, faults: [], count: 0 };
  return { ok: false, fault: detail === undefined ? fault : { ...fault, detail } };
}

export function refuseFaults(code: PackRefusal['code'], list: FaultList): { ok: false; fault: PackRefusal } {
  return { ok: false, fault: { code, faults: list.faults, count: list.count } };
}

/**
 * The text of a file, UTF-8 or nothing. `TextDecoder` drops a byte order mark automatically. Bytes that end inside a character were cut; they are
 * not in another encoding.
 */
export function decodeText(bytes: Uint8Array): Result<string, PackRefusal> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return refuse('E_ENCODING');
  }
  try {
    return { ok: true, value: text + decoder.decode() };
  } catch {
    return refuse('E_TRUNC');
  }
}

/** A sign-in page of a network, or a host's own error page, also comes with status 200. */
function looksLikeHtml(text: string): boolean {
  return text.trimStart().startsWith('<');
}
