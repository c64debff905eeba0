import type { Device } from '../device.ts';
import { isSamePermission } from '../../domain/site/any-hosts.ts';
import { anyHosts } from '../../domain/small-values.ts';

/** Ends the use of a host and gives its permission back, unless the team's pack comes from there. */
export async function takeBackHost(device: Device, host: string, packAddress: string | undefined): Promise<void> {
  const hosts = await device.values.read(anyHosts);
  await device.values.write(
    anyHosts,
    hosts.filter((one) => one !== host),
  );
  if (packAddress !== undefined && isSamePermission(host, new URL(packAddress).host)) return;
  await device.hosts.giveBack(host);
}

/** Drops the permission for the host of a team's pack, unless Sidedesk is used on pages of that host. */
export async function takeBackPackHost(device: Device, packAddress: string): Promise<void> {
  const { host } = new URL(packAddress);
  if ((await device.values.read(anyHosts)).some((one) => isSamePermission(one, host))) return;
  await device.hosts.giveBack(host);
}
