import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameGroup } from '../../domain/pack/signed/fingerprint.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { isComposing } from '../controls/is-composing.ts';

interface JoinConfirmProps {
  team: string;
  address: string;
  keyCount: number;
  /** Eight groups; the last one is not shown, but typed from the lead's voice. */
  groups: readonly string[];
  hasKey: boolean;
  /** The team is joined already, and its keys are to be replaced. */
  isReset: boolean;
  isJoining: boolean;
  onJoin: () => void;
  onStop: () => void;
}

/** What a person confirms before a signed team is joined: whose keys, at which address. Agreeing needs listening; stopping is as easy. */
export function JoinConfirm(props: JoinConfirmProps) {
  const { team, address, keyCount, groups, hasKey, isReset, isJoining, onJoin, onStop } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const last = groups.at(-1) ?? '';
  const isSame = last !== '' && isSameGroup(typed, last);
  const isWrong = !isSame && typed.replace(/\s/g, '').length >= last.length;
  const facts = [
    [t('join.address'), <bdi dir="ltr">{address}</bdi>],
    [t('join.list'), t(hasKey ? 'join.listText' : 'join.listNoKey')],
    [t('join.contacts'), t('join.contactsText')],
    [t('join.own'), t('join.ownText')],
  ] as const;
  const join = () => {
    if (isSame && !isJoining) onJoin();
  };

  return (
    <div className="scp-join">
      <ol className="scp-steps">
        <li className="i2">
          <Icon name="not-listed" className="good" />
          {t('join.stepLink')}
        </li>
        <li aria-current="step" className="b">
          <span className="scp-step">2</span>
          {t('join.stepCompare')}
        </li>
        <li className="i3">
          <span className="scp-step">3</span>
          {t('join.stepAllow')}
        </li>
        <li className="i3">
          <span className="scp-step">4</span>
          {t('join.stepFetch')}
        </li>
      </ol>
      <h3>{t(isReset ? 'join.resetTitle' : 'join.title', { team })}</h3>
      {isReset && <p className="caution">{t('join.resetText')}</p>}
      <p className="i2">{t('join.compare')}</p>
      <ol className="scp-groups" aria-label={t('join.fingerprint')}>
        {groups.map((group, index) => (
          <li key={index} className="mono">
            <span className="mini i3">{index + 1}</span>
            {index < groups.length - 1 ? group : <i className="gap" aria-hidden="true" />}
            {index === groups.length - 1 && <span className="unseen">{t('join.hidden')}</span>}
          </li>
        ))}
      </ol>
      <p className="small i3">{t('join.keys', { count: keyCount })}</p>
      <dl className="scp-kv">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <label className="b" htmlFor="group">
        {t('join.typeLast')}
      </label>
      <div className="row wrap">
        <input
          id="group"
          className="mono"
          type="text"
          value={typed}
          maxLength={8}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={isWrong}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (!isComposing(event) && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) join();
          }}
        />
        <Button kind="go" unready={!isSame || isJoining} onPress={join}>
          {t(isJoining ? 'options.joining' : isReset ? 'join.sameReset' : 'join.same')}
        </Button>
        <Button onPress={onStop}>{t('join.differs')}</Button>
      </div>
      {isWrong && (
        <p className="danger" role="alert">
          {t('join.wrong')}
        </p>
      )}
      <p className="small i3">{t('join.warning')}</p>
    </div>
  );
}
