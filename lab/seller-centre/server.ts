import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { AppName } from './bundle-app.ts';
import { appNames, bundleApp } from './bundle-app.ts';
import { createCertificate } from './certificate.ts';
import { assetFolder, hostApps, renderPage } from './pages.ts';

/** Answers the requests of one host, for example a pack's host. */
export type HostHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface SellerCentreOptions {
  /** Left out: any free port. */
  readonly port?: number;
  /** Further hosts; a handler for one of the demo's own hosts replaces it. */
  readonly routes?: Readonly<Record<string, HostHandler>>;
}

export interface SellerCentre {
  readonly port: number;
  /** Every host that is served; a browser maps them to 127.0.0.1 and this port. */
  readonly hosts: string[];
  close(): Promise<void>;
}

/** Sent for `?csp=1`: the strictest policy under which the page's own files run. Vue creates a trusted-types policy of its own. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; frame-src 'none'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types vue";

/** Starts the demo inboxes on this machine over HTTPS, under the marketplaces' host names and paths. */
export async function startSellerCentre(options: SellerCentreOptions = {}): Promise<SellerCentre> {
  const routes = options.routes ?? {};
  const hosts = [...new Set([...Object.keys(hostApps), ...Object.keys(routes)])];
  const [certificate] = await Promise.all([createCertificate(hosts), ...appNames.map(bundleApp)]);
  const server = createServer(certificate, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const app = hostApps[host];
    const handle = routes[host];
    if (handle) handle(request, response);
    else if (app)
      answerPage(app, request, response).catch((fault: unknown) => send(response, 500, 'text/plain', String(fault)));
    else send(response, 404, 'text/plain', 'No such host.');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((fault) => (fault ? reject(fault) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answerPage(app: AppName, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://demo.invalid');
  if (url.pathname.startsWith(assetFolder)) {
    await answerAsset(url.pathname.slice(assetFolder.length), response);
    return;
  }
  const page = renderPage(app, url.pathname);
  if (page === null) send(response, 404, 'text/plain', 'No such page.');
  else send(response, 200, 'text/html', page, url.searchParams.get('csp') === '1');
}

async function answerAsset(name: string, response: ServerResponse): Promise<void> {
  const app = appNames.find((known) => name.startsWith(`${known}.`));
  if (name === 'avatar.svg') send(response, 200, 'image/svg+xml', await readOwnFile('page/avatar.svg'));
  else if (app && name === `${app}.js`) send(response, 200, 'text/javascript', await bundleApp(app));
  else if (app && name === `${app}.css`) {
    const styles = await Promise.all([readOwnFile('page/page.css'), readOwnFile(`${app}/${app}.css`)]);
    send(response, 200, 'text/css', styles.join('\n'));
  } else send(response, 404, 'text/plain', 'No such file.');
}

function readOwnFile(path: string): Promise<string> {
  return readFile(join(import.meta.dirname, path), 'utf8');
}

function send(response: ServerResponse, status: number, type: string, body: string, isStrict = false): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(isStrict && { 'content-security-policy': strictPolicy }),
  });
  response.end(body);
}
