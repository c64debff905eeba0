import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../domain/blacklist/verdict-kinds.ts';
import type { PanelTheme, TabMark } from '../../domain/protocol.ts';
import type { PageState } from '../../domain/reading.ts';
import type { PageConnection } from './connect-page.ts';

/** Tells the page's side what the collapsed tab may show, and in which theme: a shape and a word, never a name or reason. */
export function useMark(page: PageConnection, state: PageState, verdict: Verdict | undefined, theme: PanelTheme): void {
  const { t } = useTranslation();
  const mark = markOf(state, verdict);
  const conversation = state.kind === 'open' ? state.reading.conversation : null;
  useEffect(() => {
    const word = mark === 'none' ? '' : t(`tab.${mark}`);
    page.call('showMark', { conversation, mark, word, theme }).catch(() => undefined);
  }, [page, conversation, mark, theme, t]);
}

function markOf(state: PageState, verdict: Verdict | undefined): TabMark {
  if (state.kind === 'layout-changed') return 'layout-changed';
  if (state.kind === 'reading') return 'reading';
  if (state.kind !== 'open') return 'none';
  if (!verdict) return 'reading';
  if (verdict.kind !== 'listed') return verdict.kind;
  return verdict.severity === 3 ? 'block' : verdict.severity === 2 ? 'caution' : 'past-case';
}
