import { useId, useLayoutEffect, useRef, type ReactNode, type Ref } from 'react';
import { Guarded } from './guarded.tsx';
import { Icon, type IconName } from './icon.tsx';
import { useWholeLines } from './use-whole-lines.ts';

/** Where the focus may go in a card. */
export interface CardHandle {
  /** The row that opens and closes it. */
  readonly focusHead: () => void;
  /** Where the work begins in the open card. */
  readonly focusBody: () => void;
}

interface SectionProps {
  icon: IconName;
  title: string;
  /** The one-line answer of the closed row, or the side note of the open one. */
  summary: ReactNode;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
  head?: Ref<HTMLButtonElement>;
}

/** A closed row is an answer; opened it shows its body, and what was open before closes. A body that fails leaves the row, which closes it. */
export function Section({ icon, title, summary, open, onToggle, children, head }: SectionProps) {
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
  // A browser remembers how far it was scrolled before it was closed.
  useLayoutEffect(() => {
    if (open && body.current) body.current.scrollTop = 0;
  }, [open]);
  useWholeLines(body, open);
  return (
    <section className={open ? 'scp-section open' : 'scp-section'}>
      <h2 className="scp-sec-head">
        <button
          ref={head}
          type="button"
          className="scp-sec"
          title={title}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          <Icon name={icon} />
          <span className="name">{title}</span>
          <span className="sum">
            <span className="cut">{summary}</span>
          </span>
          <Icon name={open ? 'down' : 'right'} size={14} className="chev" />
        </button>
      </h2>
      <div ref={body} id={bodyId} className="scp-body" hidden={!open}>
        {open && <Guarded name={title}>{children}</Guarded>}
      </div>
    </section>
  );
}
