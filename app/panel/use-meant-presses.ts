import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { isComposing } from '../../components/controls/is-composing.ts';
import type { PanelPlace } from '../../domain/panel.ts';
import { choiceOfKey } from '../../domain/reply/pressed-key.ts';
import type { PageConnection } from './page/connect-page.ts';

/** Presses in the first moment after the panel appears or moves were meant for what was there before (ms). */
const UNTOUCHED_MS = 300;

/** Keys that act. Digits insert, unless they are typed into a text. */
const isActing = (event: KeyboardEvent) => event.key === 'Enter' || choiceOfKey(event) !== undefined;

/**
 * Lets only such presses through as were meant: nothing in the panel acts, copies or opens while the page covers it, has drawn it see-through or did
 * so a moment ago. Typing goes on, since what is typed stays here.
 */
export function useMeantPresses(page: PageConnection, place: PanelPlace | undefined) {
  const movedAt = useRef(0);
  useEffect(() => {
    movedAt.current = performance.now();
  }, [place?.side, place?.collapsed]);

  const isMeant = () => {
    const sight = page.sight();
    if (sight === 'hidden') page.note('hides');
    return sight === 'seen' && performance.now() - movedAt.current >= UNTOUCHED_MS;
  };
  return {
    onClickCapture: (event: MouseEvent) => {
      if (!event.isTrusted || isMeant()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (!isActing(event) || isComposing(event) || isTyped(event) || page.sight() !== 'hidden') return;
      page.note('hides');
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function isTyped({ key, target }: KeyboardEvent): boolean {
  const isText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.value !== '');
  return isText && key !== 'Enter';
}
