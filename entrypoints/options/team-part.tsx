import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { Button } from '../../components/controls/button.tsx';
import { formatDay } from '../../components/formats.ts';
import { ImportProgress } from '../../components/pack/import-progress.tsx';
import { IncompleteMacros } from '../../components/pack/incomplete-macros.tsx';
import { PackRow } from '../../components/pack/pack-row.tsx';
import { Trouble } from '../../components/pack/trouble.tsx';
import { listIncomplete } from '../../domain/macros/lacking.ts';
import type { PackStatus } from '../../domain/protocol.ts';
import { missingHosts } from '../../domain/site/granted-hosts.ts';
import { callBackground } from '../pages/call-background.ts';
import { useCheck } from '../pages/use-check.ts';
import { stopSync, useProgress } from '../pages/use-progress.ts';
import type { PackView } from '../pages/use-data.ts';
import { useOrigins } from '../pages/use-origins.ts';
import { AllowHost } from './allow-host.tsx';
import { JoinPart } from './join-part.tsx';

interface TeamPartProps {
  view: PackView;
  now: Date;
}

/** Joining, checking and leaving: what is in use, how fresh it is, and what a refused pack is refused for. */
export function TeamPart({ view: { active, status, team }, now }: TeamPartProps) {
  const { t, i18n } = useTranslation();
  const [said, setSaid] = useState<string>();
  const [isResetting, setResetting] = useState(false);
  const check = useCheck();
  const progress = useProgress(team);
  const origins = useOrigins();
  const packHost = status?.address && new URL(status.address).host;
  const isRefused = packHost && status?.trouble?.code === 'E_PERM' && missingHosts([packHost], origins).length > 0;
  const refusedHost = isRefused && origins ? packHost : undefined;
  const incomplete = useMemo(() => active && listIncomplete(active.pack), [active]);

  const greet = ({ team, revision }: PackStatus) => {
    setResetting(false);
    setSaid(t('options.joined', { team, revision }));
  };
  const goBack = () => void callBackground('goBack', {});
  const acceptShrink = () => void callBackground('acceptShrink', {});
  const leave = async () => {
    const address = status?.address;
    await callBackground('leave', {});
    setResetting(false);
    setSaid(t('options.left'));
    // An address that was never allowed, or one of the inboxes, cannot be taken back; nothing is lost by that.
    if (address)
      await browser.permissions.remove({ origins: [`https://${new URL(address).host}/*`] }).catch(() => false);
  };

  return (
    <section>
      <h2>{t('options.team')}</h2>
      {/* The trouble stands below in full; twice it would be read aloud twice. */}
      {status && <PackRow status={{ ...status, trouble: undefined }} now={now} isChecking={check.isChecking} />}
      {progress && <ImportProgress progress={progress} onStop={stopSync} />}
      {status?.trouble && <Trouble trouble={status.trouble} />}
      {refusedHost && <AllowHost host={refusedHost} onAllowed={check.run} />}
      {incomplete && <IncompleteMacros {...incomplete} />}
      {status?.trouble?.code === 'E_SHRINK' && <Button onPress={acceptShrink}>{t('options.acceptShrink')}</Button>}
      {status?.address && (
        <div className="scp-team">
          <p>
            <bdi dir="ltr">{status.address}</bdi>
          </p>
          <p className="small i2">
            {[
              status.issuedAt &&
                t('options.revision', { revision: status.revision, day: formatDay(status.issuedAt, i18n.language) }),
              status.notAfter && t('options.goodUntil', { day: formatDay(status.notAfter, i18n.language) }),
              !status.hasKey && t('options.noKey'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="small i2">{t(status.isSigned ? 'options.signedPack' : 'options.plainPack')}</p>
          {status.isSetBack && <p className="small caution">{t('options.setBack')}</p>}
          <div className="row">
            <Button onPress={check.run}>{t('options.check')}</Button>
            {status.former && (
              <Button onPress={goBack}>
                {status.isSetBack
                  ? t('options.goForward', { revision: status.former.revision })
                  : t('options.goBack', { day: formatDay(status.former.issuedAt, i18n.language) })}
              </Button>
            )}
            {status.isSigned && !isResetting && (
              <Button onPress={() => setResetting(true)}>{t('join.resetButton')}</Button>
            )}
            <Button onPress={() => void leave()}>{t('options.leave')}</Button>
          </div>
        </div>
      )}
      {status?.address && isResetting && (
        <JoinPart resetTeam={status.team} onJoined={greet} onStop={() => setResetting(false)} />
      )}
      {status && !status.address && <JoinPart onJoined={greet} />}
      <p className="i2" role="status">
        {said}
      </p>
    </section>
  );
}
