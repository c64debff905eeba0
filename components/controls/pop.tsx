import {
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { isComposing } from './is-composing.ts';

export interface PopHandle {
  /** The focus is at the line again. */
  readonly close: () => void;
}

interface PopProps {
  /** Names what is opened. */
  title: string;
  /** Of the line that opens it, in a tooltip. */
  hint: string;
  /** Of the whole, to be found by. */
  anchor: string;
  /** Of the line. */
  className: string;
  line: ReactNode;
  /** Drawn while it is open. */
  children: ReactNode;
  ref?: Ref<PopHandle>;
}

/** A line that opens what is behind it, above itself. Escape and a press elsewhere close it. */
export function Pop({ title, hint, anchor, className, line, children, ref }: PopProps) {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useImperativeHandle(ref, () => ({ close }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || isComposing(event) || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Focus that leaves for the page comes from someone who compares the list with it: the list stays.
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <span ref={whole} className={`scp-pop-anchor ${anchor}`} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={className}
        title={hint}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {line}
      </button>
      {isOpen && (
        <section className="scp-pop" aria-label={title}>
          <h2 className="small b i2">{title}</h2>
          {children}
        </section>
      )}
    </span>
  );
}
