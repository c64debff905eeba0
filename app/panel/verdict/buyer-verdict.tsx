import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { agentText } from '../../../domain/language/pick-text.ts';
import { ageWords, troubleWords } from '../../../components/pack/pack-words.ts';
import { VerdictBand } from '../../../components/panel/verdict-band.tsx';
import type { PageState } from '../../../domain/reading.ts';
import type { PackStore } from '../../../storage/pack-store.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import type { PackView } from '../../team/use-pack.ts';
import { useReportMark, type MarkBoard } from './tab-mark.ts';
import { useVerdict } from './use-verdict.ts';
import { useReportVerdict, type VerdictBoard } from '../conversation/known-buyer.ts';

interface BuyerVerdictProps {
  marks: MarkBoard;
  board: VerdictBoard;
  state: PageState;
  packView: PackView;
  packStore: PackStore;
  userStore: UserStore;
  now: Date;
}

/** Looks the buyer up and says what the list says, here and on the collapsed tab. The look-up ends after all else is drawn, and draws this alone. */
export const BuyerVerdict = memo(function BuyerVerdict(props: BuyerVerdictProps) {
  const { marks, board, state, packView, packStore, userStore, now } = props;
  const { t, i18n } = useTranslation();
  const { status, active } = packView;
  const reading = state.kind === 'open' ? state.reading : undefined;
  const verdict = useVerdict(reading, packView, { packStore, userStore }, now);
  useReportMark(marks, state, verdict);
  useReportVerdict(board, state, verdict, packView.team !== undefined);
  if (!reading) return null;
  return (
    <VerdictBand
      verdict={verdict}
      buyerName={reading.buyer.name}
      listAge={status?.checkedAt && t('verdict.listAge', { age: ageWords(status.checkedAt, now, t) })}
      staleSince={status?.notAfter}
      trouble={status?.trouble && troubleWords(status.trouble, t)}
      onJoin={() => void window.open('/options.html#join', '_blank')}
      appeal={active?.pack.appeal && agentText(active.pack.appeal, i18n.language)}
    />
  );
});
