import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import type { ReplyRow, SectionName } from './rows.ts';
import type { Writing } from './use-insert.ts';

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
  /** The same can be told to the lead: puts a sentence on the clipboard, `false` where the browser refuses. */
  readonly onTellLead?: (() => Promise<boolean>) | undefined;
  readonly onOpen: (section: SectionName, subject: string) => void;
  /** The buyer was answered: nothing is suggested until they write, unless it is asked for. */
  readonly rest?: { readonly text: string; readonly onEnd: () => void } | undefined;
}

interface RowHintsProps {
  list: ReplyList;
  /** What was last inserted, where no text is in sight that says it. */
  writing: Writing | undefined;
}

/** What is said below the rows: that there are newer ones, or that nothing was found and what can be done. */
export function RowHints({
  list: { rows, isSearching, onNewRows, emptyText, note, onSaveOwn, onTellLead, rest },
  writing,
}: RowHintsProps) {
  const { t } = useTranslation();
  if (rest && !isSearching) {
    return (
      <div className="scp-hint scp-rest">
        <p role="status">{rest.text}</p>
        <Button kind="quiet" small onPress={rest.onEnd}>
          {t('reply.suggestAll')}
        </Button>
      </div>
    );
  }
  const isNothing = rows.length === 0 || rows[0]?.isNear === true;
  return (
    <>
      {writing && (writing.said !== undefined || writing.canUndo) && (
        <div className="scp-hint scp-rest">
          <p className="scp-said" role="status">
            {writing.said}
          </p>
          {writing.canUndo && (
            <Button small onPress={() => void writing.runUndo()}>
              <Icon name="undo" size={14} />
              {t('insert.undo')}
            </Button>
          )}
        </div>
      )}
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
          {onTellLead && <TellLead onCopy={onTellLead} />}
        </p>
      )}
    </>
  );
}

/** Copies what was looked for in vain, to be pasted into the team's chat. */
function TellLead({ onCopy }: { onCopy: () => Promise<boolean> }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'gaps.copied' | 'gaps.notCopied'>();
  return (
    <>
      <Button
        kind="quiet"
        small
        onPress={() => void onCopy().then((isCopied) => setSaid(isCopied ? 'gaps.copied' : 'gaps.notCopied'))}
      >
        {t('reply.tellLead')}
      </Button>
      <span role="status">{said && t(said)}</span>
    </>
  );
}
