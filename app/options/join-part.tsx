import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { isComposing } from '../../components/controls/is-composing.ts';
import { JoinConfirm } from '../../components/pack/join-confirm.tsx';
import { LoginForm } from '../../components/pack/login-form.tsx';
import { NameHost } from '../../components/pack/name-host.tsx';
import { Trouble } from '../../components/pack/trouble.tsx';
import { beforeLogin, type HostLogin } from '../../domain/team/host-login.ts';
import { parseJoinLink, type JoinLinkFault } from '../../domain/team/join-link.ts';
import { mayNeedAccess } from '../../domain/team/needs-access.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import type { PackTrouble } from '../../domain/pack/trouble.ts';
import type { FailedComparisons } from '../../storage/failed-comparison.ts';
import { useAsk } from '../team/ask-background.ts';
import { orSay } from '../team/not-done.ts';
import { useDevice } from '../device.ts';
import { AllowHost } from './allow-host.tsx';
import { useComparison } from './use-comparison.ts';

type JoinTrouble =
  | Pick<PackTrouble, 'code' | 'detail' | 'faults' | 'count'>
  | { code: 'E_LINK'; fault: JoinLinkFault | 'other-team'; after?: string | undefined };

interface JoinPartProps {
  /** The team whose keys are to be replaced; left out: a team is joined. */
  resetTeam?: string | undefined;
  failed: FailedComparisons;
  onJoined: (status: PackStatus) => void;
  /** Left out where there is nothing to go back to. */
  onStop?: (() => void) | undefined;
}

/** From a link to a joined team. A signed one is compared first; an unsigned one is marked as such before it is used. */
export function JoinPart({ resetTeam, failed, onJoined, onStop }: JoinPartProps) {
  const { t } = useTranslation();
  const { hosts } = useDevice();
  const ask = useAsk();
  const [link, setLink] = useState('');
  const [isComparing, setComparing] = useState(false);
  const [isJoining, setJoining] = useState(false);
  const [trouble, setTrouble] = useState<JoinTrouble>();
  const [named, setNamed] = useState<string>();
  const parsed = parseJoinLink(link);
  const value = parsed.ok ? parsed.value : undefined;
  const covered = value?.signed && { ...value.signed, address: value.address, key: value.key };
  const comparison = useComparison(covered, failed);
  // Only a host that lets nobody read it from elsewhere needs the permission.
  const isUnread = trouble !== undefined && mayNeedAccess(trouble);
  // The fingerprint has been compared by then, and covers the host; of a link without one the agent names it.
  const isAsked = trouble?.code === 'E_AUTH';
  const mustName = beforeLogin({ isSigned: value?.signed !== undefined }, false) === 'host-name';
  const host = value && new URL(value.address).host;

  const join = async (login?: HostLogin) => {
    if (!login) setTrouble(undefined);
    setJoining(true);
    const isReset = resetTeam !== undefined;
    const after = await ask('join', { link, isReset, ...(login && { login }) });
    setJoining(false);
    if (after?.trouble) setTrouble(after.trouble);
    else if (after) onJoined(after);
  };
  const begin = () => {
    const isOther = resetTeam !== undefined && value?.signed?.team !== resetTeam;
    const fault = parsed.ok ? (isOther ? 'other-team' : undefined) : parsed.fault;
    const after = parsed.ok || parsed.fault !== 'cut' ? undefined : parsed.after;
    setTrouble(fault && { code: 'E_LINK', fault, after });
    if (fault || !value) return;
    if (value.signed) setComparing(true);
    else void join();
  };
  const signIn = async (login: HostLogin) => {
    // The host lets nobody else's page send a password, so here the permission is needed.
    if (host && (await orSay('refused', hosts.ask([host])))) await join(login);
    else setTrouble({ code: 'E_PERM' });
  };
  const stop = () => {
    setComparing(false);
    setTrouble(undefined);
    setNamed(undefined);
    setLink('');
    onStop?.();
  };

  return (
    <>
      {isAsked ? null : isComparing && value?.signed ? (
        <JoinConfirm
          team={value.signed.team}
          address={value.address}
          keyCount={value.signed.keys.keys.length + (value.signed.keys.root?.keys.length ?? 0)}
          comparison={comparison}
          hasKey={value.key !== undefined}
          isReset={resetTeam !== undefined}
          isJoining={isJoining}
          onJoin={() => void join()}
          onStop={stop}
        />
      ) : (
        <div className="scp-setting">
          <label htmlFor="join">{t(resetTeam === undefined ? 'options.joinLabel' : 'join.resetLabel')}</label>
          <div className="row">
            <input
              id="join"
              className="grow"
              type="url"
              value={link}
              placeholder="https://"
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => setLink(event.target.value)}
              onKeyDown={(event) => {
                if (!isComposing(event) && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) begin();
              }}
            />
            <Button
              kind="go"
              unready={link.trim() === '' || isJoining}
              onPress={() => (isJoining ? undefined : begin())}
            >
              {t(isJoining ? 'options.joining' : value?.signed ? 'join.go' : value ? 'join.goPlain' : 'options.join')}
            </Button>
            {onStop && <Button onPress={stop}>{t('join.cancel')}</Button>}
          </div>
          <span className="small i3">{t('options.joinHint')}</span>
          {value && !value.signed && <span className="small caution">{t('options.plainPack')}</span>}
        </div>
      )}
      {trouble?.code === 'E_LINK' && (
        <p className="danger" role="alert">
          {t(`join.fault.${trouble.fault}`, { team: resetTeam, after: trouble.after })}
        </p>
      )}
      {trouble && trouble.code !== 'E_LINK' && <Trouble trouble={trouble} />}
      {isAsked && host && mustName && named !== host && (
        <NameHost host={host} onNamed={() => setNamed(host)} onStop={stop} />
      )}
      {isAsked && host && (!mustName || named === host) && (
        <LoginForm host={host} isBusy={isJoining} takesFocus onLogin={(login) => void signIn(login)} onStop={stop} />
      )}
      {isUnread && host && <AllowHost host={host} onAllowed={() => void join()} />}
    </>
  );
}
