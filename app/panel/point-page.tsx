import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PointView, type PointedPart } from '../../components/repair/point-view.tsx';
import type { PageState } from '../../domain/reading.ts';
import type { PickPart, PickWords } from '../../domain/site/picked-parts.ts';
import type { PageConnection } from './page/connect-page.ts';
import { copyText } from '../team/clipboard.ts';

type Parts = Readonly<Partial<Record<PickPart, PointedPart>>>;

/** Pointing at the parts of the page beside the panel. */
export function PointPage({ page, state, onClose }: { page: PageConnection; state: PageState; onClose: () => void }) {
  const { t } = useTranslation();
  const [parts, setParts] = useState<Parts>({});
  const [pointing, setPointing] = useState<PickPart>();
  const [said, setSaid] = useState<string>();
  const load = useCallback(() => page.call('picks', {}).then(setParts, () => setParts({})), [page]);
  // The page may read otherwise after every change.
  useEffect(() => void load(), [load, state]);

  const words = (part: PickPart): PickWords => ({
    ask: t(`point.ask.${part}`),
    keys: t('point.keys'),
    fleeting: t('point.fleeting'),
    nothing: t('point.nothing'),
    box: t('point.box'),
    messages: t('point.messagesAbout'),
    wrong: {
      secret: t('point.wrong.secret'),
      search: t('point.wrong.search'),
      note: t('point.wrong.note'),
      hidden: t('point.wrong.hidden'),
      'no-box': t('point.wrong.no-box'),
      'no-number': t('point.wrong.no-number'),
      'no-name': t('point.wrong.no-name'),
    },
  });
  const point = async (part: PickPart) => {
    setSaid(undefined);
    setPointing(part);
    const answer = await page.call('pick', { part, words: words(part) }).catch(() => 'failed' as const);
    setPointing(undefined);
    if (answer === 'failed') setSaid(t('point.failed'));
    await load();
  };
  const forget = async (part: PickPart) => {
    await page.call('unpick', { part }).catch(() => null);
    await load();
  };
  const exportParts = async () => {
    const text = await page.call('exportPicks', {}).catch(() => null);
    if (text === null) setSaid(t('point.failed'));
    else setSaid(t((await copyText(text)) ? 'point.copied' : 'health.notCopied'));
  };
  return (
    <PointView
      parts={parts}
      pointing={pointing}
      said={said}
      onPoint={(part) => void point(part)}
      onForget={(part) => void forget(part)}
      onExport={() => void exportParts()}
      onClose={onClose}
    />
  );
}
