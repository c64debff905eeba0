import { useTranslation } from 'react-i18next';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import { formatDay } from '../formats.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { ageWords, packTone, sourceWords } from './pack-words.ts';
import { Trouble } from './trouble.tsx';

interface PackRowProps {
  status: PackStatus;
  now: Date;
  isChecking: boolean;
  /** Left out where another button does it. */
  onCheck?: (() => void) | undefined;
}

const ICONS: Record<PackStatus['state'], IconName> = {
  fresh: 'not-listed',
  ageing: 'clock',
  stale: 'caution',
  unverified: 'cannot-check',
  sample: 'info',
  none: 'cannot-check',
};

/** The pack in use, how fresh it is, and the last trouble with it. */
export function PackRow({ status, now, isChecking, onCheck }: PackRowProps) {
  const { t, i18n } = useTranslation();
  const tone = status.state === 'fresh' && !status.isSetBack ? 'good' : packTone(status);
  return (
    <>
      {status.trouble && <Trouble trouble={status.trouble} isShort />}
      <section className="scp-popup-row">
        <Icon name={status.isSetBack ? 'caution' : ICONS[status.state]} className={tone} />
        <div className="grow">
          <p>{packName()}</p>
          <p className="small i3" role="status">
            {isChecking ? t('pack.checking') : words()}
          </p>
          <p className="small i3">{sourceWords(status, t, i18n.language)}</p>
        </div>
        {status.address && onCheck && <IconButton icon="sync" label={t('options.check')} onPress={onCheck} />}
      </section>
    </>
  );

  function packName(): string {
    if (status.state === 'sample' || !status.team) return t('popup.samplePack');
    const { team, revision } = status;
    return revision === undefined ? team : t('popup.pack', { team, revision });
  }

  function words(): string {
    if (status.state === 'sample') return t('options.sampleText');
    const checked = status.checkedAt && t('options.lastCheck', { age: ageWords(status.checkedAt, now, t) });
    const picked = status.pickedAt && t('pack.filePicked', { day: formatDay(status.pickedAt, i18n.language) });
    const state = status.isSetBack ? t('pack.setBack', { revision: status.revision }) : t(`pack.state.${status.state}`);
    return [state, picked ?? checked].filter(Boolean).join(' · ');
  }
}
