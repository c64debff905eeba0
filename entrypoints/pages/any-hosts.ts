import { browser } from 'wxt/browser';
import { HERE } from '../../domain/ports.ts';
import { isSamePermission, originOf, readAnyHosts } from '../../domain/site/any-hosts.ts';

/** The hosts where the agent said "use Sidedesk here". */
export async function listAnyHosts(): Promise<readonly string[]> {
  return readAnyHosts((await browser.storage.local.get(HERE))[HERE]);
}

/** Ends the use of a host and gives its permission back, unless the team's pack comes from there. */
export async function takeBackHost(host: string, packAddress: string | undefined): Promise<void> {
  const hosts = await listAnyHosts();
  await browser.storage.local.set({ [HERE]: hosts.filter((one) => one !== host) });
  if (packAddress !== undefined && isSamePermission(host, new URL(packAddress).host)) return;
  // What the manifest itself asks for cannot be given back.
  await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
}

/** Gives the permission for the host of a team's pack back, unless Sidedesk is used on pages of that host. */
export async function takeBackPackHost(packAddress: string): Promise<void> {
  const { host } = new URL(packAddress);
  if ((await listAnyHosts()).some((one) => isSamePermission(one, host))) return;
  // An address that was never allowed, or one of the inboxes, cannot be taken back; nothing is lost by that.
  await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
}
