import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { Button } from '../../components/controls/button.tsx';
import { isComposing } from '../../components/controls/is-composing.ts';
import { formatDay } from '../../components/formats.ts';
import { PackRow } from '../../components/pack/pack-row.tsx';
import { Trouble } from '../../components/pack/trouble.tsx';
import { parseJoinLink } from '../../domain/pack/join-link.ts';
import type { PackStatus, PackTrouble } from '../../domain/protocol.ts';
import { callBackground } from '../pages/call-background.ts';
import { useCheck } from '../pages/use-check.ts';

type JoinTrouble = Pick<PackTrouble, 'code' | 'detail' | 'faults' | 'count'> | { code: 'E_LINK' };

/** Joining, checking and leaving: what is in use, how fresh it is, and what a refused pack is refused for. */
export function TeamPart({ status, now }: { status: PackStatus | undefined; now: Date }) {
  const { t, i18n } = useTranslation();
  const [link, setLink] = useState('');
  const [isJoining, setJoining] = useState(false);
  const [trouble, setTrouble] = useState<JoinTrouble>();
  const [said, setSaid] = useState<string>();
  const check = useCheck();
  const parsed = parseJoinLink(link);
  // A host that lets nobody read it from elsewhere answers like one that is down; only then is the permission asked for.
  const host = trouble?.code === 'E_NET' && parsed.ok ? new URL(parsed.value.address).host : undefined;

  const join = async () => {
    setSaid(undefined);
    if (!parsed.ok) {
      setTrouble({ code: 'E_LINK' });
      return;
    }
    setTrouble(undefined);
    setJoining(true);
    const after = await callBackground('join', { link });
    setJoining(false);
    if (after.trouble) setTrouble(after.trouble);
    else {
      setLink('');
      setSaid(t('options.joined', { team: after.team, revision: after.revision }));
    }
  };
  const allow = async () => {
    if (host && (await browser.permissions.request({ origins: [`https://${host}/*`] }))) await join();
  };
  const goBack = () => void callBackground('goBack', {});
  const acceptShrink = () => void callBackground('acceptShrink', {});
  const leave = async () => {
    await callBackground('leave', {});
    setSaid(t('options.left'));
  };

  return (
    <section>
      <h2>{t('options.team')}</h2>
      {/* The trouble stands below in full; twice it would be read aloud twice. */}
      {status && <PackRow status={{ ...status, trouble: undefined }} now={now} isChecking={check.isChecking} />}
      {status?.trouble && <Trouble trouble={status.trouble} />}
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
            <Button onPress={() => void leave()}>{t('options.leave')}</Button>
          </div>
        </div>
      )}
      {status && !status.address && (
        <div className="scp-setting">
          <label htmlFor="join">{t('options.joinLabel')}</label>
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
                if (!isComposing(event) && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) void join();
              }}
            />
            <Button
              kind="go"
              unready={link.trim() === '' || isJoining}
              onPress={() => void (isJoining ? undefined : join())}
            >
              {t(isJoining ? 'options.joining' : 'options.join')}
            </Button>
          </div>
          <span className="small i3">{t('options.joinHint')}</span>
        </div>
      )}
      {trouble?.code === 'E_LINK' && (
        <p className="danger" role="alert">
          {t('trouble.E_LINK')}
        </p>
      )}
      {trouble && trouble.code !== 'E_LINK' && <Trouble trouble={trouble} />}
      {host && (
        <p>
          <Button onPress={() => void allow()}>{t('options.allow', { host })}</Button>{' '}
          <span className="small i2">{t('options.allowText')}</span>
        </p>
      )}
      <p className="i2" role="status">
        {said}
      </p>
    </section>
  );
}
