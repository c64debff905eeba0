import type { PanelSight } from '../../domain/panel.ts';

/** How long the panel must have been seen before a press in it counts as meant (ms): in less nobody can have looked and pressed. */
const SEEN_MS = 300;

/** Between two looks at the panel pass so many ms, never the same: a page that knew when would uncover the panel just then. */
const LOOK_MS = { least: 40, most: 120 };

/**
 * How often shadow roots are looked for while nothing has covered the panel (ms), and for how long at every look after something has. A page can tell when such
 * a look is over, and takes its cover away at the press: until the next one passes less time than it takes to see something and press it.
 */
const THOROUGH_MS = { least: 450, most: 550 };
const SUSPICIOUS_MS = 10_000;

/** So many times as long as it took there is no further thorough look unasked, within those bounds: on a page of 20,000 elements it takes some 50 ms. */
const REST = 20;

/**
 * A look so much later than it was due (ms) was held up by the page, which may cover the panel, stop all scripts while it does, and uncover it before any of them
 * runs again. For so long (ms) every picture is looked at then, so that the next one with a cover is among them.
 */
const LATE_MS = 25;
const EVERY_PICTURE_MS = 3000;

/** From one picture to the next on a screen of 60 a second, or 30 where little power is left (ms). */
const PICTURE_MS = 34;

/** How often the panel is sent what it knows already (ms): a page that stops this script must not leave it believing that it is seen. */
const REPEAT_MS = 250;

/** Without a look for so long nothing is known of the time between (ms). */
const GAP_MS = 600;

export interface SightOptions {
  /** Whether the panel is seen now. */
  readonly look: (isThorough: boolean) => boolean;
  /** At every change, and again and again while nothing changes. */
  readonly onSight: (sight: PanelSight) => void;
  /** Calls back once the browser has laid out what it is about to paint. */
  readonly beforePaint: (callback: () => void) => void;
  readonly signal: AbortSignal;
  readonly now?: () => number;
  /** From 0 to below 1. */
  readonly random?: () => number;
}

export interface SightWatch {
  readonly sight: () => PanelSight;
  /** Looks at once, and says whether a press at this moment can have been meant. */
  readonly isPressable: () => boolean;
  /** We have moved the panel ourselves: what was seen before was another place. */
  readonly restart: () => void;
}

/**
 * Looks at the panel again and again, because a page can uncover it at the moment of a press. It looks while the browser paints: what a page
 * takes away only between two pictures is then still there.
 */
export function watchSight({
  look,
  onSight,
  beforePaint,
  signal,
  now = () => performance.now(),
  random = Math.random,
}: SightOptions): SightWatch {
  let seenSince: number | undefined;
  let hiddenAt = -Infinity;
  let wasHidden = false;
  let lookedAt = -Infinity;
  let thoroughAt = -Infinity;
  let tookMs = 0;
  let last: PanelSight | undefined;
  let lastAt = -Infinity;

  const sight = (): PanelSight => {
    if (seenSince !== undefined && now() - seenSince >= SEEN_MS) return 'seen';
    return wasHidden ? 'hidden' : 'early';
  };
  const emit = (next: PanelSight) => {
    if (next === last && now() - lastAt < REPEAT_MS) return;
    last = next;
    lastAt = now();
    onSight(next);
  };
  const lookNow = (isAsked: boolean) => {
    const at = now();
    const least = at - hiddenAt < SUSPICIOUS_MS ? 0 : THOROUGH_MS.least;
    const pause = Math.min(Math.max(tookMs * REST, least), THOROUGH_MS.most);
    const isThorough = isAsked || at - thoroughAt >= pause;
    if (isThorough) thoroughAt = at;
    if (at - lookedAt > GAP_MS) seenSince = undefined;
    lookedAt = at;
    const isSeen = look(isThorough);
    if (isThorough) tookMs = now() - at;
    if (isSeen) seenSince ??= at;
    else {
      seenSince = undefined;
      hiddenAt = at;
      wasHidden = true;
    }
    const next = sight();
    if (next === 'seen') wasHidden = false;
    emit(next);
  };
  let timer: ReturnType<typeof setTimeout>;
  let everyPictureUntil = -Infinity;
  const noteIfLate = (dueAt: number) => {
    if (now() > dueAt + LATE_MS) everyPictureUntil = now() + EVERY_PICTURE_MS;
  };
  const lookInNextPicture = () => {
    const dueAt = now() + PICTURE_MS;
    beforePaint(() => {
      if (signal.aborted) return;
      noteIfLate(dueAt);
      lookNow(false);
      lookLater();
    });
  };
  const lookLater = () => {
    if (now() < everyPictureUntil) return lookInNextPicture();
    const pause = LOOK_MS.least + random() * (LOOK_MS.most - LOOK_MS.least);
    const dueAt = now() + pause;
    timer = setTimeout(() => {
      noteIfLate(dueAt);
      lookInNextPicture();
    }, pause);
  };
  lookLater();
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    sight,
    isPressable: () => {
      lookNow(true);
      return sight() === 'seen';
    },
    restart: () => {
      seenSince = undefined;
      wasHidden = false;
      emit('early');
    },
  };
}

/** After all that the page does before a picture is painted. In a tab that is not in front no picture is painted, and nothing is seen. */
export function callBeforePaint(
  window: Window & typeof globalThis,
  element: () => Element,
): (callback: () => void) => void {
  return (callback) =>
    void window.requestAnimationFrame(() => {
      const observer = new window.ResizeObserver(() => {
        observer.disconnect();
        callback();
      });
      // The first observation comes in this same picture, when the page's own animation frames are done.
      observer.observe(element());
    });
}
