import { useMemo, useState } from 'react';
import type { PackContent } from '../../domain/pack/schema.ts';
import { sortNews } from '../../domain/pack/sort-news.ts';
import type { Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';

/** The news of the pack in use. What was shown counts as read on this device, in every panel. */
export function useNews(pack: PackContent | undefined, settings: Settings, userStore: UserStore) {
  const [isOpen, setOpen] = useState(false);
  const { news, unread } = useMemo(() => sortNews(pack?.news ?? [], settings.newsReadUntil), [pack, settings]);
  const open = () => {
    setOpen(true);
    const newest = news[0]?.at;
    // A panel whose storage is full shows them again next time.
    if (unread > 0 && newest) userStore.writeSettings({ newsReadUntil: newest }).catch(() => undefined);
  };
  return { news, unread, isOpen, open, close: () => setOpen(false) };
}
