import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isSendable, type HostLogin } from '../../domain/team/host-login.ts';
import { Button } from '../controls/button.tsx';
import { isComposing } from '../controls/is-composing.ts';

interface LoginFormProps {
  host: string;
  isBusy: boolean;
  /** The person's own press brought the form, so the next key is meant for it. */
  takesFocus?: boolean;
  onLogin: (login: HostLogin) => void;
  /** Left out where there is nothing to go back to. */
  onStop?: (() => void) | undefined;
}

/** Name and password for the one host that asks for them, with a link to where a password that can be revoked separately is made. */
export function LoginForm({ host, isBusy, takesFocus, onLogin, onStop }: LoginFormProps) {
  const { t } = useTranslation();
  const title = useId();
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const userField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) userField.current?.focus();
  }, [takesFocus]);
  const hasColon = user.includes(':');
  // An app password is copied, often with the space or line end behind it.
  const login = { user: user.trim(), password: password.trim() };
  const isReady = isSendable(login) && !isBusy;
  const signIn = () => {
    if (isReady) onLogin(login);
    else if (!isBusy) (login.user === '' || hasColon ? userField : passwordField).current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isComposing(event) && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) signIn();
  };

  return (
    <div className="scp-login" role="group" aria-labelledby={title}>
      <h3 id={title}>{t('login.title', { host })}</h3>
      <p className="i2">{t('login.text', { host })}</p>
      <ul className="small i2">
        <li>{t('login.nextcloud')}</li>
        <li>{t('login.jianguoyun')}</li>
      </ul>
      <label className="scp-setting">
        <span>{t('login.user')}</span>
        <input
          ref={userField}
          type="text"
          value={user}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={hasColon}
          onChange={(event) => setUser(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {hasColon && (
        <p className="danger" role="alert">
          {t('login.colon')}
        </p>
      )}
      <label className="scp-setting">
        <span>{t('login.password')}</span>
        <input
          ref={passwordField}
          type="password"
          value={password}
          autoComplete="off"
          onChange={(event) => setPassword(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div className="row">
        <Button kind="go" unready={!isReady} onPress={signIn}>
          {t(isBusy ? 'options.joining' : 'login.go')}
        </Button>
        {onStop && <Button onPress={onStop}>{t('join.cancel')}</Button>}
      </div>
    </div>
  );
}
