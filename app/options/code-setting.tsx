import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeTriggers, type CodeTrigger } from '../../domain/reply/typed-code.ts';
import { codeTrigger } from '../../domain/small-values.ts';
import { useDevice } from '../device.ts';
import { isDone, orSay } from '../team/not-done.ts';

/** What a code typed in the reply box begins with, on all sites; the popup switches one site off. */
export function CodeSetting() {
  const { t } = useTranslation();
  const { values } = useDevice();
  const [trigger, setTrigger] = useState<CodeTrigger | 'off'>();
  useEffect(() => {
    const read = () => void orSay('unread', values.read(codeTrigger)).then((kept) => kept && setTrigger(kept));
    read();
    return values.watch([codeTrigger], read);
  }, [values]);
  if (trigger === undefined) return null;
  const choose = async (next: CodeTrigger | 'off') => {
    setTrigger(next);
    if (!(await isDone('unsaved', values.write(codeTrigger, next)))) setTrigger(trigger);
  };
  return (
    <label className="scp-setting">
      <span>{t('options.codes')}</span>
      <select value={trigger} onChange={({ target }) => void choose(target.value as CodeTrigger | 'off')}>
        {codeTriggers.map((one) => (
          <option key={one} value={one}>
            {t('options.codesBegin', { sign: one })}
          </option>
        ))}
        <option value="off">{t('options.codesOff')}</option>
      </select>
      <span className="small i3">{t('options.codesHint')}</span>
    </label>
  );
}
