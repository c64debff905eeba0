import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const ADD_ON = 'sidedesk@sidedesk.example';
/** Fixed, so that the extension's pages have a known address; otherwise Firefox draws one for every profile. */
export const UUID = '5ede5c00-0000-4000-8000-000000000001';

export function writePreferences(proxyPort: number): string {
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
    // Any free port; Firefox writes it to the profile.
    'marionette.port': 0,
    'intl.locale.requested': 'en-US',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.failover_direct': false,
    'media.gmp-manager.updateEnabled': false,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  return lines.join('\n');
}

/** The port that Firefox listens on; 0 before it does. */
export async function readPort(profile: string): Promise<number> {
  return readFile(join(profile, 'MarionetteActivePort'), 'utf8').then(Number, () => 0);
}
