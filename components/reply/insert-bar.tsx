import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { EnterCap, KeyCap } from '../controls/key-cap.tsx';
import type { Part } from './fit-text.ts';
import { LengthMeter, type LengthLimit } from './length-meter.tsx';

/** What prevents an insert, as the button itself says it. */
export type InsertBlock =
  | { kind: 'missing'; count: number }
  | { kind: 'over'; by: number }
  | { kind: 'faulty' }
  | { kind: 'incomplete' }
  | { kind: 'forbidden' }
  | { kind: 'empty' }
  /** Only a lead may decide; the button copies a request. */
  | { kind: 'lead'; ask: () => void }
  /** The list of buyers is still being asked. */
  | { kind: 'reading' }
  /** It is in the reply box; `isFull`: where it does not fit a second time. */
  | { kind: 'in-box'; isFull: boolean }
  /** Too little of it can be seen. */
  | { kind: 'unread' }
  | undefined;

interface InsertBarProps {
  /** `copy` where there is no reply box to write into. */
  mode: 'insert' | 'copy';
  block: InsertBlock;
  canUndo: boolean;
  /** `undefined` while the text is not complete. */
  length: number | undefined;
  limit: LengthLimit | undefined;
  isEdited: boolean;
  /** The text needs several messages; this one is next. */
  part: Part | undefined;
  onInsert: () => void;
  onUndo: () => void;
  onCopy: () => void;
  onEdit: () => void;
  /** Opens the values that the text asks for; left out where it asks for none. */
  onValues: (() => void) | undefined;
}

export function InsertBar(props: InsertBarProps) {
  const { mode, block, canUndo, length, limit, isEdited, part, onInsert, onUndo, onCopy, onEdit, onValues } = props;
  const { t } = useTranslation();
  const isUnready = block !== undefined && !(block.kind === 'in-box' && !block.isFull);
  // A text that only a lead may decide about has no other way out.
  const isForLead = block?.kind === 'lead';
  return (
    <div className="scp-act">
      {block?.kind === 'lead' ? (
        <Button grow onPress={block.ask}>
          <Icon name="copy" size={14} />
          {t('guard.toLead')}
        </Button>
      ) : (
        <Button kind={block ? 'line' : 'go'} grow unready={isUnready} onPress={onInsert}>
          {insertLabel()}
        </Button>
      )}
      {canUndo && (
        <Button onPress={onUndo}>
          <Icon name="undo" size={14} />
          {t('insert.undo')}
        </Button>
      )}
      {!canUndo && onValues && <IconButton icon="spec" label={t('insert.values')} onPress={onValues} />}
      {!canUndo && !isForLead && mode === 'insert' && (
        <IconButton icon="copy" label={t('insert.copyInstead')} onPress={onCopy} />
      )}
      {!canUndo && !isForLead && <IconButton icon="pen" label={t('insert.edit')} pressed={isEdited} onPress={onEdit} />}
      {length !== undefined && <LengthMeter length={length} limit={limit} />}
    </div>
  );

  function insertLabel() {
    if (block?.kind === 'missing') {
      return (
        <>
          {t('insert.missing', { count: block.count })}
          {/* In the form it leads on to the next; before that, Enter opens the form. */}
          {onValues ? <EnterCap /> : <KeyCap>Tab</KeyCap>}
        </>
      );
    }
    if (block?.kind === 'in-box' && block.isFull) return t('insert.inBox');
    if (block?.kind === 'over') return t('insert.over', { count: block.by });
    if (block?.kind === 'faulty') return t('insert.faulty');
    if (block?.kind === 'incomplete') return t('insert.incomplete');
    if (block?.kind === 'forbidden') return t('insert.forbidden');
    if (block?.kind === 'empty') return t('insert.empty');
    if (block?.kind === 'reading') return t('guard.waiting');
    if (block?.kind === 'unread') return t('insert.unread');
    return (
      <>
        {part && mode === 'insert'
          ? t('insert.part', { number: part.number, total: part.of })
          : t(mode === 'copy' ? 'insert.copy' : block ? 'insert.again' : 'insert.insert')}
        <EnterCap />
      </>
    );
  }
}
