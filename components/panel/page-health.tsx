import { useTranslation } from 'react-i18next';
import type { PageState } from '../../domain/reading.ts';
import { Icon } from '../controls/icon.tsx';
import { Pop } from '../controls/pop.tsx';
import { HealthList } from './health-list.tsx';
import { judgeHealth } from './health-words.ts';
import { RepairActions, type Repair } from './repair-actions.tsx';

interface PageHealthProps {
  page: PageState;
  repair: Repair;
}

/** What was read of the page, in one line; pressed, it lists every part with its source and how sure that is. */
export function PageHealth({ page, repair }: PageHealthProps) {
  const { t } = useTranslation();
  const { tone, words, guessed, parts } = judgeHealth(page, t);
  const line = (
    <>
      <Icon name="pulse" size={14} />
      <span className="cut">
        {words}
        {guessed > 0 && ` · ${t('footer.guessed', { count: guessed })}`}
      </span>
    </>
  );
  if (parts.length === 0) return <span className={`row ${tone}`}>{line}</span>;
  return (
    <Pop
      title={t('health.title')}
      hint={t('footer.healthHint')}
      anchor="scp-health-anchor"
      className={`row ${tone}`}
      line={line}
    >
      <HealthList health={parts} />
      {guessed > 0 && <p className="small i3">{t('health.guessText')}</p>}
      <RepairActions repair={repair} />
    </Pop>
  );
}
