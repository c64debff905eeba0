import { afterEach, describe, expect, it } from 'vitest';
import { spanBeside } from '../../../content/panel-frame/panel-room.ts';
import { findReplyBar } from '../../../content/panel-frame/reply-bar.ts';

const bar = (top: number, bottom: number) => ({ left: 0, right: 640, top, bottom });

describe('L12: the open panel beside a reply box in its column', () => {
  it.each([
    ['at the bottom', bar(700, 900), { top: 0, height: 700, isInTheWay: false }],
    ['at the top', bar(0, 200), { top: 200, height: 700, isInTheWay: false }],
    ['in the middle of enough', bar(400, 700), { top: 0, height: 400, isInTheWay: false }],
    ['that fills the window', bar(100, 850), { top: 0, height: 900, isInTheWay: true }],
    ['scrolled out below', bar(950, 1100), { top: 0, height: 900, isInTheWay: false }],
    ['scrolled out above', bar(-300, -100), { top: 0, height: 900, isInTheWay: false }],
    ['in another column', undefined, { top: 0, height: 900, isInTheWay: false }],
  ])('%s', (_where, at, span) => {
    expect(spanBeside(at, 900)).toEqual(span);
  });

  it('F8: says that it is in the way where the window is too low for both', () => {
    expect(spanBeside(bar(200, 400), 450)).toEqual({ top: 0, height: 450, isInTheWay: true });
  });
});

describe('L12: what belongs to the reply box', () => {
  afterEach(() => document.body.replaceChildren());

  /** Nested elements at the given places, from the box outwards. */
  function nest(...places: (readonly [top: number, bottom: number])[]): HTMLElement {
    const [box, ...around] = places.map(([top, bottom]) => {
      const element = document.createElement('div');
      element.getBoundingClientRect = () => new DOMRect(500, top, 400, bottom - top);
      return element;
    });
    around.reduce((inner, outer) => (outer.append(inner), outer), box!);
    document.body.append(around.at(-1) ?? box!);
    return box!;
  }
  const edges = (box: Element) => {
    const found = findReplyBar(box, { document, innerHeight: 900 } as Window);
    return found && [found.top, found.bottom];
  };

  it('is the strip around it with its Send, not the thread above', () => {
    expect(edges(nest([800, 850], [780, 860], [770, 900], [60, 900]))).toEqual([770, 900]);
  });

  it('is a box alone that has grown over half of the window', () => {
    expect(edges(nest([300, 850], [0, 900]))).toEqual([300, 850]);
  });

  it('is not a root that ends before what is fixed in it', () => {
    expect(edges(nest([800, 850], [780, 860], [0, 16]))).toEqual([780, 860]);
  });

  it('is nothing where the box is not drawn', () => {
    expect(edges(nest([0, 0], [0, 0]))).toBeUndefined();
  });
});
