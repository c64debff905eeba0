import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { PaneHandle } from './pane.tsx';

/** Where the values of a text are, by the variables' names: the first place of each. */
type Places = Map<string, HTMLElement>;

/**
 * A text and its meaning move together, each by its own share. While a value is being filled in, both show its place: `at` names it, and `of` changes
 * whenever the text does.
 */
export function useTogether(at: string | undefined, of: unknown) {
  const text = useRef<PaneHandle>(null);
  const meaning = useRef<PaneHandle>(null);
  const places = useMemo(() => ({ text: new Map() as Places, meaning: new Map() as Places }), []);
  useEffect(() => {
    if (at === undefined) return undefined;
    // What was just drawn is laid out first.
    const frame = requestAnimationFrame(() => {
      for (const [pane, place] of [
        [text.current, places.text.get(at)],
        [meaning.current, places.meaning.get(at)],
      ] as const) {
        if (place) pane?.bringToMiddle(place);
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [places, at, of]);
  return {
    text,
    meaning,
    holdIn: (one: keyof typeof places) => (name: string, element: HTMLElement | null) => {
      const held = places[one];
      if (element && !held.has(name)) held.set(name, element);
      return () => void (held.get(name) === element && held.delete(name));
    },
    onText: useCallback((share: number) => meaning.current?.moveTo(share), []),
    onMeaning: useCallback((share: number) => text.current?.moveTo(share), []),
  };
}
