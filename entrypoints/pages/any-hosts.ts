import { browser } from 'wxt/browser';
import { HERE } from '../../domain/ports.ts';
import { originOf, readAnyHosts } from '../../domain/site/any-hosts.ts';

/** The hosts where the agent said "use Sidedesk here". */
export async function listAnyHosts(): Promise<readonly string[]> {
  return readAnyHosts((await browser.storage.local.get(HERE))[HERE]);
}

/** Ends the use of a host and gives its permission back, unless the team's pack comes from there. */
export async function takeBackHost(host: string, packAddress: string | undefined): Promise<void> {
  const hosts = await listAnyHosts();
  await browser.storage.local.set({ [HERE]: hosts.filter((one) => one !== host) });
  if (packAddress?.includes(`//${host}/`) === true) return;
  // What the manifest itself asks for cannot be given back.
  await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
}
