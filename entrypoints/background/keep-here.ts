import { browser } from 'wxt/browser';
import { HERE } from '../../domain/ports.ts';
import { originOf, readAnyHosts } from '../../domain/site/any-hosts.ts';

/** Name under which the browser keeps the script for pages that no site knows. */
const ID = 'here';

/**
 * Puts the content script on the hosts where the agent said "use Sidedesk here" and gave the permission, and on no other. What is registered
 * outlives the background; it is brought in line whenever the wish or the permission changes, at an installation, and when the first start calls `align`.
 */
export function keepHere(): { readonly align: () => void } {
  // One after the other: two at a time would both register what is missing.
  let last: Promise<unknown> = Promise.resolve();
  const align = () => {
    last = last.then(alignScripts).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(align);
  browser.permissions.onRemoved.addListener(align);
  browser.storage.onChanged.addListener((changes) => HERE in changes && align());
  browser.runtime.onInstalled.addListener(align);
  return { align };
}

async function alignScripts(): Promise<void> {
  const wanted = await readWanted();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = new Set(registered?.matches ?? []);
  const matches = wanted.map(originOf);
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (matches.length !== before.size || matches.some((one) => !before.has(one))) {
    const script = { id: ID, matches, js: ['inbox.js'], runAt: 'document_idle' as const, persistAcrossSessions: true };
    if (registered) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  }
  for (const match of matches.filter((one) => !before.has(one))) await startIn(match);
}

/** Pages that stand open already get the script now, so that nobody has to reload a half-written reply. */
async function startIn(match: string): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: match })) {
    if (id === undefined) continue;
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/inbox.js'] }).catch(() => undefined);
  }
}

/** Hosts that are wished for and allowed. */
async function readWanted(): Promise<readonly string[]> {
  const wished = readAnyHosts((await browser.storage.local.get(HERE))[HERE]);
  const allowed: string[] = [];
  for (const host of wished) {
    if (await browser.permissions.contains({ origins: [originOf(host)] })) allowed.push(host);
  }
  return allowed;
}
