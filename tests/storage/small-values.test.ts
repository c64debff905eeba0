import { describe, expect, it, vi } from 'vitest';
import { anyHosts, begun, placeOn } from '../../domain/small-values.ts';
import { readSmallValue, watchSmallValues, writeSmallValue } from '../../storage/small-values.ts';

type Listener = (changes: Record<string, unknown>, area: string) => void;

/** The browser's storage in memory: nothing beside a value may appear there. */
function makeBrowser() {
  const stored: Record<'local' | 'session', Record<string, unknown>> = { local: {}, session: {} };
  const listeners = new Set<Listener>();
  const open = (area: 'local' | 'session') => ({
    get: async (key: string) => (key in stored[area] ? { [key]: stored[area][key] } : {}),
    set: async (values: Record<string, unknown>) => {
      Object.assign(stored[area], values);
      listeners.forEach((tell) => tell(values, area));
    },
    remove: async (key: string) => {
      Reflect.deleteProperty(stored[area], key);
      listeners.forEach((tell) => tell({ [key]: {} }, area));
    },
  });
  const onChanged = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
  return { stored, listeners, storage: { local: open('local'), session: open('session'), onChanged } };
}

describe('the small storage of the browser', () => {
  it('has a value under its key in its area alone, until it is removed', async () => {
    const browser = makeBrowser();
    await writeSmallValue(browser, anyHosts, ['desk.example']);
    await writeSmallValue(browser, begun, true);
    expect(browser.stored).toEqual({ local: { here: ['desk.example'] }, session: { begun: true } });
    expect(await readSmallValue(browser, anyHosts)).toEqual(['desk.example']);
    await writeSmallValue(browser, anyHosts, undefined);
    expect(browser.stored.local).toEqual({});
    expect(await readSmallValue(browser, anyHosts)).toEqual([]);
  });

  it('tells of a change of what is watched, in its own area, until that ends', async () => {
    const browser = makeBrowser();
    const changed = vi.fn();
    const end = watchSmallValues(browser, [anyHosts, begun], changed);
    await writeSmallValue(browser, placeOn('etsy'), { width: 400, side: 'left', collapsed: false });
    await browser.storage.session.set({ here: [] });
    expect(changed).not.toHaveBeenCalled();
    await writeSmallValue(browser, anyHosts, []);
    await writeSmallValue(browser, begun, true);
    expect(changed).toHaveBeenCalledTimes(2);
    end();
    expect(browser.listeners.size).toBe(0);
  });

  it('fails as a promise where the browser has taken it away', async () => {
    await expect(writeSmallValue({ storage: undefined as never }, begun, true)).rejects.toThrow();
  });
});
