import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { isComposing } from './is-composing.ts';

interface Answer {
  readonly label: string;
  readonly onPress: () => void;
  readonly kind?: 'go';
}

interface QuestionProps {
  /** The question in a few words, for screen readers. */
  label: string;
  /** What it says, where that is more than the label. */
  children?: ReactNode;
  /** The first has the focus: the press that led here must not answer anything else. */
  answers: readonly [Answer, ...Answer[]];
  /** Escape changes nothing. */
  onEscape: () => void;
}

/** Asks in place before something that cannot be taken back. */
export function Question({ label, children, answers, onEscape }: QuestionProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    onEscape();
  };
  return (
    <div className="scp-act" role="group" aria-label={label} onKeyDown={onKeyDown}>
      <p className="scp-ask" role="status">
        {children ?? label}
      </p>
      {answers.map(({ label: name, onPress, kind }, at) => (
        <Button key={name} ref={at === 0 ? first : undefined} kind={kind ?? 'line'} onPress={onPress}>
          {name}
        </Button>
      ))}
    </div>
  );
}
