import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { agentText } from '../../domain/language/pick-text.ts';
import type { Pack } from '../../domain/pack/schema.ts';
import { Button } from '../controls/button.tsx';
import { formatDay } from '../formats.ts';

interface NewsDialogProps {
  /** Newest first. */
  news: Pack['news'];
  onClose: () => void;
}

/** What the leads say is new in the pack in use. The browser's dialog keeps the focus inside and closes on Escape. */
export function NewsDialog({ news, onClose }: NewsDialogProps) {
  const { t, i18n } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="scp-dialog" aria-label={t('news.title')} onClose={onClose}>
      <h2>{t('news.title')}</h2>
      <ul className="scp-news-list">
        {news.map(({ id, at, title, body }) => (
          <li key={id}>
            <p className="small i3">{formatDay(at, i18n.language)}</p>
            <p className="b">{agentText(title, i18n.language)}</p>
            <p className="i2">{agentText(body, i18n.language)}</p>
          </li>
        ))}
      </ul>
      <Button onPress={() => dialog.current?.close()}>{t('keys.close')}</Button>
    </dialog>
  );
}
