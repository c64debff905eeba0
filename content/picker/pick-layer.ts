import type { PickWords } from '../../domain/site/picked-parts.ts';
import { hasMet } from '../panel-frame/hush-own.ts';
import { createLender } from '../panel-frame/expiring-style.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn over the page while something is pointed at. */
export interface PickLayer {
  readonly element: HTMLElement;
  /** Whether an event has met the layer. Firefox names then what is in its closed root, from where a page would have all of it. */
  readonly isMet: (event: Event) => boolean;
  readonly show: () => void;
  /** Frames an element, and says by what it would be found and what is there. */
  readonly mark: (box: Box | null, selector: string | null, says: string | null) => void;
  readonly place: (box: Box | null) => void;
  readonly remove: () => void;
}

/**
 * One plain element with a closed shadow root, over everything: a frame around what is pointed at, and a bar with words. It takes every press, so it
 * is there only while the script that made it lives.
 */
export function createPickLayer(
  document: Document,
  tokens: string,
  words: Pick<PickWords, 'ask' | 'keys'>,
  signal: AbortSignal,
): PickLayer {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const draw = (className: string, inside: Node, tag: 'div' | 'p' = 'div') => {
    const drawn = document.createElement(tag);
    drawn.className = className;
    inside.appendChild(drawn);
    return drawn;
  };
  const style = document.createElement('style');
  style.textContent = tokens.replaceAll(':root', ':host') + layerStyle;
  root.append(style);
  const shade = draw('shade', root);
  const frame = draw('frame', shade);
  const bar = draw('bar', shade);
  const ask = draw('ask', bar, 'p');
  const selector = draw('selector', bar, 'p');
  const says = draw('says', bar, 'p');
  const keys = draw('keys', bar, 'p');
  ask.textContent = words.ask;
  keys.textContent = words.keys;
  shade.tabIndex = -1;
  shade.setAttribute('role', 'application');
  shade.setAttribute('aria-label', words.ask);
  says.setAttribute('role', 'status');

  const place = (box: Box | null) => {
    frame.hidden = box === null;
    if (!box) return;
    frame.style.transform = `translate(${box.left}px, ${box.top}px)`;
    frame.style.width = `${box.width}px`;
    frame.style.height = `${box.height}px`;
    // The bar makes way for what is pointed at.
    bar.classList.toggle('top', box.top + box.height > (document.defaultView?.innerHeight ?? 0) - 160 && box.top > 160);
  };
  return {
    element,
    isMet: (event) => hasMet(event, element, root),
    show: () => {
      document.documentElement.append(element);
      createLender(() => shade, signal)({ visibility: 'visible' });
      document.defaultView?.focus();
      shade.focus({ preventScroll: true });
    },
    mark: (box, by, text) => {
      place(box);
      selector.textContent = by ?? '';
      says.textContent = text ?? '';
      bar.classList.toggle('none', box !== null && by === null);
    },
    place,
    remove: () => element.remove(),
  };
}

/** Sizes of text are px here, because rem would follow the page's own root font size. */
const layerStyle = `
:host { all: initial !important; color-scheme: light dark !important; }
@media print { :host { display: none !important; } }
.shade { visibility: hidden; position: fixed; inset: 0; z-index: 2147483647; cursor: crosshair; outline: none; font: 13px/20px var(--scp-font); }
.frame { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; pointer-events: none; border-radius: var(--scp-radius-2);
  outline: 2px solid var(--scp-accent); background: rgb(from var(--scp-accent) r g b / 14%); }
.frame[hidden] { display: none; }
.bar { position: absolute; inset: auto auto var(--scp-space-5) 50%; transform: translateX(-50%); box-sizing: border-box; width: min(440px, calc(100vw - 32px));
  padding: var(--scp-space-4) var(--scp-space-5); border-radius: var(--scp-radius-3); background: var(--scp-raised); color: var(--scp-ink);
  box-shadow: inset 0 0 0 1px var(--scp-line-strong), var(--scp-shadow-float); pointer-events: none; }
.bar.top { inset: var(--scp-space-5) auto auto 50%; }
p { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ask { font-size: 15px; line-height: 22px; font-weight: 600; white-space: normal; }
.selector { font-family: var(--scp-font-mono); font-size: 12px; color: var(--scp-ink-2); margin-top: var(--scp-space-2); }
.selector:empty, .says:empty { display: none; }
.says { margin-top: var(--scp-space-1); }
.bar.none .says { color: var(--scp-caution); white-space: normal; }
.keys { margin-top: var(--scp-space-2); font-size: 12px; line-height: 18px; color: var(--scp-ink-3); white-space: normal; }
`;
