import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { useHasKeyboard } from './use-has-keyboard.ts';

export function KeyCap({ children }: { children: ReactNode }) {
  return <kbd className="scp-key">{children}</kbd>;
}

/** Enter, while it is heard here: not while the agent writes in the page. */
export function EnterCap() {
  if (!useHasKeyboard()) return null;
  return (
    <KeyCap>
      <Icon name="enter" size={14} />
      <span className="unseen">Enter</span>
    </KeyCap>
  );
}

/** A binding as the browser reports it (`Alt+Period`), one cap a key. */
export function KeyCombination({ binding }: { binding: string }) {
  const keys = binding.split('+').map((key) => ({ Period: '.', Comma: ',' })[key] ?? key);
  return (
    <span className="scp-keys">
      {keys.map((key) => (
        <KeyCap key={key}>{key}</KeyCap>
      ))}
    </span>
  );
}

/** `undefined` while the browser is asked, `null` where it did not tell. */
type Bindings = ReadonlyMap<string, string> | null | undefined;

interface BoundKeyProps {
  bindings: Bindings;
  command: 'focus-search' | 'toggle-panel';
}

/** The key of a command, or that it has none, or that nobody knows. */
export function BoundKey({ bindings, command }: BoundKeyProps) {
  const { t } = useTranslation();
  const binding = bindings?.get(command);
  if (!bindings) return <span className="i3">{bindings === null && t('options.keyUnread')}</span>;
  return binding ? <KeyCombination binding={binding} /> : <span className="caution">{t('options.keyNone')}</span>;
}

/** The shortcuts that the browser itself listens to, with what they do. */
export function BoundKeyList({ bindings }: { bindings: Bindings }) {
  const { t } = useTranslation();
  return (
    <dl className="scp-key-list">
      {(['focus-search', 'toggle-panel'] as const).map((command) => (
        <div key={command}>
          <dt>
            <BoundKey bindings={bindings} command={command} />
          </dt>
          <dd>{t(command === 'focus-search' ? 'options.keySearch' : 'options.keyPanel')}</dd>
        </div>
      ))}
    </dl>
  );
}
