import type { Device } from '../device.ts';
import { HERE } from '../../domain/shared-names.ts';
import { isSamePermission, readAnyHosts } from '../../domain/site/any-hosts.ts';

/** The hosts where the agent said "use Sidedesk here". */
export async function listAnyHosts({ values }: Pick<Device, 'values'>): Promise<readonly string[]> {
  return readAnyHosts((await values.read('local', [HERE]))[HERE]);
}

/** Ends the use of a host and gives its permission back, unless the team's pack comes from there. */
export async function takeBackHost(device: Device, host: string, packAddress: string | undefined): Promise<void> {
  const hosts = await listAnyHosts(device);
  await device.values.write({ [HERE]: hosts.filter((one) => one !== host) });
  if (packAddress !== undefined && isSamePermission(host, new URL(packAddress).host)) return;
  await device.hosts.giveBack(host);
}

/** Drops the permission for the host of a team's pack, unless Sidedesk is used on pages of that host. */
export async function takeBackPackHost(device: Device, packAddress: string): Promise<void> {
  const { host } = new URL(packAddress);
  if ((await listAnyHosts(device)).some((one) => isSamePermission(one, host))) return;
  await device.hosts.giveBack(host);
}
