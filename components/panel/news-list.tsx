import { useTranslation } from 'react-i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import type { ChangedKind, PackChange } from '../../domain/pack/pack-changes.ts';
import type { Pack } from '../../domain/pack/schema.ts';
import { Button } from '../controls/button.tsx';
import { InSteps } from '../controls/in-steps.tsx';
import { formatDay } from '../formats.ts';

export interface NewsListProps {
  /** Newest first. */
  news: Pack['news'];
  /** What the past seven days changed in the pack. */
  changes: readonly PackChange[];
  /** Ids of the news that had not been read when the list was opened. */
  unread: ReadonlySet<string>;
  /** Takes a read mark back; left out where there are none. */
  onUnread?: ((at: string) => void) | undefined;
  /** Leads to what has changed; left out where there is no way. */
  onOpen?: ((kind: ChangedKind, id: string, title: string) => void) | undefined;
}

/** What the leads say is new, and what the pack itself shows to be. */
export function NewsList({ news, changes, unread, onUnread, onOpen }: NewsListProps) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <InSteps
        className="scp-news-list"
        rows={news}
        draw={({ id, at, title, body }) => (
          <li key={id}>
            <p className="small i3">
              {formatDay(at, i18n.language)}
              {unread.has(id) && <span className="b accent"> · {t('news.new')}</span>}
            </p>
            <p className="b">{agentText(title, i18n.language)}</p>
            <p className="i2">{agentText(body, i18n.language)}</p>
            {onUnread && !unread.has(id) && (
              <Button kind="quiet" small onPress={() => onUnread(at)}>
                {t('news.markUnread')}
              </Button>
            )}
          </li>
        )}
      />
      {changes.length > 0 && (
        <>
          <h3>{t('news.week', { count: changes.length })}</h3>
          <InSteps
            className="scp-change-list"
            rows={changes}
            draw={(one) => <li key={`${one.kind} ${one.id}`}>{line(one)}</li>}
          />
        </>
      )}
    </>
  );

  function line({ kind, id, what, title: texts }: PackChange) {
    const title = agentText(texts, i18n.language);
    return (
      <>
        <span className="small i3">{t(`news.what.${what}`)}</span>
        {onOpen && what !== 'gone' ? (
          <Button kind="quiet" small onPress={() => onOpen(kind, id, title)}>
            {title}
          </Button>
        ) : (
          <span>{title}</span>
        )}
        <span className="small i3">{t(`news.kind.${kind}`)}</span>
      </>
    );
  }
}
