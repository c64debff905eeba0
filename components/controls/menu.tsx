import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { isComposing } from './is-composing.ts';
import { keepFocus } from './keep-focus.ts';

export interface MenuItem<T> {
  /** What choosing it means to the caller. */
  value: T;
  label: string;
  /** Shown in small letters behind the label. */
  note?: string;
  checked?: boolean;
}

interface MenuProps<T> {
  label: string;
  items: readonly MenuItem<T>[];
  onChoose: (item: MenuItem<T>) => void;
  onClose: () => void;
}

/** A short list that floats below its button: arrows move, Enter and Space choose, Escape closes and gives focus back. */
export function Menu<T>({ label, items, onChoose, onClose }: MenuProps<T>) {
  /** Several menus can be open in one document. */
  const menu = useId();
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<Element>(null);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      items.findIndex((i) => i.checked),
    ),
  );

  useEffect(() => {
    before.current ??= document.activeElement;
    list.current?.focus();
  }, []);

  /** Returns the focus; a click elsewhere, the page included, keeps it there. */
  const close = () => {
    if (before.current instanceof HTMLElement) before.current.focus();
    onClose();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((a) => (a + step + items.length) % items.length);
    else if (event.key === 'Home') setActive(0);
    else if (event.key === 'End') setActive(items.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') choose(items[active]);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const choose = (item: MenuItem<T> | undefined) => {
    close();
    if (item) onChoose(item);
  };

  return (
    <ul
      ref={list}
      className="scp-menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      aria-activedescendant={`${menu}-${active}`}
      onKeyDown={onKeyDown}
      onBlur={onClose}
    >
      {items.map((item, index) => (
        <li
          key={index}
          id={`${menu}-${index}`}
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.checked}
          className={index === active ? 'on' : undefined}
          onMouseDown={keepFocus}
          onClick={() => choose(item)}
        >
          <span className="grow cut">{item.label}</span>
          {item.note && <span className="small i3">{item.note}</span>}
        </li>
      ))}
    </ul>
  );
}
