import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackTrouble } from '../../domain/pack/trouble.ts';
import type { PartHealth } from '../../domain/reading.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { troubleWords } from '../pack/pack-words.ts';
import { HealthList, isWhole } from './health-list.tsx';
import { RepairActions, type Repair } from './repair-actions.tsx';

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
export function NoConversation({ repair }: { repair?: Repair | undefined }) {
  const { t } = useTranslation();
  // On a page that no site knows the parts may have to be pointed at first.
  const text = t(repair ? 'empty.noConversationHere' : 'empty.noConversationText');
  return (
    <Lead icon="macro" tone="i3" title={t('empty.noConversation')} text={text}>
      {repair && <RepairActions repair={repair} />}
    </Lead>
  );
}

/** The side panel is open beside a page that is no inbox. */
export function NoInbox() {
  const { t } = useTranslation();
  return <Lead icon="mark" tone="i3" title={t('empty.noInbox')} text={t('empty.noInboxText')} />;
}

interface LayoutChangedProps {
  site: string;
  health: readonly PartHealth[];
  repair: Repair;
}

/** The page no longer matches what the site's data say: what is gone, what still works, what to do. */
export function LayoutChanged({ site, health, repair }: LayoutChangedProps) {
  const { t } = useTranslation();
  const read = health.filter(isWhole).length;
  const count = health.filter((h) => h.off !== true).length;
  return (
    <>
      <Lead
        icon="layout-changed"
        tone="unknown"
        title={t('empty.layoutChanged')}
        text={t('empty.layoutChangedText', { site })}
      >
        <RepairActions repair={repair} />
      </Lead>
      <div className="scp-read-list">
        <h2 className="small b i2">{t('empty.whatWasRead', { read, count })}</h2>
        <HealthList health={health} />
      </div>
    </>
  );
}

/** Sidedesk was updated or reloaded while this page stayed open. */
export function Disconnected() {
  const { t } = useTranslation();
  return <Lead icon="sync" tone="i3" title={t('empty.updated')} text={t('empty.updatedText')} />;
}

/** Nothing on this device could be read: why, and what helps. */
export function NoData({ trouble }: { trouble: Pick<PackTrouble, 'code' | 'detail'> }) {
  const { t } = useTranslation();
  return <Lead icon="cannot-check" tone="caution" title={t('empty.noData')} text={troubleWords(trouble, t)} />;
}
