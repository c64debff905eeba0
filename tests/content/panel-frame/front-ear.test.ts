import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardKeys } from '../../../content/composer/key-guard.ts';
import { hushOwn } from '../../../content/panel-frame/hush-own.ts';
import { hearFirst, onceEach, openFrontEar } from '../../../content/panel-frame/front-ear.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  openFrontEar(window);
});
afterEach(() => stop.abort());

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.body.dispatchEvent(event);
  return event;
}

describe('Q4: a script of the page that listened before the panel came', () => {
  it('hears no key that is kept from the page, and all others', () => {
    const heard: string[] = [];
    window.addEventListener('keydown', ({ key }) => heard.push(key), { capture: true, signal: stop.signal });
    let isKept = true;
    guardKeys(window, stop.signal).keepWhile(() => isKept);
    press('r');
    isKept = false;
    press('s');
    expect(heard).toEqual(['s']);
  });

  it('hears everything again when the panel has gone', () => {
    const heard: string[] = [];
    const panel = new AbortController();
    window.addEventListener('keydown', ({ key }) => heard.push(key), { capture: true, signal: stop.signal });
    guardKeys(window, panel.signal).keepWhile(() => true);
    panel.abort();
    press('r');
    expect(heard).toEqual(['r']);
  });
});

describe('Q4: whoever hears first', () => {
  it('is told of each event once, and asking again does no harm', () => {
    const hear = vi.fn();
    const once = onceEach(hear);
    hearFirst(window, ['keydown'], once, stop.signal);
    hearFirst(window, ['keydown'], once, stop.signal);
    openFrontEar(window);
    press('r');
    expect(hear).toHaveBeenCalledTimes(1);
  });
});

describe('H14: an event of the mouse that met the panel', () => {
  it.each(['mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll', 'wheel', 'click'])(
    'reaches no script of the page, the panel alone: %s',
    (type) => {
      const heard: string[] = [];
      const meet = vi.fn();
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'closed' });
      window.addEventListener(type, () => heard.push(type), { capture: true, signal: stop.signal });
      hushOwn(window, host, root, meet, stop.signal);
      host.dispatchEvent(new Event(type, { bubbles: true }));
      expect([heard, meet.mock.calls.length]).toEqual([[], 1]);
    },
  );
});
