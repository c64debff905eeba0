import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon.tsx';
import { NewsList } from '../../components/panel/news-list.tsx';
import type { PackContent } from '../../domain/pack/schema.ts';
import type { Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { useNews } from '../team/use-news.ts';

interface NewsRowProps {
  pack: PackContent;
  settings: Settings;
  userStore: UserStore;
}

/** What the leads say is new, and what the pack has changed this week; opened, it counts as read. */
export function NewsRow({ pack, settings, userStore }: NewsRowProps) {
  const { t } = useTranslation();
  const { news, changes, unread, open, shownNew, markUnread } = useNews(pack, settings, userStore);
  if (news.length + changes.length === 0) return null;
  return (
    <section className="scp-popup-row">
      <Icon name="news" className={unread > 0 ? 'accent' : 'i3'} />
      <details className="grow" onToggle={(event) => event.currentTarget.open && open()}>
        <summary>{unread > 0 ? t('news.unread', { count: unread }) : t('news.title')}</summary>
        <NewsList news={news} changes={changes} unread={shownNew} onUnread={markUnread} />
      </details>
    </section>
  );
}
