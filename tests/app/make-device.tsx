import type { ReactNode } from 'react';
import { DeviceProvider, type Device } from '../../app/device.ts';
import type { SmallValue } from '../../domain/small-values.ts';

/** A device in memory: nothing is allowed or open, nothing stored but `stored`, by key, and the background answers nothing. */
export function makeDevice(changes: Partial<Device> = {}, stored: Readonly<Record<string, unknown>> = {}): Device {
  const kept = new Map(Object.entries(stored));
  const listeners = new Set<(changed: SmallValue<unknown>) => void>();
  const origins = new Set<string>();
  const watchers = new Set<() => void>();
  return {
    version: '1.2.3',
    language: 'en',
    keysAddress: 'about:keys',
    call: async () => undefined as never,
    hosts: {
      list: async () => [...origins],
      has: async (host) => origins.has(`https://${host}/*`),
      ask: async (hosts) => {
        hosts.forEach((host) => origins.add(`https://${host}/*`));
        watchers.forEach((tell) => tell());
        return true;
      },
      giveBack: async (host) => {
        origins.delete(`https://${host}/*`);
        watchers.forEach((tell) => tell());
      },
      watch: (changed) => {
        watchers.add(changed);
        return () => watchers.delete(changed);
      },
    },
    values: {
      read: async ({ key, parse }) => parse(kept.get(key)),
      write: async (value, next) => {
        if (next === undefined) kept.delete(value.key);
        else kept.set(value.key, next);
        listeners.forEach((tell) => tell(value));
      },
      watch: (values, changed) => {
        const tell = ({ key }: SmallValue<unknown>) => void (values.some((one) => one.key === key) && changed());
        listeners.add(tell);
        return () => listeners.delete(tell);
      },
    },
    managed: { read: async () => ({ kind: 'none' }), watch: () => () => undefined },
    findFrontTab: async () => undefined,
    showAddress: async () => undefined,
    askTab: async () => undefined,
    openSidePanel: async () => undefined,
    ...changes,
  };
}

/** Provides the device to a component. */
export function aroundBy(device: Device) {
  return ({ children }: { children: ReactNode }) => <DeviceProvider value={device}>{children}</DeviceProvider>;
}
