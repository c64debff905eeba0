import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartHealth } from '../../domain/reading.ts';
import { Icon, type IconName } from '../controls/icon.tsx';

function Lead({
  icon,
  tone,
  title,
  text,
  children,
}: {
  icon: IconName;
  tone: string;
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <div className="scp-lead">
      <Icon name={icon} size={20} className={tone} />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** The inbox is there, but no conversation is open; look-up works without a buyer. */
export function NoConversation() {
  const { t } = useTranslation();
  return <Lead icon="macro" tone="i3" title={t('empty.noConversation')} text={t('empty.noConversationText')} />;
}

/** The side panel stands beside a page that is no inbox. */
export function NoInbox() {
  const { t } = useTranslation();
  return <Lead icon="mark" tone="i3" title={t('empty.noInbox')} text={t('empty.noInboxText')} />;
}

/** The page no longer matches what the site's data say: what is gone, what still works. */
export function LayoutChanged({ site, health }: { site: string; health: readonly PartHealth[] }) {
  const { t } = useTranslation();
  const read = health.filter((h) => h.read).length;
  return (
    <>
      <Lead
        icon="layout-changed"
        tone="unknown"
        title={t('empty.layoutChanged')}
        text={t('empty.layoutChangedText', { site })}
      />
      <div className="scp-read-list">
        <h2 className="small b i2">{t('empty.whatWasRead', { read, count: health.length })}</h2>
        <ul>
          {health.map(({ part, read: isRead }) => (
            <li key={part} className="row">
              <Icon name={isRead ? 'not-listed' : 'cannot-check'} size={14} className={isRead ? 'good' : 'unknown'} />
              <span className={isRead ? '' : 'b'}>{t(`part.${part}`)}</span>
              <span className="small i3 grow cut">{t(isRead ? 'empty.partRead' : 'empty.partMissing')}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Sidedesk was updated or reloaded while this page stayed open. */
export function Disconnected() {
  const { t } = useTranslation();
  return <Lead icon="sync" tone="i3" title={t('empty.updated')} text={t('empty.updatedText')} />;
}
