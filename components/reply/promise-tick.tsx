import { useTranslation } from 'react-i18next';
import { promisesCompensation } from '../../domain/pack/kinds/promise.ts';
import type { Macro } from '../../domain/pack/schema.ts';

interface PromiseTickProps {
  macro: Macro;
  onChange: (promises: Macro['promises']) => void;
}

/** Says of an own reply that it promises compensation, so that it is held back where the team's are. */
export function PromiseTick({ macro, onChange }: PromiseTickProps) {
  const { t } = useTranslation();
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={promisesCompensation(macro)}
        onChange={(event) => onChange(event.target.checked ? ['compensation'] : [])}
      />
      {t('own.promises')}
    </label>
  );
}
