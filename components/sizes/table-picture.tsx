import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import type { SizeTable } from '../../domain/sizes/telling/size-table.ts';
import { drawTable, type TableWords } from './draw-table.ts';

/** What can be done with a picture of the size table. */
export interface PictureDesk {
  /** Puts it on the clipboard; false when the browser refuses. */
  readonly copy: (picture: Blob) => Promise<boolean>;
}

interface TablePictureProps {
  table: SizeTable;
  words: TableWords;
  desk: PictureDesk;
}

interface Picture {
  readonly file: File;
  readonly url: string;
  readonly isCopied: boolean;
}

/** The size table as a picture: copied by the press, then shown, to be pasted or saved. */
export function TablePicture({ table, words, desk }: TablePictureProps) {
  const { t } = useTranslation();
  const [picture, setPicture] = useState<Picture>();
  useEffect(() => () => picture && URL.revokeObjectURL(picture.url), [picture]);

  const draw = async () => {
    const blob = await drawTable(table, words);
    if (!blob) return;
    const isCopied = await desk.copy(blob);
    const file = new File([blob], 'size-table.png', { type: 'image/png' });
    setPicture({ file, url: URL.createObjectURL(file), isCopied });
  };

  return (
    <>
      <Button onPress={() => void draw()}>{t('sizes.picture')}</Button>
      {picture && (
        <div className="scp-picture">
          <img src={picture.url} alt={t('sizes.pictureAlt')} />
          <p className="scp-note" role="status">
            {t(picture.isCopied ? 'sizes.pictureCopied' : 'sizes.pictureNotCopied')}{' '}
            <a href={picture.url} download={picture.file.name}>
              {t('sizes.save')}
            </a>
          </p>
        </div>
      )}
    </>
  );
}
