import { useTranslation } from 'react-i18next';
import type { PartHealth } from '../../domain/reading.ts';
import { Icon } from '../controls/icon.tsx';

/** Each part that the page can give: whether it was read, where it stood, how sure that is. */
export function HealthList({ health }: { health: readonly PartHealth[] }) {
  const { t } = useTranslation();
  return (
    <ul className="scp-health">
      {health.map((one) => (
        <li key={one.part} className="row">
          <Icon
            name={one.read ? 'not-listed' : 'cannot-check'}
            size={14}
            className={isGuess(one) || one.off ? 'i3' : one.read ? 'good' : 'unknown'}
          />
          <span className={one.read || one.off ? '' : 'b'}>{t(`part.${one.part}`)}</span>
          <span className="small i3 grow cut">{words(one)}</span>
        </li>
      ))}
    </ul>
  );

  function words({ refused, ...one }: PartHealth): string {
    return refused ? `${readWords(one)} · ${t('health.refused')}` : readWords(one);
  }

  function readWords({ read, from, sure, off, slow }: PartHealth): string {
    if (off) return t('health.off');
    if (slow) return t('health.slow');
    if (!read) return t('empty.partMissing');
    return from && sure ? `${t(`health.from.${from}`)} · ${t(`health.sure.${sure}`)}` : t('empty.partRead');
  }
}

/** Whether a part was read, but without a hook. */
export function isGuess({ read, from }: PartHealth): boolean {
  return read && from === 'guess';
}
