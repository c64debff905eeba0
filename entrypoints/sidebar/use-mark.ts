import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../domain/blacklist/verdict.ts';
import type { TabMark } from '../../domain/protocol.ts';
import type { PageState } from '../../domain/reading.ts';
import type { PageConnection } from './connect-page.ts';

/** Tells the page's side which shape the collapsed tab may show: a shape and a word, never a name or reason. */
export function useMark(page: PageConnection, state: PageState, verdict: Verdict | undefined): void {
  const { t } = useTranslation();
  const mark = markOf(state, verdict);
  const conversation = state.kind === 'open' ? state.reading.conversation : null;
  useEffect(() => {
    page.call('showMark', { conversation, mark, word: mark === 'none' ? '' : t(`tab.${mark}`) }).catch(() => undefined);
  }, [page, conversation, mark, t]);
}

function markOf(state: PageState, verdict: Verdict | undefined): TabMark {
  if (state.kind === 'layout-changed') return 'layout-changed';
  if (state.kind === 'reading') return 'reading';
  if (state.kind !== 'open') return 'none';
  if (!verdict) return 'reading';
  if (verdict.kind !== 'listed') return verdict.kind;
  return verdict.severity === 3 ? 'block' : verdict.severity === 2 ? 'caution' : 'past-case';
}
