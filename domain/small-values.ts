import type { PackTrouble } from './pack/trouble.ts';
import type { PanelPlace } from './panel.ts';
import { readKeptChanges, type KeptChanges } from './site/kept-changes.ts';
import type { PagePicks } from './site/picked-parts.ts';
import { codeTriggers, type CodeTrigger } from './reply/typed-code.ts';

/** One value in the browser's small storage. `local` stays on this device; `session` is empty again when the browser ends. */
export interface SmallValue<T> {
  readonly area: 'local' | 'session';
  readonly key: string;
  /** Reads whatever is stored there: `undefined` at first, and anything in a damaged profile. Never throws. */
  readonly parse: (stored: unknown) => T;
}

/** Hosts that no site knows and where the agent has said "use Sidedesk here". */
export const anyHosts: SmallValue<readonly string[]> = local('here', readTexts);

/** Ids of the sites that the agent switched off. */
export const sitesOff: SmallValue<readonly string[]> = local('sites-off', readTexts);

/** What a code typed in the reply box begins with; `off`: codes are looked for nowhere. */
export const codeTrigger: SmallValue<CodeTrigger | 'off'> = local(
  'code-trigger',
  (stored) => [...codeTriggers, 'off' as const].find((one) => one === stored) ?? '/',
);

/** Ids of the sites on which the agent wants no typed codes. */
export const codesOff: SmallValue<readonly string[]> = local('codes-off', readTexts);

/** What the pack in use changes of sites. */
export const packSites: SmallValue<KeptChanges> = local('pack-sites', readKeptChanges);

/** Why the administrator's team could not be joined at the last try. */
export const presetTrouble: SmallValue<PackTrouble | undefined> = {
  area: 'session',
  key: 'preset',
  parse: (stored) => {
    const { code, at } = Object(stored) as Readonly<Record<string, unknown>>;
    return typeof code === 'string' && typeof at === 'string' ? (stored as PackTrouble) : undefined;
  },
};

/** What is to be looked up in the browser's side panel, as the popup asks. */
export const lookUpOf: SmallValue<string | undefined> = {
  area: 'session',
  key: 'look-up',
  parse: (stored) => (typeof stored === 'string' && stored !== '' ? stored : undefined),
};

/** Whether this extension has started. Browsers empty the session's storage when they end, and when an extension is switched off. */
export const begun: SmallValue<boolean> = { area: 'session', key: 'begun', parse: isTrue };

/** Where the panel is the first time. */
export const firstPlace: PanelPlace = { width: 360, side: 'right', collapsed: false };

/** Where the agent left the panel on a site. */
export function placeOn(site: string): SmallValue<PanelPlace> {
  return local(`place:${site}`, (stored) => {
    const { width, side, collapsed } = Object(stored) as Partial<Record<keyof PanelPlace, unknown>>;
    return {
      width: typeof width === 'number' ? width : firstPlace.width,
      side: side === 'left' || side === 'right' ? side : firstPlace.side,
      collapsed: collapsed === true,
    };
  });
}

/** What the agent pointed at on a host; empty at first. */
export function picksOn(host: string): SmallValue<PagePicks> {
  return local(`picks:${host}`, (stored) => {
    // Only our own script writes there, so what is inside is not checked.
    const isRead = Object(stored).parts instanceof Object;
    return isRead ? (stored as PagePicks) : { parts: {} };
  });
}

/** Whether a content script announced this word, which begins with `KNOCK`, to its frame. */
export function knockBy(word: string): SmallValue<boolean> {
  return local(word, isTrue);
}

function readTexts(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
}

function isTrue(stored: unknown): boolean {
  return stored === true;
}

function local<T>(key: string, parse: (stored: unknown) => T): SmallValue<T> {
  return { area: 'local', key, parse };
}
