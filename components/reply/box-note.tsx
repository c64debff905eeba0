import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/icon.tsx';

/** Says beside Insert that the team's pack names the reply box, so that the agent looks at where a text goes. */
export function BoxNote() {
  const { t } = useTranslation();
  return (
    <p className="scp-flag caution">
      <Icon name="caution" size={14} />
      <span>{t('insert.boxByPack')}</span>
    </p>
  );
}
