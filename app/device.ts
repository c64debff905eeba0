import { createContext, useContext } from 'react';
import type { BackgroundCalls } from '../domain/protocol.ts';

/** Asks the background, which the browser wakes if it sleeps. Rejects when it ended in the midst. */
export type CallBackground = <K extends keyof BackgroundCalls>(
  name: K,
  ask: BackgroundCalls[K]['ask'],
) => Promise<BackgroundCalls[K]['answer']>;

/** Hosts that the browser lets Sidedesk read. */
export interface HostAccess {
  /** As the browser's patterns. */
  readonly list: () => Promise<readonly string[]>;
  readonly has: (host: string) => Promise<boolean>;
  /** The browser asks the agent; it does so only within a press. */
  readonly ask: (hosts: readonly string[]) => Promise<boolean>;
  /** What the manifest itself asks for stays. */
  readonly giveBack: (host: string) => Promise<void>;
  /** @returns what ends it. */
  readonly watch: (changed: () => void) => () => void;
}

/** Small values that outlive a page: those of this device, those of the browser's session, those that an administrator has set. */
export interface SmallValues {
  readonly read: (area: 'local' | 'session' | 'managed', keys: readonly string[]) => Promise<Record<string, unknown>>;
  /** Into those of this device. */
  readonly write: (values: Readonly<Record<string, unknown>>) => Promise<void>;
  /** @returns what ends it. */
  readonly watch: (changed: (keys: readonly string[], area: string) => void) => () => void;
}

export interface FrontTab {
  readonly id: number | undefined;
  /** Where the browser lets us see it. */
  readonly address: string | undefined;
  readonly windowId: number | undefined;
}

/** What a page of Sidedesk needs of the browser it runs in. `entrypoints/pages/browser-device.ts` is the one that ships. */
export interface Device {
  /** Of the extension. */
  readonly version: string;
  /** Of the browser's own interface, as a BCP 47 tag. */
  readonly language: string;
  /** The browser's page where keys are changed. */
  readonly keysAddress: string;
  readonly call: CallBackground;
  readonly hosts: HostAccess;
  readonly values: SmallValues;
  readonly findFrontTab: () => Promise<FrontTab | undefined>;
  /** Asks the content script of a tab; rejects where there is none. */
  readonly askTab: (tab: number, order: object) => Promise<unknown>;
  /** Opens the browser's side panel or sidebar in a window; only within a press. */
  readonly openSidePanel: (windowId: number | undefined) => Promise<void>;
}

const DeviceContext = createContext<Device | undefined>(undefined);

export const DeviceProvider = DeviceContext.Provider;

/** @throws Error outside of a `DeviceProvider`. */
export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('There is no DeviceProvider above.');
  return device;
}
