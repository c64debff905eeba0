import type { ReactNode } from 'react';

export function KeyCap({ children }: { children: ReactNode }) {
  return <kbd className="scp-key">{children}</kbd>;
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
