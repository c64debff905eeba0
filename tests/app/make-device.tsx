import type { ReactNode } from 'react';
import { DeviceProvider, type Device } from '../../app/device.ts';

/** A device in memory: nothing is allowed, stored or open, and the background answers nothing. */
export function makeDevice(changes: Partial<Device> = {}): Device {
  const kept = new Map<string, unknown>();
  const listeners = new Set<(keys: readonly string[], area: string) => void>();
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
      read: async (area, keys) =>
        Object.fromEntries(keys.flatMap((key) => (area === 'local' && kept.has(key) ? [[key, kept.get(key)]] : []))),
      write: async (values) => {
        for (const [key, value] of Object.entries(values)) kept.set(key, value);
        listeners.forEach((tell) => tell(Object.keys(values), 'local'));
      },
      watch: (changed) => {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
    },
    findFrontTab: async () => undefined,
    askTab: async () => undefined,
    openSidePanel: async () => undefined,
    ...changes,
  };
}

/** Provides the device to a component. */
export function aroundBy(device: Device) {
  return ({ children }: { children: ReactNode }) => <DeviceProvider value={device}>{children}</DeviceProvider>;
}
