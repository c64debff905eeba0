import { useTranslation } from 'react-i18next';
import type { PartHealth } from '../../domain/reading.ts';
import { Icon } from '../controls/icon.tsx';

/** Each part that the page can give: whether it was read, where it was found, how sure that is. */
export function HealthList({ health }: { health: readonly PartHealth[] }) {
  const { t } = useTranslation();
  return (
    <ul className="scp-health">
      {health.map((one) => (
        <li key={one.part} className="row">
          <Icon
            name={isWhole(one) ? 'not-listed' : 'cannot-check'}
            size={14}
            className={one.off ? 'i3' : !isWhole(one) ? 'unknown' : isGuess(one) ? 'i3' : 'good'}
          />
          <span className={isWhole(one) || one.off ? '' : 'b'}>{t(`part.${one.part}`)}</span>
          <span className="small i3 grow cut">{words(one)}</span>
        </li>
      ))}
    </ul>
  );

  function words({ refused, ...one }: PartHealth): string {
    return refused ? `${readWords(one)} · ${t('health.refused')}` : readWords(one);
  }

  function readWords({ nameless, ...one }: PartHealth): string {
    return nameless ? `${t('health.nameless')} · ${sourceWords(one)}` : sourceWords(one);
  }

  function sourceWords({ read, from, sure, off, slow }: PartHealth): string {
    if (off) return t('health.off');
    if (slow) return t('health.slow');
    if (!read) return t('empty.partMissing');
    return from && sure ? `${t(`health.from.${from}`)} · ${t(`health.sure.${sure}`)}` : t('empty.partRead');
  }
}

/** Whether all of a part that an agent goes by was read: its name, too, not but its number. */
export function isWhole({ read, nameless }: PartHealth): boolean {
  return read && nameless !== true;
}

/** Whether a part was read, but without a hook. */
export function isGuess({ read, from }: PartHealth): boolean {
  return read && from === 'guess';
}
