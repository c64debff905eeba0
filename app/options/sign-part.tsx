import { useTranslation } from 'react-i18next';
import { PersonalSign } from '../../components/panel/personal-sign.tsx';
import {
  cutSignWord,
  longestSignWord,
  signColours,
  signPictures,
  type Sign,
  type SignColour,
  type SignPicture,
} from '../../domain/personal-sign.ts';
import { TextSetting } from './text-setting.tsx';

/** The agent's own sign: chosen at random at first, changed here. */
export function SignPart({ sign, onChange }: { sign: Sign; onChange: (sign: Sign) => void }) {
  const { t } = useTranslation();
  const change = (part: Partial<Sign>) => onChange({ ...sign, ...part });
  return (
    <section>
      <h2>{t('sign.title')}</h2>
      <p className="i2">{t('sign.text')}</p>
      <p className="scp-setting">
        <PersonalSign sign={sign} />
      </p>
      <label className="scp-setting">
        <span>{t('sign.pictureLabel')}</span>
        <select value={sign.picture} onChange={(event) => change({ picture: event.target.value as SignPicture })}>
          {(Object.keys(signPictures) as SignPicture[]).map((picture) => (
            <option key={picture} value={picture}>
              {t(`sign.picture.${picture}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="scp-setting">
        <span>{t('sign.colourLabel')}</span>
        <select value={sign.colour} onChange={(event) => change({ colour: event.target.value as SignColour })}>
          {signColours.map((colour) => (
            <option key={colour} value={colour}>
              {t(`sign.colour.${colour}`)}
            </option>
          ))}
        </select>
      </label>
      <TextSetting
        label={t('sign.wordLabel')}
        hint={t('sign.wordHint')}
        value={sign.word}
        maxLength={longestSignWord}
        cut={cutSignWord}
        onChange={(word) => change({ word })}
      />
    </section>
  );
}
