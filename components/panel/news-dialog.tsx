import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { NewsList, type NewsListProps } from './news-list.tsx';

interface NewsDialogProps extends NewsListProps {
  onClose: () => void;
}

/** What is new in the pack in use. The browser's dialog keeps the focus inside and closes on Escape. */
export function NewsDialog({ onClose, onOpen, ...list }: NewsDialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="scp-dialog" aria-label={t('news.title')} onClose={onClose}>
      <h2>{t('news.title')}</h2>
      <NewsList
        {...list}
        onOpen={
          onOpen &&
          ((...entry) => {
            // The browser gives the focus back first; then it goes where the agent wants to be.
            dialog.current?.close();
            onOpen(...entry);
          })
        }
      />
      <Button onPress={() => dialog.current?.close()}>{t('keys.close')}</Button>
    </dialog>
  );
}
