import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLender, type LentStyle } from '../../../content/panel-frame/expiring-style.ts';
import { makeRoom } from '../../../content/panel-frame/panel-room.ts';
import { createPickLayer } from '../../../content/picker/pick-layer.ts';
import { drawLent, passWithoutScript } from './draw-lent.ts';

let stop: AbortController;
let lentTo: (element: Element) => LentStyle;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  lentTo = drawLent();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.documentElement.removeAttribute('style');
});

describe('F1: a style that is lent', () => {
  const shown = { visibility: 'visible' };

  it('stays as long as the script lives', () => {
    createLender(() => document.body, stop.signal)(shown);
    vi.advanceTimersByTime(60_000);
    expect(lentTo(document.body)).toEqual(shown);
  });

  it('is gone two seconds after the script was ended without a word', () => {
    createLender(() => document.body, stop.signal)(shown);
    vi.advanceTimersByTime(5000);
    passWithoutScript(2000);
    expect(lentTo(document.body)).toEqual({});
  });

  it('is gone at once when the script ends on its own', () => {
    createLender(() => document.body, stop.signal)(shown);
    stop.abort();
    expect(lentTo(document.body)).toEqual({});
  });

  it('is there again as soon as a page that was put away comes to the front', () => {
    createLender(() => document.body, stop.signal)(shown);
    passWithoutScript(60_000);
    const before = lentTo(document.body);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect([before, lentTo(document.body)]).toEqual([{}, shown]);
  });
});

describe('F1: the room that the page gives', () => {
  it("is no style of the page's own root, so that no later script takes it for the page's", () => {
    makeRoom(document, stop.signal)({ side: 'right', width: 360 });
    expect([lentTo(document.documentElement), document.documentElement.getAttribute('style')]).toEqual([
      { marginRight: '360px' },
      null,
    ]);
  });

  it('is given back two seconds after the script was ended', () => {
    document.documentElement.style.marginRight = '12px';
    makeRoom(document, stop.signal)({ side: 'right', width: 360 });
    passWithoutScript(2000);
    expect([lentTo(document.documentElement), document.documentElement.style.marginRight]).toEqual([{}, '12px']);
  });

  it('F2: is given back while the page is printed', () => {
    makeRoom(document, stop.signal)({ side: 'left', width: 360 });
    window.dispatchEvent(new Event('beforeprint'));
    vi.advanceTimersByTime(3000);
    const onPaper = lentTo(document.documentElement);
    window.dispatchEvent(new Event('afterprint'));
    expect([onPaper, lentTo(document.documentElement)]).toEqual([{}, { marginLeft: '360px' }]);
  });
});

it('F1: the layer that takes every press while a part is pointed at takes none two seconds after the end', () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const layer = createPickLayer(document, ':root { --scp-surface: red }', { ask: '', keys: '' }, stop.signal);
  layer.show();
  const shade = (attach.mock.results[0]?.value as ShadowRoot).querySelector('.shade')!;
  const before = lentTo(shade);
  passWithoutScript(2000);
  expect([before, lentTo(shade)]).toEqual([{ visibility: 'visible' }, {}]);
  layer.remove();
});
