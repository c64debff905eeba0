import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/icon.tsx';

interface ProductLineProps {
  label: string;
  isChosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

/** One line of a product that can be chosen for the reply. */
export function ProductLine({ label, isChosen, onChoose, children }: ProductLineProps) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{label}</dt>
      <dd className={isChosen ? 'b' : undefined}>{children}</dd>
      <dd>
        <button
          type="button"
          className="add"
          aria-pressed={isChosen}
          aria-label={t('product.choose', { label })}
          onClick={onChoose}
        >
          <Icon name={isChosen ? 'not-listed' : 'plus'} size={14} />
        </button>
      </dd>
    </div>
  );
}
