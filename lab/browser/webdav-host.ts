import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCertificate } from '../seller-centre/certificate.ts';
import { findNginx } from './find-nginx.ts';

/** How long nginx may take to start listening (ms). */
const START_MS = 10_000;

export interface WebdavHost {
  readonly host: string;
  /** On this machine; the browser is told where to find the host. */
  readonly port: number;
  /** Uploads bytes to a path from the host's root, in an existing folder. Throws if refused. */
  readonly put: (path: string, bytes: Uint8Array | string) => Promise<void>;
  /** Creates a folder, unless it exists. */
  readonly makeFolder: (path: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Rewrites a file next to the configuration; nginx rereads password files on every request. */
  readonly configure: (name: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WebdavOptions {
  readonly host: string;
  /** Configuration lines for the served location. */
  readonly lines?: readonly string[];
  /** Files next to the configuration that these lines refer to. */
  readonly files?: Readonly<Record<string, string>>;
  /** Required for writing; left out: anyone may write. */
  readonly authorization?: string;
}

/** Starts nginx with an empty WebDAV folder over https, on a free port, with a certificate of its own. */
export async function startWebdav({ host, lines = [], files = {}, authorization }: WebdavOptions): Promise<WebdavHost> {
  const nginx = await findNginx();
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-webdav-'));
  const port = await findFreePort();
  const { key, cert } = await createCertificate([host]);
  await mkdir(join(folder, 'files'));
  const written = { 'key.pem': key, 'cert.pem': cert, 'nginx.conf': configure(folder, port, lines), ...files };
  for (const [name, text] of Object.entries(written)) await writeFile(join(folder, name), text);

  // The shell stops nginx when its own input ends, which also happens when the tests are killed.
  const guarded = '"$0" -e stderr -p "$1" -c "$1/nginx.conf" & server=$!; (read -r _; kill $server) <&3 & wait $server';
  const shell = spawn('sh', ['-c', guarded, nginx, folder], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let said = '';
  shell.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = once(shell, 'exit');
  const close = async () => {
    shell.stdio[3]?.destroy();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([
      listens(port),
      ended.then(() => {
        throw new Error(`nginx ended: ${said}`);
      }),
    ]);
  } catch (fault) {
    await close();
    throw fault;
  }

  const ask = (method: string, path: string, body: Uint8Array | string = '') =>
    new Promise<number>((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port,
          servername: host,
          ca: cert,
          method,
          path,
          headers: {
            host,
            'content-length': Buffer.byteLength(body),
            ...(authorization !== undefined && { authorization }),
          },
        },
        (answer) => {
          answer.resume();
          answer.once('end', () => resolve(answer.statusCode ?? 0));
        },
      );
      asked.once('error', reject);
      asked.end(body);
    });
  const expectOk = async (method: string, path: string, also: readonly number[], body?: Uint8Array | string) => {
    const status = await ask(method, path, body);
    if ((status < 200 || status > 299) && !also.includes(status)) throw new Error(`${method} ${path}: ${status}`);
  };
  return {
    host,
    port,
    put: (path, bytes) => expectOk('PUT', path, [], bytes),
    makeFolder: (path) => expectOk('MKCOL', path, [405]),
    remove: (path) => expectOk('DELETE', path, []),
    configure: (name, text) => writeFile(join(folder, name), text),
    close,
  };
}

/** A single process in the foreground that writes only to its folder and, like static hosts, is readable from any origin. */
function configure(folder: string, port: number, lines: readonly string[]): string {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr error;
events { worker_connections 64; }
http {
  access_log off;
  client_max_body_size 8m;
  ${kept.join('\n  ')}
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    absolute_redirect off;
    root ${folder}/files;
    location / {
      dav_methods PUT DELETE MKCOL;
      ${lines.join('\n      ')}
    }
  }
}
`;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** nginx doesn't report when it is ready, so its port is polled. */
async function listens(port: number): Promise<void> {
  const end = Date.now() + START_MS;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (isThere) return;
    if (Date.now() > end) throw new Error('nginx did not begin to listen.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
