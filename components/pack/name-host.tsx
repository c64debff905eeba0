import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameHost } from '../../domain/team/host-login.ts';
import { Button } from '../controls/button.tsx';
import { isComposing } from '../controls/is-composing.ts';

interface NameHostProps {
  /** Host that asks for a login, with its port where it has one. */
  host: string;
  onNamed: () => void;
  /** Left out where there is nothing to go back to. */
  onStop?: (() => void) | undefined;
}

/** Before a host that no signature vouches for is given a login, the agent names it: typed and not pressed, since a press is given to any name that looks right. */
export function NameHost({ host, onNamed, onStop }: NameHostProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const name = () => {
    if (isSameHost(typed, host)) onNamed();
    else setWrong(typed.trim() !== '');
  };
  return (
    <div className="scp-login">
      <label className="scp-setting">
        <span>{t('login.nameHost')}</span>
        <input
          type="text"
          value={typed}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={isWrong}
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(false);
          }}
          onKeyDown={(event) => {
            if (!isComposing(event) && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) name();
          }}
        />
        <span className="small i2">{t('login.nameHostText')}</span>
      </label>
      {isWrong && (
        <p className="danger" role="alert">
          {t('login.otherHost')}
        </p>
      )}
      <div className="row">
        <Button kind="go" unready={typed.trim() === ''} onPress={name}>
          {t('login.nameHostGo')}
        </Button>
        {onStop && <Button onPress={onStop}>{t('join.cancel')}</Button>}
      </div>
    </div>
  );
}
