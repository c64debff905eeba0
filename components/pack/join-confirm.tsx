import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/icon.tsx';
import { CompareGroups, type Comparison } from './compare-groups.tsx';

interface JoinConfirmProps {
  team: string;
  address: string;
  keyCount: number;
  comparison: Comparison;
  hasKey: boolean;
  /** The team is joined already, and its keys are to be replaced. */
  isReset: boolean;
  isJoining: boolean;
  onJoin: () => void;
  onStop: () => void;
}

/** What a person confirms before a signed team is joined: whose keys, at which address. Agreeing needs listening; stopping is as easy. */
export function JoinConfirm(props: JoinConfirmProps) {
  const { team, address, keyCount, comparison, hasKey, isReset, isJoining, onJoin, onStop } = props;
  const { t } = useTranslation();
  const facts = [
    [t('join.address'), <bdi dir="ltr">{address}</bdi>],
    [t('join.list'), t(hasKey ? 'join.listText' : 'join.listNoKey')],
    [t('join.contacts'), t('join.contactsText')],
    [t('join.own'), t('join.ownText')],
  ] as const;

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
      <p className="small i3">{t('join.keys', { count: keyCount })}</p>
      <dl className="scp-kv">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CompareGroups
        comparison={comparison}
        busy={isJoining ? t('options.joining') : undefined}
        go={t(isReset ? 'join.sameReset' : 'join.same')}
        stop={t('join.differs')}
        end={t('join.wrongEnd')}
        onSame={onJoin}
        onStop={onStop}
      />
      <p className="small i3">{t('join.warning')}</p>
    </div>
  );
}
