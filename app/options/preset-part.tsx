import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { shownAddress } from '../../components/formats.ts';
import { LoginForm } from '../../components/pack/login-form.tsx';
import { Trouble } from '../../components/pack/trouble.tsx';
import { mayNeedAccess } from '../../domain/team/needs-access.ts';
import type { HostLogin } from '../../domain/team/host-login.ts';
import type { PackTrouble } from '../../domain/pack/trouble.ts';
import { useAsk } from '../team/ask-background.ts';
import { orSay } from '../team/not-done.ts';
import { useDevice } from '../device.ts';
import { AllowHost } from './allow-host.tsx';

/** The team that the administrator has set, while it is not joined: why not, and what the agent can do about it. */
export function PresetPart({ address, trouble }: { address: string; trouble: PackTrouble | undefined }) {
  const { t } = useTranslation();
  const { hosts } = useDevice();
  const ask = useAsk();
  const [isJoining, setJoining] = useState(false);
  const { host } = new URL(address);

  const join = async (login?: HostLogin) => {
    setJoining(true);
    await ask('takePreset', { ...(login && { login }) });
    setJoining(false);
  };
  // The administrator vouches for the team; that the browser may read its host is still the agent's to say.
  const signIn = async (login: HostLogin) => {
    if (await orSay('refused', hosts.ask([host]))) await join(login);
  };

  return (
    <div className="scp-team">
      <p>{t('preset.notJoined')}</p>
      <p>
        <bdi dir="ltr">{shownAddress(address)}</bdi>
      </p>
      {trouble && <Trouble trouble={trouble} />}
      {trouble?.code === 'E_AUTH' ? (
        <LoginForm host={host} isBusy={isJoining} onLogin={(login) => void signIn(login)} />
      ) : (
        <div className="row">
          <Button kind="go" unready={isJoining} onPress={() => (isJoining ? undefined : void join())}>
            {t(isJoining ? 'options.joining' : 'preset.again')}
          </Button>
        </div>
      )}
      {trouble && mayNeedAccess(trouble) && <AllowHost host={host} onAllowed={() => void join()} />}
    </div>
  );
}
