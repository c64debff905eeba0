import type { ReactNode } from 'react';
import { Said, type Outcome } from './said.tsx';

interface SendBarProps {
  said: Outcome;
  /** What puts something into the reply; left out while there is nothing to put. */
  children?: ReactNode;
}

/** The end of a section, in sight wherever that is scrolled to: the way into the reply, and below it what happened to the last insert. */
export function SendBar({ said, children }: SendBarProps) {
  return (
    <div className={children || said.text ? 'scp-send' : undefined}>
      {children}
      <Said {...said} />
    </div>
  );
}
