import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { formatDay, formatMoment, shownAddress } from '../../components/formats.ts';
import { ImportProgress } from '../../components/pack/import-progress.tsx';
import { HeldBack } from '../../components/pack/held-back.tsx';
import { LeaveQuestion } from '../../components/pack/leave-question.tsx';
import { LoginForm } from '../../components/pack/login-form.tsx';
import { PackRow } from '../../components/pack/pack-row.tsx';
import { NameHost } from '../../components/pack/name-host.tsx';
import { Trouble } from '../../components/pack/trouble.tsx';
import { sites } from '../../content/sites/index.ts';
import { siteSource } from '../../domain/team/site-source.ts';
import { listHeldBack } from '../../domain/parsing/held-back.ts';
import { listIncomplete } from '../../domain/macros/missing-references.ts';
import { beforeLogin, type HostLogin } from '../../domain/team/host-login.ts';
import { mayNeedAccess } from '../../domain/team/needs-access.ts';
import { isPresetJoined } from '../../domain/team/preset.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import { missingHosts } from '../../domain/site/granted-hosts.ts';
import type { FailedComparisons } from '../../storage/failed-comparison.ts';
import { takeBackPackHost } from '../team/any-hosts.ts';
import { useDevice } from '../device.ts';
import { useAsk } from '../team/ask-background.ts';
import { isDone, orSay } from '../team/not-done.ts';
import { useCheck } from '../team/use-check.ts';
import type { PackView } from '../team/use-pack.ts';
import { useOrigins } from '../team/use-origins.ts';
import { usePreset } from '../team/use-preset.ts';
import { useProgress } from '../team/use-progress.ts';
import { AllowHost } from './allow-host.tsx';
import { ComparePart } from './compare-part.tsx';
import { FilePart } from './file-part.tsx';
import { JoinPart } from './join-part.tsx';
import { PresetPart } from './preset-part.tsx';

/** Which link is asked for: one for the same keys, with the team key; or one with new keys. */
type NewLink = 'other' | 'reset';

interface TeamPartProps {
  view: PackView;
  now: Date;
  failed: FailedComparisons;
  /** Left out: what the options page calls it. */
  title?: string;
}

/** Joining, checking and leaving: what is in use, how fresh it is, and what a refused pack is refused for. */
export function TeamPart({ view: { active, status, team }, now, failed, title }: TeamPartProps) {
  const { t, i18n } = useTranslation();
  const device = useDevice();
  const ask = useAsk();
  const [said, setSaid] = useState<string>();
  const [link, setLink] = useState<NewLink>();
  const [isChanging, setChanging] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [isSigningIn, setSigningIn] = useState(false);
  const [named, setNamed] = useState<string>();
  const check = useCheck();
  const isFile = status?.pickedAt !== undefined;
  const isJoined = status?.address !== undefined || isFile;
  const { preset, trouble: presetTrouble } = usePreset();
  const set = preset?.kind === 'set' ? preset : undefined;
  const isSetJoined = set !== undefined && isPresetJoined(set.link, team);
  const progress = useProgress(team);
  const origins = useOrigins();
  const host = status?.address && new URL(status.address).host;
  const isRefused =
    host && status?.trouble && mayNeedAccess(status.trouble) && missingHosts([host], origins).length > 0;
  const refusedHost = isRefused && origins ? host : undefined;
  // A link without the team key, or with one that the lead has changed, has a better one, for which nobody should have to leave.
  const links: readonly NewLink[] = set?.isLocked
    ? []
    : [
        ...(status?.address !== undefined && !status.hasKey ? (['other'] as const) : []),
        ...(status?.isSigned ? (['reset'] as const) : []),
      ];
  const incomplete = useMemo(() => active && listIncomplete(active.pack), [active]);
  const heldBack = useMemo(
    () => active && listHeldBack(active.pack, { source: siteSource(active, team), shipped: sites }),
    [active, team],
  );

  const greet = ({ team, revision }: PackStatus) => {
    setLink(undefined);
    setSaid(t('options.joined', { team, revision }));
  };
  const goBack = () => {
    // What was said of another revision is no longer so.
    setSaid(undefined);
    void ask('goBack', {});
  };
  const acceptShrink = () => void ask('acceptShrink', {});
  const signIn = async (login: HostLogin) => {
    if (!host || !(await orSay('refused', device.hosts.ask([host])))) return;
    setSigningIn(true);
    const after = await ask('signIn', login);
    setSigningIn(false);
    if (after) setChanging(false);
  };
  const leave = async () => {
    setLeaving(false);
    const address = status?.address;
    if (!(await ask('leave', {}))) return;
    setLink(undefined);
    setSaid(t('options.left'));
    if (address) await isDone('refused', takeBackPackHost(device, address));
  };

  const isAsked = status?.trouble?.code === 'E_AUTH';
  const before = status && isAsked && named !== host ? beforeLogin(status, isSetJoined) : 'nothing';
  return (
    <section>
      <h2>{title ?? t('options.team')}</h2>
      {/* The trouble is shown in full below; here it would be read aloud twice. */}
      {status && <PackRow status={{ ...status, trouble: undefined }} now={now} isChecking={check.isChecking} />}
      {progress && <ImportProgress progress={progress} onStop={() => void ask('stopSync', {})} />}
      {status?.trouble && <Trouble trouble={status.trouble} />}
      {refusedHost && <AllowHost host={refusedHost} onAllowed={check.run} />}
      {incomplete && <HeldBack kind="incomplete" {...incomplete} />}
      {heldBack && <HeldBack kind="heldBack" {...heldBack} />}
      {status?.trouble?.code === 'E_SHRINK' && <Button onPress={acceptShrink}>{t('options.acceptShrink')}</Button>}
      {status?.isUncompared && team && !isSetJoined && (
        <ComparePart
          key={team.trust?.keys.number}
          team={team}
          isLoginAsked={before === 'comparison'}
          failed={failed}
          onCompared={() => setSaid(t('compare.done'))}
        />
      )}
      {host && before === 'host-name' && <NameHost host={host} onNamed={() => setNamed(host)} />}
      {host && (isAsked || isChanging) && before === 'nothing' && (
        <LoginForm
          host={host}
          isBusy={isSigningIn}
          takesFocus={isChanging}
          onLogin={(login) => void signIn(login)}
          onStop={isAsked ? undefined : () => setChanging(false)}
        />
      )}
      {preset?.kind === 'faulty' && (
        <p className="caution scp-told" role="alert">
          {t('preset.faulty')} <span className="mini mono i3">{preset.fault}</span>
        </p>
      )}
      {status && set && !isSetJoined && <PresetPart address={set.link.address} trouble={presetTrouble} />}
      {status && isJoined && (
        <div className="scp-team">
          {status.address && (
            <p>
              <bdi dir="ltr">{shownAddress(status.address)}</bdi>
            </p>
          )}
          <p className="small i2">
            {[
              status.issuedAt &&
                t('options.revision', { revision: status.revision, day: formatDay(status.issuedAt, i18n.language) }),
              status.notAfter && t('options.goodUntil', { day: formatDay(status.notAfter, i18n.language) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {!status.hasKey && <p className="small caution">{t('options.noKey')}</p>}
          <p className="small i2">
            {t(isFile ? 'packFile.plain' : status.isSigned ? 'options.signedPack' : 'options.plainPack')}
          </p>
          {isSetJoined && <p className="small i2">{t(set.isLocked ? 'preset.locked' : 'preset.joined')}</p>}
          {status.hasLogin && !isAsked && <p className="small i2">{t('login.kept', { host })}</p>}
          {status.clockDoubt && (
            <p className="small caution" role="alert">
              {t(`options.clockDoubted.${status.clockDoubt.by}`, {
                here: formatMoment(status.clockDoubt.here, i18n.language),
                other: formatMoment(status.clockDoubt.other, i18n.language),
              })}
            </p>
          )}
          {status.isSetBack && <p className="small caution">{t('options.setBack')}</p>}
          {isLeaving && (
            <LeaveQuestion team={status.team ?? ''} onLeave={() => void leave()} onStay={() => setLeaving(false)} />
          )}
          <div className="row">
            {status.address && <Button onPress={check.run}>{t('options.check')}</Button>}
            {status.clockDoubt && <Button onPress={() => void ask('trustClock', {})}>{t('options.clockRight')}</Button>}
            {status.former && (
              <Button onPress={goBack}>
                {status.isSetBack
                  ? t('options.goForward', { revision: status.former.revision })
                  : t('options.goBack', {
                      revision: status.former.revision,
                      day: formatDay(status.former.issuedAt, i18n.language),
                    })}
              </Button>
            )}
            {status.hasLogin && !isAsked && !isChanging && (
              <Button onPress={() => setChanging(true)}>{t('login.change', { host })}</Button>
            )}
            {links.map((kind) => (
              // It stays where it is while its form is open: a second click of a double one must meet nothing else.
              <Button key={kind} onPress={() => setLink(kind)}>
                {t(kind === 'reset' ? 'join.resetButton' : 'options.otherLink')}
              </Button>
            ))}
            {!set?.isLocked && <Button onPress={() => setLeaving(true)}>{t('options.leave')}</Button>}
          </div>
        </div>
      )}
      {isJoined && link && (
        <JoinPart
          key={link}
          resetTeam={link === 'reset' ? status.team : undefined}
          failed={failed}
          onJoined={greet}
          onStop={() => setLink(undefined)}
        />
      )}
      {status && !isJoined && !set && <JoinPart failed={failed} onJoined={greet} />}
      {status && !status.address && !set && <FilePart isAgain={isFile} onTaken={greet} />}
      <p className="i2" role="status">
        {said}
      </p>
    </section>
  );
}
