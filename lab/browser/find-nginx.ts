import { installPackages, isDebianRoot, isExecutable, listOnPath } from './install-packages.ts';

/** Ordinary users have no system folder on their PATH. */
const SYSTEM_PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** The executable of nginx, which brings PUT and MKCOL with it. It is installed only as root on Debian or Ubuntu. */
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
