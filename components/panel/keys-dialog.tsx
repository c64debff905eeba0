import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { BoundKey, KeyCap } from '../controls/key-cap.tsx';

interface KeysDialogProps {
  /** `undefined` while the browser is asked, `null` where it did not tell. */
  bindings: ReadonlyMap<string, string> | null | undefined;
  onClose: () => void;
}

/** The keys of the panel. The browser's dialog keeps the focus inside and closes on Escape. */
export function KeysDialog({ bindings, onClose }: KeysDialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const anywhere: Keys = [
    [t('options.keySearch'), <BoundKey bindings={bindings} command="focus-search" />],
    [t('options.keyPanel'), <BoundKey bindings={bindings} command="toggle-panel" />],
    [t('keys.code'), caps('/…', 'Tab')],
    [t('keys.choose'), caps('1', '2', '3')],
    [t('keys.move'), caps('↑', '↓')],
    [t('keys.peek'), caps(t('keys.space'))],
    [t('keys.insert'), caps('Enter')],
    [t('keys.menu'), caps('.')],
    [t('keys.list'), caps('?')],
    [t('keys.back'), caps('Esc')],
  ];
  const whereNothingIsTyped: Keys = [
    [t('keys.search'), caps('/')],
    [t('keys.sections'), caps('s', 'c', 'p')],
    [t('keys.language'), caps('l')],
    [t('keys.meaning'), caps('m')],
    [t('keys.undo'), caps('u')],
  ];
  return (
    <dialog ref={dialog} className="scp-dialog" aria-label={t('keys.title')} onClose={onClose}>
      <h2>{t('keys.title')}</h2>
      <div className="scp-key-lists">
        {list(anywhere)}
        <h3>{t('keys.outside')}</h3>
        {list(whereNothingIsTyped)}
      </div>
      <Button onPress={() => dialog.current?.close()}>{t('keys.close')}</Button>
    </dialog>
  );
}

type Keys = readonly (readonly [what: string, keys: ReactNode])[];

function list(keys: Keys) {
  return (
    <dl>
      {keys.map(([what, caps]) => (
        <div key={what}>
          <dt>{caps}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

function caps(...keys: string[]) {
  return (
    <span className="scp-keys">
      {keys.map((key) => (
        <KeyCap key={key}>{key}</KeyCap>
      ))}
    </span>
  );
}
