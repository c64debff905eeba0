/**
 * Keeps the browser from throwing the databases away when the disk runs full. The permission `unlimitedStorage` is all that Chromium wants; Firefox takes it for
 * the leave to ask, and then asks nobody. A worker has no such call.
 */
export function keepStorage(): void {
  const storage: Partial<StorageManager> = navigator.storage;
  void storage.persist?.().catch(() => false);
}
