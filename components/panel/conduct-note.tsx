import { useTranslation } from 'react-i18next';
import type { PageConduct } from '../../domain/panel.ts';
import { Button } from '../controls/button.tsx';

interface ConductNoteProps {
  conduct: Exclude<PageConduct, 'calm'>;
  onRead: () => void;
  /** What can be done about it here. */
  action?: { readonly label: string; readonly onPress: () => void };
}

/** Says what the page does to the panel, until the agent has read it. */
export function ConductNote({ conduct, onRead, action }: ConductNoteProps) {
  const { t } = useTranslation();
  return (
    <div className="scp-conduct" role="alert">
      <p>{t(`conduct.${conduct}`)}</p>
      {action && <Button onPress={action.onPress}>{action.label}</Button>}
      <Button onPress={onRead}>{t('conduct.read')}</Button>
    </div>
  );
}
