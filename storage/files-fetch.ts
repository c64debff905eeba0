import type { FileTrouble } from '../domain/certificates/file-state.ts';
import { addressBeside, isOfType, typeOfName } from '../domain/certificates/judge-file.ts';
import { AppError } from '../domain/errors.ts';
import type { PackContent } from '../domain/pack/schema.ts';
import type { CertificateFile } from '../domain/pack/schema.ts';
import { digestOf } from '../domain/digest.ts';
import type { FilesStore } from './files-store.ts';
import { request, type FetchFunction } from './http/request.ts';

/** Bytes of all files together that are kept; beyond that a file is fetched when it is asked for, and stays until the next round. */
const KEPT_BYTES = 64 * 1024 * 1024;

export interface FilesDeps {
  readonly filesStore: FilesStore;
  readonly fetch: FetchFunction;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

type StoredFile = CertificateFile & Required<Pick<CertificateFile, 'path' | 'sha256' | 'bytes'>>;

/** The files of a pack's certificates that are published beside the pack, each once. */
export function listFiles(pack: Pick<PackContent, 'certificates'>): StoredFile[] {
  const files = new Map<string, StoredFile>();
  for (const { file } of pack.certificates) {
    if (file?.path && file.sha256 && file.bytes) files.set(file.sha256, file as StoredFile);
  }
  return [...files.values()];
}

/**
 * Fetches one file from beside the pack at `address`. It is not requested under a name or a place that is not allowed, and none of it is kept
 * unless length and SHA-256 are those that the pack names, and the bytes begin as its name promises. It never rejects.
 */
export async function fetchFile(deps: FilesDeps, file: StoredFile, address: string): Promise<'held' | FileTrouble> {
  const type = typeOfName(file.name);
  const place = addressBeside(file.path, address);
  if (!type || place === undefined) return 'not-allowed';
  const outcome = await request(
    { method: 'GET', address: place, limit: file.bytes },
    { fetch: deps.fetch, now: deps.now },
  );
  if (outcome.kind !== 'bytes') {
    if (outcome.kind === 'failed' && outcome.code === 'E_LIMIT') return 'wrong-hash';
    return outcome.kind === 'failed' && outcome.code === 'E_NET' ? 'offline' : 'not-there';
  }
  const { bytes } = outcome;
  if (bytes.length !== file.bytes || (await digestOf(bytes)) !== file.sha256) return 'wrong-hash';
  if (!isOfType(bytes, type)) return 'other-kind';
  try {
    await deps.filesStore.write(file.sha256, bytes);
    return 'held';
  } catch (error) {
    return error instanceof AppError && error.code === 'E_QUOTA' ? 'no-room' : 'unavailable';
  }
}

/** Makes the stored files those that the pack in use names: removes the rest and fetches what is missing, one after another. It never rejects. */
export async function keepFiles(
  deps: FilesDeps,
  pack: Pick<PackContent, 'certificates'>,
  address: string | undefined,
): Promise<void> {
  const files = listFiles(pack);
  try {
    await deps.filesStore.keepOnly(new Set(files.map(({ sha256 }) => sha256)));
    const held = await deps.filesStore.list();
    let kept = 0;
    for (const file of files) {
      kept += file.bytes;
      if (kept > KEPT_BYTES || address === undefined) return;
      if (held.has(file.sha256)) continue;
      const end = await fetchFile(deps, file, address);
      // The next file would fail in the same way; the next round tries again.
      if (end === 'offline' || end === 'no-room' || end === 'unavailable') return;
    }
  } catch {
    // What is stored stays as it is; the panel shows where each file is.
  }
}
