import { useTranslation } from 'react-i18next';
import { languageName } from '../../domain/language/names.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { KeyCap } from '../controls/key-cap.tsx';
import type { SizeTable } from '../../domain/sizes/telling/size-table.ts';
import type { TableWords } from './draw-table.ts';
import { TablePicture, type PictureDesk } from './table-picture.tsx';

/** A table for the buyer in both forms. */
export interface TableForReply {
  readonly table: SizeTable;
  readonly text: string;
  readonly words: TableWords;
}

interface SizeReplyProps {
  /** In the buyer's language; `undefined` where the pack has no sentence in it. */
  sentence: string | undefined;
  table: TableForReply | undefined;
  language: string;
  mode: 'insert' | 'copy';
  onInsert: (text: string) => void;
  onCopy: (text: string) => void;
  pictures: PictureDesk;
}

/** What may go into the reply for a size: the sentence, the table as text, the table as a picture. */
export function SizeReply({ sentence, table, language, mode, onInsert, onCopy, pictures }: SizeReplyProps) {
  const { t, i18n } = useTranslation();
  const put = mode === 'insert' ? onInsert : onCopy;
  return (
    <>
      {sentence === undefined ? (
        <p className="scp-flag">{t('sizes.noSentence', { language: languageName(language, i18n.language) })}</p>
      ) : (
        <div className="scp-preview">
          <p className="scp-read" lang={language} dir="auto">
            {sentence}
          </p>
        </div>
      )}
      <div className="scp-act flush wrap">
        {sentence !== undefined && (
          <Button kind="go" grow onPress={() => put(sentence)}>
            {t(`sizes.${mode}`)}
            <KeyCap>
              <Icon name="enter" size={14} />
            </KeyCap>
          </Button>
        )}
        {table && (
          <Button onPress={() => put(table.text)}>{t(mode === 'insert' ? 'sizes.table' : 'sizes.copyTable')}</Button>
        )}
        {sentence !== undefined && mode === 'insert' && (
          <IconButton icon="copy" label={t('sizes.copy')} onPress={() => onCopy(sentence)} />
        )}
        {table && <TablePicture key={table.text} table={table.table} words={table.words} desk={pictures} />}
      </div>
    </>
  );
}
