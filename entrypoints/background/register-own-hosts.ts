import { browser } from 'wxt/browser';
import { matchPatternFor } from '../../domain/site/any-hosts.ts';
import { anyHosts } from '../../domain/small-values.ts';
import { inOrder } from '../../storage/in-order.ts';
import { readSmallValue, watchSmallValues } from '../../storage/small-values.ts';

/**
 * Names under which the browser registers the scripts for pages that no site knows: the one that reads, and the one that receives events before the
 * page does.
 */
const SCRIPTS = [
  { id: 'here', js: ['inbox.js'], runAt: 'document_idle' },
  { id: 'here-gate', js: ['gate.js'], runAt: 'document_start' },
] as const;
const IDS = SCRIPTS.map(({ id }) => id);

/**
 * Registers the content script for the hosts where the agent said "use Sidedesk here" and granted the permission, and for no other. A registration
 * outlives the background; it is updated whenever the wish or the permission changes, at an installation, and when the first start calls `align`.
 */
export function registerOwnHosts(): { readonly align: () => void } {
  // One after another: two at a time would both register what is missing.
  const inTurn = inOrder();
  const align = () => void inTurn(alignScripts).catch(() => undefined);
  browser.permissions.onAdded.addListener(align);
  browser.permissions.onRemoved.addListener(align);
  watchSmallValues(browser, [anyHosts], align);
  browser.runtime.onInstalled.addListener(align);
  return { align };
}

async function alignScripts(): Promise<void> {
  const wanted = await readWanted();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
  const before = new Set(registered.find(({ id }) => id === SCRIPTS[0].id)?.matches ?? []);
  const matches = wanted.map(matchPatternFor);
  const isSame = matches.length === before.size && matches.every((one) => before.has(one));
  if (!isSame || registered.length !== (matches.length > 0 ? SCRIPTS.length : 0)) {
    // An earlier version knew only one of them.
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
    const scripts = SCRIPTS.map((script) => ({ ...script, js: [...script.js], matches, persistAcrossSessions: true }));
    if (matches.length > 0) await browser.scripting.registerContentScripts(scripts);
  }
  for (const match of matches.filter((one) => !before.has(one))) await startIn(match);
}

/** Pages that are already open get the script now, so that nobody has to reload a half-written reply. */
async function startIn(match: string): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: match })) {
    if (id === undefined) continue;
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/inbox.js'] }).catch(() => undefined);
  }
}

/** Hosts that are both wanted and allowed. */
async function readWanted(): Promise<readonly string[]> {
  const allowed: string[] = [];
  for (const host of await readSmallValue(browser, anyHosts)) {
    if (await browser.permissions.contains({ origins: [matchPatternFor(host)] })) allowed.push(host);
  }
  return allowed;
}
