import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { ThingRows } from '../../components/lookup/thing-rows.tsx';
import type { LookUpKind, ThingName } from '../../domain/look-up/kinds.ts';
import type { RowGroup } from './use-rows.ts';

interface GroupListProps {
  groups: readonly RowGroup[];
  /** Left out: rows of several kinds. */
  kind: LookUpKind | undefined;
  open: ThingName | undefined;
  onOpen: (thing: ThingName) => void;
  /** From a row to the one before or behind it, in whatever group. */
  onMove: (from: ThingName, by: number) => void;
  /** Each row as it is drawn, and `null` when it goes. */
  onDraw: (thing: ThingName, element: HTMLElement | null) => void;
  onKind: (kind: LookUpKind) => void;
  onMore: () => void;
}

/** The answers, or the tables, in groups with their counts. */
export function GroupList({ groups, kind, open, onOpen, onMove, onDraw, onKind, onMore }: GroupListProps) {
  const { t } = useTranslation();
  return groups.map((group) => {
    const title = t(`lookUp.kind.${group.kind}`);
    const count = group.isMore ? `${group.count}+` : String(group.count);
    const left = group.count - group.rows.length;
    return (
      <section key={group.kind} className="scp-lookup-group">
        <h2>
          {title} <span className="num i3">{count}</span>
        </h2>
        <ThingRows
          rows={group.rows}
          label={`${title} ${count}`}
          open={open}
          onOpen={onOpen}
          onMove={onMove}
          onDraw={onDraw}
        />
        {left > 0 && (
          <Button small kind="quiet" onPress={() => (kind === undefined ? onKind(group.kind) : onMore())}>
            {kind === undefined
              ? t('lookUp.showAll', { kind: title, count: group.count })
              : t('lookUp.showMore', { count: left })}
          </Button>
        )}
      </section>
    );
  });
}
