import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LentStyle } from '../../../content/panel-frame/expiring-style.ts';
import { createPanelHost, type PanelHost } from '../../../content/panel-frame/panel-host.ts';
import { restoreRoot } from '../../../content/panel-frame/is-intact.ts';
import { isFramed } from '../../../content/panel-frame/is-seen.ts';
import type { Edges } from '../../../content/panel-frame/reply-bar.ts';
import { drawLent } from './draw-lent.ts';

const size = { width: window.innerWidth, height: window.innerHeight };
let stop: AbortController;
let lentTo: (element: Element) => LentStyle;
const onMove = vi.fn();
const onPlace = vi.fn();
const onShown = vi.fn();

beforeEach(() => {
  stop = new AbortController();
  lentTo = drawLent();
  for (const called of [onMove, onPlace, onShown]) called.mockReset();
});
afterEach(() => {
  stop.abort();
  Object.assign(window, { innerWidth: size.width, innerHeight: size.height });
});

/** A page of this width with its reply box: `end` is the box's right edge, given the room the page has made. */
function openPanel(width: number, replyBar: (room: number) => Edges | undefined): PanelHost {
  Object.assign(window, { innerWidth: width, innerHeight: 900 });
  return createPanelHost({
    document,
    frameUrl: 'about:blank',
    frameOrigin: 'null',
    tokens: '',
    words: { panel: '', resize: '' },
    place: { width: 360, side: 'right', collapsed: false },
    neededWidth: () => 900,
    replyBar: () => replyBar(parseInt(lentTo(document.documentElement).marginRight ?? '0')),
    onPlace,
    onShown,
    onMove,
    onFrame: () => undefined,
    signal: stop.signal,
  });
}

const room = () => lentTo(document.documentElement).marginRight;
const bottom = { left: 300, top: 740, bottom: 900 };

describe('the panel on a page that moves aside', () => {
  it('is beside it, as high as the window', () => {
    const { shown } = openPanel(1280, (given) => ({ ...bottom, right: 1280 - given }));
    expect([room(), shown.box.style.blockSize, shown.size().height]).toEqual(['360px', '900px', 900]);
  });

  it('gives the room back while it is away from the page', () => {
    const { stepAside } = openPanel(1280, (given) => ({ ...bottom, right: 1280 - given }));
    stepAside(true);
    window.dispatchEvent(new Event('resize'));
    const away = room();
    stepAside(false);
    expect([away, room()]).toEqual([undefined, '360px']);
  });
});

it('A5: what a page can write on its element moves nothing, and the agent can', () => {
  const { shown, arrange } = openPanel(1280, () => undefined);
  const root = shown.box.getRootNode() as ShadowRoot;
  const rules = () => [...root.querySelectorAll('style')].map((style) => style.textContent).join('');
  const right = rules();
  shown.host.dataset.side = 'left';
  expect([rules() === right, right.includes(':host(')]).toEqual([true, false]);
  arrange({ side: 'left' });
  expect([rules() === right, rules().includes(':host(')]).toEqual([false, false]);
});

describe('F8 J5: the panel on a page that does not', () => {
  const fixed = () => ({ ...bottom, right: 1280 });

  it('takes no room from it, and is a tab, which covers nothing', () => {
    const panel = openPanel(1280, fixed);
    expect([room(), panel.shown.size(), panel.isCramped(), panel.isInTheWay(), panel.place().collapsed]).toEqual([
      undefined,
      { width: 32, height: 144 },
      true,
      false,
      true,
    ]);
  });

  it('is narrower where that is enough', () => {
    const panel = openPanel(1280, () => ({ ...bottom, right: 950 }));
    expect([panel.shown.size().width, panel.place().side, panel.isCramped()]).toEqual([320, 'right', false]);
  });

  it('takes the other side where that is free, and is wanted where it was', () => {
    const panel = openPanel(1280, () => ({ ...bottom, left: 400, right: 1280 }));
    expect([panel.place(), panel.shown.size().height, panel.isCramped()]).toEqual([
      { side: 'left', width: 360, collapsed: false },
      900,
      false,
    ]);
    panel.arrange({ collapsed: true });
    expect(onPlace.mock.lastCall).toEqual([{ width: 360, side: 'right', collapsed: true }]);
  });

  it('opens over the page while it is used, as high as the window, without being wanted so on the next', () => {
    const panel = openPanel(1280, fixed);
    panel.arrange({ collapsed: false });
    const used = [panel.place(), panel.shown.size()];
    panel.rest();
    expect([used, panel.place().collapsed, onShown.mock.calls.map(([place]) => place.collapsed)]).toEqual([
      [
        { width: 360, side: 'right', collapsed: false },
        { width: 360, height: 900 },
      ],
      true,
      [false, true],
    ]);
    panel.arrange({ collapsed: false });
    panel.arrange({ collapsed: true });
    expect(onPlace.mock.calls.map(([place]) => place.collapsed)).toEqual([false, false, false]);
  });

  it('is a tab again at a press on the page', () => {
    const panel = openPanel(1280, fixed);
    panel.arrange({ collapsed: false });
    const press = new Event('pointerdown', { bubbles: true });
    Object.defineProperty(press, 'isTrusted', { value: true });
    document.body.dispatchEvent(press);
    expect(panel.place().collapsed).toBe(true);
  });

  it('stays open at a press on the page where it covers nothing', () => {
    const panel = openPanel(1280, (given) => ({ ...bottom, right: 1280 - given }));
    panel.arrange({ collapsed: true });
    panel.arrange({ collapsed: false });
    panel.rest();
    expect(panel.place().collapsed).toBe(false);
  });

  it('stays where it is while the page has no reply box, as between two conversations', () => {
    const boxes: (Edges | undefined)[] = [{ ...bottom, left: 400, right: 1280 }];
    const panel = openPanel(1280, () => boxes[0]);
    boxes[0] = undefined;
    panel.makeWay();
    expect([panel.place().side, onMove.mock.calls.length]).toEqual(['left', 0]);
  });

  it('makes way as soon as the page has a reply box below it, and says so', () => {
    const boxes: Edges[] = [];
    const panel = openPanel(1280, () => boxes[0]);
    const before = panel.place().collapsed;
    boxes.push(fixed());
    panel.makeWay();
    expect([before, panel.place().collapsed, onMove.mock.calls.length, onShown.mock.calls.length]).toEqual([
      false,
      true,
      1,
      1,
    ]);
  });

  it('is in nobody’s way when it is collapsed', () => {
    const panel = openPanel(1280, () => ({ ...bottom, top: 100, right: 1280 }));
    panel.arrange({ collapsed: true });
    expect([panel.isInTheWay(), panel.shown.size()]).toEqual([false, { width: 32, height: 144 }]);
  });

  it('may be put where the box is not', () => {
    const panel = openPanel(1280, () => ({ ...bottom, left: 400, right: 1280 }));
    panel.arrange({ side: 'left' });
    expect([lentTo(document.documentElement), panel.shown.box.style.blockSize]).toEqual([
      { marginLeft: '360px' },
      '900px',
    ]);
  });
});

describe('L12: the panel on a narrow page', () => {
  it('ends above the reply box in its column', () => {
    expect(openPanel(640, () => ({ ...bottom, right: 640 })).shown.box.style.blockSize).toBe('740px');
  });

  it('makes way when the box grows, and reports it', () => {
    let top = 740;
    const { shown, makeWay } = openPanel(640, () => ({ ...bottom, top, right: 640 }));
    makeWay();
    const before = onMove.mock.calls.length;
    top = 600;
    makeWay();
    expect([before, onMove.mock.calls.length, shown.box.style.blockSize]).toEqual([0, 1, '600px']);
  });

  it('says that it is in the way where nothing else is left', () => {
    const { shown, isInTheWay } = openPanel(640, () => ({ ...bottom, top: 100, right: 640 }));
    expect([shown.box.style.blockSize, isInTheWay()]).toEqual(['900px', true]);
  });

  it('has the whole height where there is no box', () => {
    expect(openPanel(640, () => undefined).shown.box.style.blockSize).toBe('900px');
  });
});

describe('Q19: the panel on a page that draws its root smaller or larger', () => {
  it.each([
    ['0.8', '1.25', '450px'],
    ['1.5', String(1 / 1.5), '240px'],
  ])('by %s keeps its own size, and takes the room that it needs in the page’s own measure', (zoom, own, taken) => {
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({ zoom } as CSSStyleDeclaration);
    const { shown } = openPanel(1280, () => undefined);
    vi.mocked(window.getComputedStyle).mockRestore();
    expect([shown.box.style.zoom, shown.box.style.inlineSize, room()]).toEqual([own, '360px', taken]);
  });

  it('is drawn as it is on any other', () => {
    expect(openPanel(1280, () => undefined).shown.box.style.zoom).toBe('');
  });
});

describe('A5 D19: the closed root', () => {
  const parts = () => {
    const { shown } = openPanel(1280, () => undefined);
    document.documentElement.append(shown.host);
    return shown;
  };

  it.each(['mousemove', 'pointerover', 'click', 'dragenter', 'keydown', 'pointerrawupdate'])(
    'no %s on it reaches the page, which could have the root from it',
    (type) => {
      const { host } = parts();
      const heard = vi.fn();
      document.addEventListener(type, heard, { capture: true, signal: stop.signal });
      host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      const before = heard.mock.calls.length;
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      expect([before, heard.mock.calls.length]).toEqual([0, 1]);
    },
  );

  it.each<[string, (shown: ReturnType<typeof parts>) => void]>([
    ['a cover in the box', ({ box }) => box.append(document.createElement('div'))],
    ['a cover beside it', ({ own }) => own.root.append(document.createElement('div'))],
    ['a cover in the grip', ({ own }) => own.grip.append(document.createElement('div'))],
    ['the frame on the page', ({ own }) => document.body.append(own.frame)],
    ['the box on the page', ({ box }) => document.body.append(box)],
  ])('with %s is not framed, until all is put back', (_what, change) => {
    const shown = parts();
    const before = isFramed(document, shown);
    change(shown);
    const changed = isFramed(document, shown);
    restoreRoot(shown.own);
    expect([before, changed, isFramed(document, shown), shown.own.grip.childNodes.length]).toEqual([
      true,
      false,
      true,
      0,
    ]);
  });
});
