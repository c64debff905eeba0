import { useEffect, useState } from 'react';
import { isDone, orSay } from '../team/not-done.ts';
import { useDevice, type Device } from '../device.ts';
import { sites } from '../../content/sites/index.ts';
import type { PageOrder } from '../../domain/shared-names.ts';
import { codesOff, codeTrigger, packSites, sitesOff } from '../../domain/small-values.ts';
import type { PageState } from '../../domain/reading.ts';
import type { KeptChanges } from '../../domain/site/kept-changes.ts';

interface ActivePage {
  readonly site: string | undefined;
  readonly state: PageState | undefined;
  /** Host of the page, where it is one that Sidedesk may be used on. */
  readonly host: string | undefined;
  /** The page keeps removing or covering the panel. */
  readonly isFought: boolean;
  readonly isOff: boolean;
  /** The team's pack has switched the site off. */
  readonly isPackOff: boolean;
  readonly windowId: number | undefined;
  readonly setOn: (isOn: boolean) => void;
  /** Whether codes typed in the reply box are looked for on this site; `undefined` where they are on no site. */
  readonly hasCodes: boolean | undefined;
  readonly setCodes: (isOn: boolean) => void;
}

/** The page in front, as its content script reports it. A page without the script is unknown to Sidedesk. */
export function useActivePage(): ActivePage {
  const device = useDevice();
  const [found, setFound] = useState<{
    state?: PageState;
    isFought?: boolean;
    site?: string;
    off: readonly string[];
    packOff: readonly string[];
    codesOff?: readonly string[];
    windowId?: number;
    host?: string;
  }>({
    off: [],
    packOff: [],
  });
  useEffect(() => {
    void orSay('unread', lookUp(device)).then((page) => page && setFound(page));
  }, [device]);
  const { state, isFought = false, site, off, packOff, codesOff: without, windowId, host } = found;
  return {
    site,
    state,
    isFought,
    windowId,
    host,
    isOff: site !== undefined && off.includes(site),
    isPackOff: site !== undefined && packOff.includes(site),
    setOn: (isOn) => {
      if (site === undefined) return;
      const next = isOn ? off.filter((id) => id !== site) : [...off, site];
      setFound({ ...found, off: next });
      void isDone('unsaved', device.values.write(sitesOff, next)).then((is) => is || setFound(found));
    },
    hasCodes: site === undefined || without === undefined ? undefined : !without.includes(site),
    setCodes: (isOn) => {
      if (site === undefined || without === undefined) return;
      const next = isOn ? without.filter((id) => id !== site) : [...without, site];
      setFound({ ...found, codesOff: next });
      void isDone('unsaved', device.values.write(codesOff, next)).then((is) => is || setFound(found));
    },
  };
}

async function lookUp({ findFrontTab, askTab, values }: Device) {
  const tab = await findFrontTab();
  const off = await values.read(sitesOff);
  const packOff = findPackOff(await values.read(packSites));
  const hasCodes = (await values.read(codeTrigger)) !== 'off';
  const order: PageOrder = { order: 'ask-state' };
  const answer =
    tab?.id === undefined
      ? undefined
      : ((await askTab(tab.id, order).catch(() => undefined)) as { state: PageState; isFought: boolean } | undefined);
  const site = siteOf(answer?.state) ?? [...off, ...packOff].find((id) => isSiteAt(id, tab?.address));
  return {
    off,
    packOff,
    ...(hasCodes && { codesOff: await values.read(codesOff) }),
    ...(site !== undefined && { site }),
    ...(answer && { state: answer.state, isFought: answer.isFought }),
    ...(tab?.windowId !== undefined && { windowId: tab.windowId }),
    ...hostOf(tab?.address),
  };
}

/** The press on the extension's button lets it see the address of the page in front. */
function hostOf(address: string | undefined): { host?: string } {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' && url.port === '' ? { host: url.hostname } : {};
}

function siteOf(state: PageState | undefined): string | undefined {
  if (!state || state.kind === 'none') return undefined;
  return state.kind === 'open' ? state.reading.site : state.site;
}

/** Sites that the pack switches off; a patch for an older version of a site rests. */
function findPackOff({ changes }: KeptChanges): readonly string[] {
  return sites
    .filter(({ id, version }) =>
      changes.some((one) => one.kind === 'patch' && one.site === id && one.off && one.version >= version),
    )
    .map(({ id }) => id);
}

/** On a site that was switched off nobody answers, so only the address shows which site the switch is for. */
function isSiteAt(id: string, address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return sites.some((site) => site.id === id && site.hosts.some(({ host }) => host === hostname));
}
