import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../domain/verdict-icons.ts';
import { Icon } from '../controls/icon.tsx';

interface PanelTabProps {
  mark: Mark;
  side: 'left' | 'right';
  onOpen: () => void;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/**
 * The panel while it is hidden: the shape and the word of a state, and nothing else. It fills its frame, whose size is the same for every state and
 * language: the page can measure the frame.
 */
export function PanelTab({ mark, side, onOpen, ref }: PanelTabProps) {
  const { t } = useTranslation();
  const word = mark === 'none' ? '' : t(`tab.${mark}`);
  return (
    <button
      ref={ref}
      type="button"
      className={`scp-tab ${mark} ${side}`}
      aria-label={[t('tab.open'), word].filter(Boolean).join(': ')}
      title={t('tab.open')}
      onClick={onOpen}
    >
      {mark !== 'none' && <Icon name={mark} size={18} className={mark} />}
      <span className="word" aria-hidden="true">
        {word}
      </span>
      <Icon name="mark" size={14} className="i3" />
    </button>
  );
}
