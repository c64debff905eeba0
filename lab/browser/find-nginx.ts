import { installPackages, isDebianRoot, isExecutable, listOnPath } from './install-packages.ts';

/** Ordinary users don't have system folders on their PATH. */
const SYSTEM_PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** The executable of nginx, whose build includes PUT and MKCOL. Installed if necessary when run as root on Debian or Ubuntu. */
export async function findNginx(): Promise<string> {
  const find = () => [...listOnPath(['nginx']), ...SYSTEM_PLACES].find(isExecutable);
  const found = find();
  if (found) return found;
  if (isDebianRoot()) {
    console.log('No nginx found: installing nginx-light with apt-get.');
    await installPackages(['nginx-light']);
  }
  const installed = find();
  if (!installed) throw new Error('No nginx found: install it, and put it on PATH.');
  return installed;
}
