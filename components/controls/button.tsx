import type { ReactNode, Ref } from 'react';

interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  kind?: 'go' | 'line' | 'quiet' | 'stop';
  small?: boolean;
  grow?: boolean;
  /** What it is called where its words alone do not tell which of several it is; begins with these words. */
  label?: string;
  /** It stays focusable and can be pressed: the press moves focus to what is missing. */
  unready?: boolean;
  /** Of a choice that stays. */
  pressed?: boolean;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ children, onPress, kind = 'line', small, grow, label, unready, pressed, ref }: ButtonProps) {
  const classes = [
    'scp-btn',
    kind === 'line' ? '' : kind,
    small ? 'small' : '',
    grow ? 'grow' : '',
    unready ? 'off' : '',
  ];
  return (
    <button
      ref={ref}
      type="button"
      className={classes.filter(Boolean).join(' ')}
      aria-label={label}
      aria-disabled={unready || undefined}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
