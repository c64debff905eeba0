import type { FileTrouble } from '../../domain/certificates/file-state.ts';
import { fetchFile, listFiles, keepFiles } from '../../storage/files-fetch.ts';
import { openFilesStore } from '../../storage/files-store.ts';
import { fetchAs } from '../../storage/http/login-fetch.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';

/** The files of certificates, kept in step with the pack in use. It may be stopped at any moment: what is missing is fetched in the next round. */
export function openCertificateFiles({ packStore, teamStore, logins, fetch, now }: SyncDeps) {
  const filesStore = openFilesStore(undefined, { mayRebuild: true });
  const depsFor = async (address: string | undefined) => {
    const login = address === undefined ? undefined : await logins?.read(address).catch(() => undefined);
    return { filesStore, fetch: fetchAs(fetch, login), now };
  };
  /** Only a team's pack has an address of its own. */
  const placeOf = async () => {
    const inUse = await packStore.readInUse();
    const team = inUse?.origin.source === 'team' ? await teamStore.read() : undefined;
    return inUse && { certificates: (await packStore.readKind('certificates')) ?? [], address: team?.address };
  };
  return {
    /** Fetches a file that the pack in use names. */
    async fetch(sha256: string): Promise<'held' | FileTrouble> {
      const place = await placeOf().catch(() => undefined);
      const file = place && listFiles(place).find((one) => one.sha256 === sha256);
      if (!file || place.address === undefined) return 'not-there';
      return fetchFile(await depsFor(place.address), file, place.address);
    },
    async keep(): Promise<void> {
      const place = await placeOf().catch(() => undefined);
      if (place) await keepFiles(await depsFor(place.address), place, place.address);
    },
  };
}
