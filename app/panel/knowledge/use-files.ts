import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CertificateFiles } from '../../../components/certificates/file-line.tsx';
import type { FileState } from '../../../domain/certificates/file-state.ts';
import { isOfType, typeOfName } from '../../../domain/certificates/judge-file.ts';
import type { CertificateFile } from '../../../domain/pack/schema.ts';
import { openFilesStore } from '../../../storage/files-store.ts';
import { useDevice } from '../../device.ts';

interface HeldFile {
  readonly file: File;
  readonly url: string;
}

/** One for the page; nothing is opened before a section asks. */
const filesStore = openFilesStore();

/**
 * The files of the certificates in sight: what is held is read, so that it can be saved at once; the rest can be fetched. What a former version
 * held under a name that lies is not offered: a page of HTML, say, would run as a part of the extension.
 */
export function useFiles(shown: readonly CertificateFile[]): CertificateFiles {
  const { call } = useDevice();
  const [hashes, setHashes] = useState<ReadonlySet<string>>(new Set());
  const [states, setStates] = useState<Readonly<Record<string, FileState>>>({});
  const [held, setHeld] = useState<ReadonlyMap<string, HeldFile>>(new Map());
  const isAsked = shown.length > 0;
  useEffect(() => {
    const stop = new AbortController();
    if (isAsked) filesStore.watch(setHashes, stop.signal);
    return () => stop.abort();
  }, [isAsked]);

  const wanted = JSON.stringify(
    shown.flatMap(({ sha256, name }) => (sha256 && hashes.has(sha256) ? [[sha256, name]] : [])),
  );
  useEffect(() => {
    let isLate = false;
    const urls: string[] = [];
    const read = async ([sha256, name]: readonly [string, string]): Promise<[string, HeldFile] | undefined> => {
      const type = typeOfName(name);
      const bytes = type && (await filesStore.read(sha256).catch(() => undefined));
      if (isLate) return undefined;
      if (!bytes) {
        // Damaged: it can be fetched again like one that is not here.
        setHashes((before) => new Set([...before].filter((one) => one !== sha256)));
        return undefined;
      }
      if (!isOfType(bytes, type)) {
        setStates((before) => ({ ...before, [sha256]: 'other-kind' }));
        return undefined;
      }
      const file = new File([bytes], name, { type });
      const url = URL.createObjectURL(file);
      urls.push(url);
      return [sha256, { file, url }];
    };
    const files = JSON.parse(wanted) as readonly (readonly [string, string])[];
    void Promise.all(files.map(read)).then((found) => {
      if (!isLate) setHeld(new Map(found.filter((one) => one !== undefined)));
    });
    return () => {
      isLate = true;
      urls.forEach((url) => URL.revokeObjectURL(url));
    };
  }, [wanted]);

  const fetchFile = useCallback(
    ({ sha256 }: CertificateFile) => {
      if (!sha256) return;
      const set = (state: FileState) => setStates((before) => ({ ...before, [sha256]: state }));
      set('fetching');
      void call('fetchFile', { sha256 }).then(set, () => set('unavailable'));
    },
    [call],
  );

  return useMemo(
    () => ({
      stateOf: ({ name, path, sha256 }) => {
        if (!path || !sha256) return 'elsewhere';
        if (!typeOfName(name)) return 'not-allowed';
        const state = states[sha256];
        if (state === 'other-kind') return state;
        if (hashes.has(sha256)) return 'held';
        // It was held once and is gone: the browser may empty this database at any time.
        return state === undefined || state === 'held' ? 'not-fetched' : state;
      },
      fetch: fetchFile,
      held: ({ sha256 }) => (sha256 === undefined ? undefined : held.get(sha256)),
    }),
    [hashes, states, held, fetchFile],
  );
}
