import { doAgain, listen } from '../listen.ts';
import { sharedOnPage } from '../shared-on-page.ts';

type Hear = (event: Event) => void;

// The script that listens from the beginning differs from those that know what to do; they share an isolated world that no page sees.
const shared = sharedOnPage<{ ear: Map<string, Set<Hear>> }>();

/** What a page must not hear while it is meant for the panel, and what says whether it is. */
const TYPES = [
  'keydown',
  'keypress',
  'keyup',
  'compositionstart',
  'beforeinput',
  'focusin',
  'focus',
  'focusout',
  'blur',
];

/** Whatever the mouse, a pen or a finger does to an element. */
export const MOUSE: readonly string[] = [
  ...['over', 'out', 'enter', 'leave', 'move', 'down', 'up'].flatMap((what) => [`mouse${what}`, `pointer${what}`]),
  ...['start', 'move', 'end', 'cancel'].map((what) => `touch${what}`),
  ...['', 'start', 'enter', 'leave', 'over', 'exit', 'end'].map((what) => `drag${what}`),
  ...[
    'drop',
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
    'wheel',
    'selectstart',
    'pointercancel',
    'pointerrawupdate',
  ],
  ...['gotpointercapture', 'lostpointercapture'],
  // Names of old for the wheel, which browsers still use beside the new one.
  ...['mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll'],
];

/**
 * Begins to listen at the window, for those who ask later. Listeners of one window are called in the order in which they came, so this is for the moment
 * at which the document begins: no script of the page has run then, and none can hear before us.
 */
export function openFrontEar(window: Window): void {
  const ear = (shared.ear ??= new Map());
  for (const type of [...TYPES, ...MOUSE]) {
    if (ear.has(type)) continue;
    const hears = new Set<Hear>();
    ear.set(type, hears);
    const tell = (event: Event) => hears.forEach((hear) => hear(event));
    doAgain(() => window.addEventListener(type, tell, true));
  }
}

/**
 * Hears these events of a window before the page does, where `openFrontEar` ran in it; else, as in a tab that was open before the extension, as one of
 * many, which holds too where the page has taken all listeners away. `hear` comes from `onceEach`. Asking again does no harm.
 */
export function hearFirst(view: Window, types: readonly string[], hear: Hear, signal: AbortSignal): void {
  if (view !== globalThis.window) {
    for (const type of types) view.addEventListener(type, hear, { capture: true, signal });
    return;
  }
  listen(view, types, hear, { capture: true, signal });
  for (const type of types) {
    const hears = shared.ear?.get(type);
    hears?.add(hear);
    signal.addEventListener('abort', () => hears?.delete(hear), { once: true });
  }
}

/** Is called at most once for each event. */
export function onceEach(hear: Hear): Hear {
  const heard = new WeakSet<Event>();
  return (event) => {
    if (heard.has(event)) return;
    heard.add(event);
    hear(event);
  };
}
