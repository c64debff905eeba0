import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon.tsx';
import { layBase } from '../../domain/pack/lay-base.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { baseLayer } from '../pack/base-layer.ts';
import { NoticeRow } from '../team/notice-row.tsx';
import { useNow } from '../team/use-now.ts';
import { usePack } from '../team/use-pack.ts';
import { useSettings } from '../team/use-settings.ts';
import { LookUpDesk } from './look-up-desk.tsx';

/** Everything that the pack knows, without a conversation. It never shows a buyer. */
export function LookUpPage({ packStore, userStore }: { packStore: PackStore; userStore: UserStore }) {
  const { t } = useTranslation();
  const now = useNow();
  const settings = useSettings(userStore);
  const { active, status, isFailed } = usePack(packStore, userStore, now);
  const pack = useMemo(() => active && layBase(baseLayer, active.pack), [active]);
  useEffect(() => {
    document.title = `Sidedesk · ${t('lookUp.title')}`;
  }, [t]);
  return (
    <main className="scp-lookup">
      <header className="row">
        <Icon name="mark" size={20} />
        <h1>{t('lookUp.title')}</h1>
        {pack && <span className="small i3">{t('lookUp.pack', { name: pack.name, revision: pack.revision })}</span>}
      </header>
      <NoticeRow settings={settings} userStore={userStore} />
      {pack ? (
        <LookUpDesk pack={pack} role={settings.role} now={now} />
      ) : (
        (isFailed || status) && <p className="i2">{t('lookUp.noPack')}</p>
      )}
    </main>
  );
}
