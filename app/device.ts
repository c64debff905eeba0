import { createContext, useContext } from 'react';
import type { BackgroundCalls } from '../domain/protocol.ts';
import type { SmallValue } from '../domain/small-values.ts';
import type { Preset } from '../domain/team/preset.ts';

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

/** Values that outlive a page; `domain/small-values.ts` lists them. */
export interface SmallValues {
  readonly read: <T>(value: SmallValue<T>) => Promise<T>;
  /** `undefined` removes it. */
  readonly write: <T>(value: SmallValue<T>, next: NoInfer<T> | undefined) => Promise<void>;
  /** @returns what ends it. */
  readonly watch: (values: readonly SmallValue<unknown>[], changed: () => void) => () => void;
}

/** What an administrator has set for this browser. */
export interface Managed {
  readonly read: () => Promise<Preset>;
  /** @returns what ends it. */
  readonly watch: (changed: () => void) => () => void;
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
  readonly managed: Managed;
  readonly findFrontTab: () => Promise<FrontTab | undefined>;
  /** Shows an address where it is open already; else in the tab in front if that is on the same host, in another tab that is, or in a new one. */
  readonly showAddress: (address: string) => Promise<void>;
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
