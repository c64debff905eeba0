import { useEffect, useMemo, useState } from 'react';
import { changesOfWeek, type PackChange, type PackLog } from '../../domain/pack/pack-changes.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { sortNews } from '../../domain/pack/sort-news.ts';
import type { Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';

const NO_CHANGES: readonly PackChange[] = [];
const NONE: ReadonlySet<string> = new Set();

/** The news of the pack in use, and what it changed this week. What was shown counts as read on this device, in every panel, until that is taken back. */
export function useNews(pack: PackContent | undefined, settings: Settings, userStore: UserStore) {
  const [isOpen, setOpen] = useState(false);
  const [shownNew, setShownNew] = useState(NONE);
  const changes = useChanges(pack, userStore);
  const { newsReadUntil } = settings;
  const { news, unread } = useMemo(() => sortNews(pack?.news ?? [], newsReadUntil), [pack, newsReadUntil]);
  // A panel whose storage is full shows them again next time.
  const write = (until: string) => void userStore.writeSettings({ newsReadUntil: until }).catch(() => undefined);
  const open = () => {
    setOpen(true);
    setShownNew(new Set(news.slice(0, unread).map(({ id }) => id)));
    const newest = news[0]?.at;
    if (unread > 0 && newest) write(newest);
  };
  /** This one and all newer ones are unread again. */
  const markUnread = (at: string) => {
    write(new Date(Date.parse(at) - 1).toISOString());
    setShownNew(new Set(news.filter((one) => Date.parse(one.at) >= Date.parse(at)).map(({ id }) => id)));
  };
  return { news, changes, unread, isOpen, open, close: () => setOpen(false), shownNew, markUnread };
}

/** What the past seven days changed in the pack, as the background noted it. */
function useChanges(pack: PackContent | undefined, { packLogs }: UserStore): readonly PackChange[] {
  const [changes, setChanges] = useState(NO_CHANGES);
  const team = pack?.team;
  useEffect(() => {
    if (team === undefined) return undefined;
    const stop = new AbortController();
    const tell = (log: PackLog | undefined) => setChanges(log ? changesOfWeek(log.changes, Date.now()) : NO_CHANGES);
    packLogs.watch(team, tell, stop.signal);
    return () => stop.abort();
  }, [team, packLogs]);
  return changes;
}
