import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export interface Outcome {
  readonly text: string | undefined;
  /** While the last insert can be taken back. */
  readonly onUndo?: (() => void) | undefined;
}

/** What happened to the last insert of this part, in sight wherever the part is scrolled to, with the way back. */
export function Said({ text, onUndo }: Outcome) {
  const { t } = useTranslation();
  return (
    <div className={text ? 'scp-outcome on' : 'scp-outcome'}>
      <p className="scp-said" role="status">
        {text}
      </p>
      {text && onUndo && (
        <Button small onPress={onUndo}>
          <Icon name="undo" size={14} />
          {t('insert.undo')}
        </Button>
      )}
    </div>
  );
}
