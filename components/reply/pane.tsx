import { useImperativeHandle, useLayoutEffect, useRef, type ReactNode, type Ref, type RefObject } from 'react';
import { callAfterLayout } from '../controls/after-layout.ts';
import { isEnough, readLines, readOpening, seeThrough } from '../controls/lines-in-sight.ts';

export interface PaneHandle {
  /** Whether enough of it can be seen to know what it says. */
  readonly isInSight: () => boolean;
  readonly bringIntoSight: () => void;
  /** On to what comes next in it. */
  readonly readOn: () => void;
  /** By a share of how far it can be moved, 0 to 1. */
  readonly moveTo: (share: number) => void;
  /** So that this part of it is in the middle. */
  readonly bringToMiddle: (place: HTMLElement) => void;
}

/** How much of a text `readOn` goes on by, as a share of what is in sight. */
const STEP = 0.8;

interface PaneProps {
  className: string;
  lang: string;
  /** Said before the text by a screen reader. */
  label: string;
  /** Changes whenever the text does. */
  of: unknown;
  /** After every change of what can be seen of it. */
  onSight?: ((isInSight: boolean) => void) | undefined;
  /** What is over the lower end of what it is in. */
  foot?: RefObject<HTMLElement | null> | undefined;
  /** The agent has moved it, by this share of how far it can be moved. */
  onMoved?: (share: number) => void;
  ref?: Ref<PaneHandle>;
  children: ReactNode;
}

/** One text of the preview: as high as there is room for, and cut between two lines where there is not enough. */
export function Pane({ className, lang, label, of, onSight, foot, onMoved, ref, children }: PaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  /** Where it was put from here, which is no move of the agent's. */
  const put = useRef<number>(undefined);
  const tell = useRef(onSight);
  useLayoutEffect(() => {
    tell.current = onSight;
  });
  useImperativeHandle(ref, () => ({
    isInSight: () => {
      if (!pane.current) return true;
      fit(pane.current);
      return isEnough(readLines(pane.current), readOpening(pane.current, foot?.current));
    },
    bringIntoSight: () => {
      pane.current?.focus({ preventScroll: true });
      pane.current?.scrollIntoView({ block: 'nearest' });
    },
    readOn: () => pane.current?.scrollBy({ top: pane.current.clientHeight * STEP }),
    moveTo: (share) => {
      if (pane.current) put.current = move(pane.current, share * roomOf(pane.current));
    },
    bringToMiddle: (place) => {
      const element = pane.current;
      if (!element) return;
      const [outer, inner] = [element.getBoundingClientRect(), place.getBoundingClientRect()];
      const wanted = inner.top - (outer.height - inner.height) / 2;
      // From the top of a line, so that no room goes to a part of one.
      const line = readLines(element).find(({ top }) => top >= wanted - 1);
      put.current = move(element, element.scrollTop + Math.min(line?.top ?? wanted, inner.top) - outer.top);
    },
  }));
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    return callAfterLayout([element], () => {
      fit(element);
      tell.current?.(isEnough(readLines(element), readOpening(element, foot?.current)));
    });
  }, [of, foot]);
  return (
    // Whatever moves can be moved by the keyboard.
    <div
      ref={pane}
      className={className}
      lang={lang}
      role="group"
      aria-label={label}
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        if (put.current === currentTarget.scrollTop) return;
        put.current = undefined;
        onMoved?.(currentTarget.scrollTop / Math.max(1, roomOf(currentTarget)));
      }}
    >
      {children}
    </div>
  );
}

/** Says to the style how high the whole text is, and how much of a line shows at its ends. */
function fit(element: HTMLElement) {
  const { top = 0 } = element.firstElementChild?.getBoundingClientRect() ?? {};
  const { bottom = 0 } = element.lastElementChild?.getBoundingClientRect() ?? {};
  const name = element.classList.contains('scp-mean') ? '--whole-mean' : '--whole-read';
  element.parentElement?.style.setProperty(name, `${Math.ceil(bottom - top)}px`);
  const isWhole = element.scrollHeight <= element.clientHeight + 1;
  const { cutStart, cutEnd } = isWhole
    ? { cutStart: 0, cutEnd: 0 }
    : seeThrough(readLines(element), element.getBoundingClientRect());
  const isBefore = !isWhole && element.scrollTop > 1;
  const isAfter = !isWhole && element.scrollTop + element.clientHeight < element.scrollHeight - 1;
  element.style.setProperty('--cut-start', `${cutStart}px`);
  element.style.setProperty('--cut-end', `${cutEnd}px`);
  element.classList.toggle('before', isBefore);
  element.classList.toggle('after', isAfter);
}

/** Tells where it is then: edges of the text and whole pixels keep it from where it was to go. */
function move(element: HTMLElement, top: number): number {
  element.scrollTop = Math.max(0, Math.min(Math.round(top), roomOf(element)));
  return element.scrollTop;
}

function roomOf({ scrollHeight, clientHeight }: HTMLElement): number {
  return Math.max(0, scrollHeight - clientHeight);
}
