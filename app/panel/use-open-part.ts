import { useEffect, useRef, useState } from 'react';
import { isComposing } from '../../components/controls/is-composing.ts';
import type { SectionName } from '../../components/reply/rows.ts';
import { letterOfKey } from '../../domain/reply/pressed-key.ts';

export type PartName = 'reply' | SectionName;

/** Which part is open, and who gets the focus when another one opens. `focusPart` puts it into a part that is drawn. */
export function useOpenPart(focusPart: (part: PartName) => void) {
  const [open, setOpen] = useState<PartName>('reply');
  const wantsFocus = useRef<PartName>(undefined);
  const show = (part: PartName) => {
    // What is open already is not drawn again, so nobody would give it the focus later.
    if (part === open) return focusPart(part);
    wantsFocus.current = part;
    setOpen(part);
  };
  // The part exists only after it was drawn; then it takes the focus that was asked for.
  useEffect(() => {
    if (wantsFocus.current !== open) return;
    wantsFocus.current = undefined;
    focusPart(open);
  });
  const toggle = (part: SectionName) => (open === part ? setOpen('reply') : show(part));
  return { open, show, toggle };
}

/** Single keys that work wherever nothing is being typed. */
export function usePartKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const run = keys[letterOfKey(event)];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable], [role=menu]');
}
