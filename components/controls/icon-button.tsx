import type { Ref } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { keepFocus } from './keep-focus.ts';

interface IconButtonProps {
  icon: IconName;
  label: string;
  onPress: () => void;
  expanded?: boolean;
  pressed?: boolean;
  small?: boolean;
  /** To be found by. */
  className?: string;
  /** Its menu is open: the press must not blur the menu first, or it would open again. */
  isMenuOpen?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({
  icon,
  label,
  onPress,
  expanded,
  pressed,
  small,
  className = '',
  isMenuOpen,
  ref,
}: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={`scp-icon ${small ? 'small' : ''} ${className}`.replace(/ +/g, ' ').trim()}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onMouseDown={isMenuOpen ? keepFocus : undefined}
      onClick={onPress}
    >
      <Icon name={icon} size={small ? 14 : 16} />
    </button>
  );
}
