import { useTranslation } from 'react-i18next';

export interface LengthLimit {
  readonly characters: number;
  /** Who says so: the reply box itself, or the team's policy for the site. */
  readonly by: 'composer' | 'policy';
  /** Characters that the reply box holds already. */
  readonly taken?: number;
}

/** How much of the limit a text takes beside the draft; never cut, only said. */
export function LengthMeter({ length: own, limit }: { length: number; limit: LengthLimit | undefined }) {
  const { t } = useTranslation();
  if (!limit) return <span className="scp-meter">{t('length.plain', { count: own })}</span>;
  const { taken = 0 } = limit;
  const length = taken + own;
  const by = t(`length.by.${limit.by}`);
  const share = length / limit.characters;
  const tone = share > 1 ? 'over' : share >= 0.9 ? 'near' : '';
  return (
    <span className={`scp-meter ${tone}`} title={taken > 0 ? `${by}. ${t('length.taken', { count: taken })}` : by}>
      <span
        role="meter"
        aria-label={t('length.label')}
        aria-valuemin={0}
        aria-valuemax={limit.characters}
        aria-valuenow={Math.min(length, limit.characters)}
        className="track"
      >
        <span className="fill" style={{ inlineSize: `${Math.min(100, share * 100)}%` }} />
      </span>
      {length} / {limit.characters}
    </span>
  );
}
