import type { PanelPlace } from '../../domain/panel.ts';

const STEP = 16;

interface GripOptions {
  document: Document;
  label: string;
  place: () => PanelPlace;
  onWidth: (width: number, isFinal: boolean) => void;
}

/**
 * The edge by which the panel is made wider or narrower, by mouse and by arrow keys. `meet`: an event has met it; none reaches a listener of
 * its own, since the page would hear it too.
 */
export function createGrip({ document, label, place, onWidth }: GripOptions): {
  readonly grip: HTMLElement;
  readonly meet: (event: Event) => void;
} {
  const grip = document.createElement('div');
  grip.className = 'grip';
  grip.tabIndex = 0;
  grip.setAttribute('role', 'separator');
  grip.setAttribute('aria-orientation', 'vertical');
  grip.setAttribute('aria-label', label);
  let start: { x: number; width: number } | undefined;
  const outward = () => (place().side === 'right' ? -1 : 1);

  const take = (event: PointerEvent) => {
    if (!grip.matches('.grip:is(:hover, :active)')) return;
    start = { x: event.clientX, width: place().width };
    // Capture alone does not keep the moves coming over the frame, which is another process: the style lets it take none while held.
    grip.classList.add('held');
    grip.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const follow = (event: PointerEvent, isFinal: boolean) => {
    if (start) onWidth(start.width + (event.clientX - start.x) * outward(), isFinal);
  };
  const letGo = (event: PointerEvent) => {
    follow(event, true);
    start = undefined;
    grip.classList.remove('held');
  };
  const step = (event: KeyboardEvent) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!direction || !grip.matches(':focus')) return;
    onWidth(place().width + STEP * direction * outward(), true);
    event.preventDefault();
  };
  const met: Readonly<Record<string, (event: never) => void>> = {
    keydown: step,
    pointerdown: take,
    pointermove: (event: PointerEvent) => follow(event, false),
    lostpointercapture: letGo,
  };
  return { grip, meet: (event) => event.isTrusted && met[event.type]?.(event as never) };
}
