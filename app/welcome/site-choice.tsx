import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sites } from '../../content/sites/index.ts';
import { sitesOff } from '../../domain/small-values.ts';
import { useDevice } from '../device.ts';
import { isDone, orSay } from '../team/not-done.ts';

/** Which marketplaces Sidedesk works on: all, until the agent takes some away. */
export function SiteChoice() {
  const { t } = useTranslation();
  const { values } = useDevice();
  const [off, setOff] = useState<readonly string[]>();
  useEffect(() => {
    void orSay('unread', values.read(sitesOff)).then((ids) => ids && setOff(ids));
  }, [values]);
  const write = async (next: readonly string[]) => {
    setOff(next);
    if (!(await isDone('unsaved', values.write(sitesOff, next)))) setOff(off);
  };
  if (!off) return null;
  const count = sites.filter(({ id }) => !off.includes(id)).length;
  return (
    <fieldset className="scp-choice">
      <legend className="small i3">{t('welcome.sites.chosen', { count, of: sites.length })}</legend>
      {sites.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!off.includes(id)}
            onChange={(event) => void write(event.target.checked ? off.filter((one) => one !== id) : [...off, id])}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
