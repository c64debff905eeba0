import { useTranslation } from 'react-i18next';
import type { PageConduct } from '../../domain/panel.ts';
import { Button } from '../controls/button.tsx';

/** Says what the page does to the panel, until the agent has read it. */
export function ConductNote({ conduct, onRead }: { conduct: Exclude<PageConduct, 'calm'>; onRead: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="scp-conduct" role="alert">
      <p>{t(`conduct.${conduct}`)}</p>
      <Button onPress={onRead}>{t('conduct.read')}</Button>
    </div>
  );
}
