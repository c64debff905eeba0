import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from './icon.tsx';
import { isComposing } from './is-composing.ts';
import { keepFocus } from './keep-focus.ts';
import { bottomOfRoom } from './room-below.ts';
import { linesOf, lineThatBegins, type MenuGroup, type MenuItem, type MenuLine } from './menu-lines.ts';

export type { MenuFold, MenuGroup, MenuItem } from './menu-lines.ts';

interface MenuProps<T> {
  label: string;
  groups: readonly MenuGroup<T>[];
  onChoose: (item: MenuItem<T>) => void;
  onClose: () => void;
}

/**
 * A short list that floats below its button: arrows move, to the right and left they open and close a fold, a letter leads to what begins with it, Enter
 * and Space choose, Escape closes and gives focus back.
 */
export function Menu<T>({ label, groups, onChoose, onClose }: MenuProps<T>) {
  /** Several menus can be open in one document. */
  const menu = useId();
  const list = useRef<HTMLUListElement>(null);
  const line = useRef<HTMLLIElement>(null);
  /** The last line of the open fold. */
  const lastInside = useRef<HTMLLIElement>(null);
  const before = useRef<Element>(null);
  const [openFold, setOpenFold] = useState<string>();
  const drawn = groups.map(({ label: name, items }) => ({ name, lines: linesOf(items, openFold) }));
  const lines = drawn.flatMap((group) => group.lines);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      lines.findIndex(({ item }) => 'checked' in item && item.checked),
    ),
  );

  useEffect(() => {
    before.current ??= document.activeElement;
    list.current?.focus();
  }, []);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const room = bottomOfRoom(element) - element.getBoundingClientRect().top;
    element.style.setProperty('--room', `${Math.floor(room)}px`);
  }, []);
  useEffect(() => {
    // All that was unfolded comes into sight, as far as there is room behind the line that was pressed.
    lastInside.current?.scrollIntoView({ block: 'nearest' });
    line.current?.scrollIntoView({ block: 'nearest' });
  }, [active, openFold]);

  /** Returns the focus; a click elsewhere, the page included, keeps it there. */
  const close = () => {
    if (before.current instanceof HTMLElement) before.current.focus();
    onClose();
  };
  const choose = (chosen: MenuLine<T> | undefined) => {
    if (!chosen) return;
    const { item, isOpen } = chosen;
    if ('items' in item) return setOpenFold(isOpen ? undefined : item.label);
    close();
    onChoose(item);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = lines[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((active + step + lines.length) % lines.length);
    else if (event.key === 'Home') setActive(0);
    else if (event.key === 'End') setActive(lines.length - 1);
    else if (event.key === 'ArrowRight' && at && 'items' in at.item) {
      if (at.isOpen) setActive(active + 1);
      else setOpenFold(at.item.label);
    } else if (event.key === 'ArrowLeft' && openFold !== undefined) {
      // What follows the fold moves up by as many lines as it had.
      const fold = lines.findIndex(({ isOpen }) => isOpen);
      const inside = lines.filter(({ isInFold }) => isInFold).length;
      setActive(active > fold + inside ? active - inside : Math.min(active, fold));
      setOpenFold(undefined);
    } else if (event.key === 'Enter' || event.key === ' ') choose(at);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else {
      const found = lineThatBegins(lines, event.key, active);
      if (found === undefined) return;
      setActive(found);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const draw = (one: MenuLine<T>, index: number) => {
    const { item, isInFold, isOpen } = one;
    const isFold = 'items' in item;
    const checked = isFold ? undefined : item.checked;
    return (
      <li
        key={index}
        ref={(element) => {
          if (index === active) line.current = element;
          if (isInFold && !lines[index + 1]?.isInFold) lastInside.current = element;
        }}
        id={`${menu}-${index}`}
        role={checked === undefined ? 'menuitem' : 'menuitemradio'}
        aria-checked={checked}
        aria-expanded={isFold ? isOpen : undefined}
        className={[index === active ? 'on' : '', isInFold ? 'inside' : ''].filter(Boolean).join(' ') || undefined}
        onMouseDown={keepFocus}
        onClick={() => {
          setActive(index);
          choose(one);
        }}
      >
        <span className="grow cut">{item.label}</span>
        {item.note && <span className="small i3 cut">{item.note}</span>}
        {isFold && <Icon name={isOpen ? 'down' : 'right'} size={14} />}
      </li>
    );
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
      {drawn.map(({ name, lines: own }, group) => {
        const from = drawn.slice(0, group).reduce((sum, before) => sum + before.lines.length, 0);
        const items = own.map((one, index) => draw(one, from + index));
        if (name === undefined) return items;
        return (
          <li key={name} role="group" aria-label={name}>
            <p className="cut" aria-hidden="true">
              {name}
            </p>
            <ul role="none">{items}</ul>
          </li>
        );
      })}
    </ul>
  );
}
