import type { PanelPlace } from '../../domain/panel.ts';

const STEP = 16;

interface GripOptions {
  document: Document;
  label: string;
  place: () => PanelPlace;
  onWidth: (width: number, isFinal: boolean) => void;
  signal: AbortSignal;
}

/** The edge by which the panel is made wider or narrower, by mouse and by arrow keys. */
export function createGrip({ document, label, place, onWidth, signal }: GripOptions): HTMLElement {
  const grip = document.createElement('div');
  grip.className = 'grip';
  grip.tabIndex = 0;
  grip.setAttribute('role', 'separator');
  grip.setAttribute('aria-orientation', 'vertical');
  grip.setAttribute('aria-label', label);
  let start: { x: number; width: number } | undefined;
  const outward = () => (place().side === 'right' ? -1 : 1);

  grip.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      start = { x: event.clientX, width: place().width };
      // Capture alone does not keep the moves coming over the frame, which is another process: the style lets it take none while held.
      grip.classList.add('held');
      grip.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    { signal },
  );
  grip.addEventListener(
    'pointermove',
    (event) => {
      if (start) onWidth(start.width + (event.clientX - start.x) * outward(), false);
    },
    { signal },
  );
  grip.addEventListener(
    'lostpointercapture',
    (event) => {
      if (start) onWidth(start.width + (event.clientX - start.x) * outward(), true);
      start = undefined;
      grip.classList.remove('held');
    },
    { signal },
  );
  grip.addEventListener(
    'keydown',
    (event) => {
      const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!direction || !event.isTrusted) return;
      onWidth(place().width + STEP * direction * outward(), true);
      event.preventDefault();
    },
    { signal },
  );
  return grip;
}
