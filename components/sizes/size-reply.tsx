import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '../../domain/language/names.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { EnterCap } from '../controls/key-cap.tsx';
import { SentenceBar, type Sentence, type SentenceDesk, type SentenceHandle } from '../reply/sentence-bar.tsx';
import type { SizeTable } from '../../domain/sizes/telling/size-table.ts';
import type { TableWords } from './draw-table.ts';
import { TablePicture, type PictureDesk } from './table-picture.tsx';

/** A table for the buyer in both forms. */
export interface TableForReply {
  readonly table: SizeTable;
  readonly text: string;
  /** The text in the agent's language; `undefined` where that is the buyer's. */
  readonly meaning?: string | undefined;
  readonly words: TableWords;
}

interface SizeReplyProps {
  /** `undefined` where the pack has no sentence in the buyer's language. */
  sentence: Sentence | undefined;
  table: TableForReply | undefined;
  language: string;
  mode: 'insert' | 'copy';
  desk: SentenceDesk;
  onInsert: (text: string) => void;
  onCopy: (text: string) => void;
  pictures: PictureDesk;
  ref?: Ref<SentenceHandle>;
}

/** What may go into the reply for a size: the sentence, the table as text, the table as a picture. */
export function SizeReply({ sentence, table, language, mode, desk, onInsert, onCopy, pictures, ref }: SizeReplyProps) {
  const { t, i18n } = useTranslation();
  const [wantsTable, setWantsTable] = useState(false);
  const isTable = table !== undefined && wantsTable;
  const put = mode === 'insert' ? onInsert : onCopy;
  const shown = isTable ? table : sentence;
  const ways = (
    <>
      {table && (
        <Button pressed={isTable} onPress={() => setWantsTable(!isTable)}>
          {t('sizes.table')}
        </Button>
      )}
      {shown && mode === 'insert' && (
        <IconButton icon="copy" label={t('sizes.copy')} onPress={() => onCopy(shown.text)} />
      )}
      {table && <TablePicture key={table.text} table={table.table} words={table.words} desk={pictures} />}
    </>
  );
  return (
    <>
      {sentence === undefined && (
        <p className="scp-flag">{t('sizes.noSentence', { language: languageName(language, i18n.language) })}</p>
      )}
      {shown ? (
        <SentenceBar
          ref={ref}
          sentence={shown}
          language={language}
          desk={desk}
          label={
            <>
              {t(isTable ? `sizes.${mode}Table` : `sizes.${mode}`)}
              <EnterCap />
            </>
          }
          onPut={() => put(shown.text)}
        >
          {ways}
        </SentenceBar>
      ) : (
        <div className="scp-act flush wrap">{ways}</div>
      )}
    </>
  );
}
