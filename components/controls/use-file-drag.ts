import { useRef, useState, type DragEvent, type MouseEvent, type PointerEvent } from 'react';

/** Gives a file to the page where the hand let go of it; CSS px from this frame's corner, so they may lie outside. */
export type GiveFile = (file: File, at: { readonly x: number; readonly y: number }) => void;

/** A press that moves less is a click. */
const MOVED = 6;

/**
 * Drags a file by the pointer itself. Browsers let no file out of a frame of another origin onto the page around it, so the way is followed here and
 * the page is told where it ended. Without `give` the browser's own drag is left alone.
 */
export function useFileDrag(file: File | undefined, give: GiveFile | undefined) {
  const from = useRef<{ x: number; y: number }>(undefined);
  const isMoved = useRef(false);
  const [isHeld, setHeld] = useState(false);
  const end = () => {
    from.current = undefined;
    setHeld(false);
  };
  if (!file || !give) return {};
  return {
    draggable: false,
    'data-held': isHeld || undefined,
    onDragStart: (event: DragEvent) => event.preventDefault(),
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      isMoved.current = false;
      if (event.button !== 0) return;
      from.current = { x: event.clientX, y: event.clientY };
      // Captured, the pointer is followed beyond the edge of the frame.
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const start = from.current;
      if (!start || Math.hypot(clientX - start.x, clientY - start.y) < MOVED) return;
      isMoved.current = true;
      setHeld(true);
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const isOutside = clientX < 0 || clientY < 0 || clientX >= window.innerWidth || clientY >= window.innerHeight;
      if (from.current && isMoved.current && isOutside) give(file, { x: clientX, y: clientY });
      end();
    },
    onPointerCancel: end,
    onClick: (event: MouseEvent) => {
      if (isMoved.current) event.preventDefault();
    },
  };
}
