import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import type { ReplyRow, SectionName } from './rows.ts';

/** What is offered below the search. */
export interface ReplyList {
  readonly rows: readonly ReplyRow[];
  readonly isSearching: boolean;
  /** Other suggestions came since; they wait behind a button. */
  readonly onNewRows: (() => void) | undefined;
  /** Said where there is no row, and where rows only come near to what was typed. */
  readonly emptyText: string;
  /** What is not among the rows, and why. */
  readonly note?: string | undefined;
  /** Where nothing was found, a reply of the agent's own can be made of what was typed. */
  readonly onSaveOwn?: (() => void) | undefined;
  readonly onOpen: (section: SectionName, subject: string) => void;
}

/** What is said below the rows: that there are newer ones, or that nothing was found and what can be done. */
export function RowHints({ list: { rows, isSearching, onNewRows, emptyText, note, onSaveOwn } }: { list: ReplyList }) {
  const { t } = useTranslation();
  const isNothing = rows.length === 0 || rows[0]?.isNear === true;
  return (
    <>
      {onNewRows && (
        <p className="scp-hint">
          <Button kind="quiet" small onPress={onNewRows}>
            {t('reply.newSuggestions')}
          </Button>
        </p>
      )}
      {note && <p className="scp-hint">{note}</p>}
      {isNothing && <p className="scp-hint">{emptyText}</p>}
      {isNothing && isSearching && onSaveOwn && (
        <p className="scp-hint">
          <Button kind="quiet" small onPress={onSaveOwn}>
            {t('reply.saveOwn')}
          </Button>
        </p>
      )}
    </>
  );
}
