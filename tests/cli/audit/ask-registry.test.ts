import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchTool, type Ending } from '../../../cli/run-tool.ts';

const root = join(import.meta.dirname, '../../..');

let folder: string;
let server: Server | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidedesk-audit-'));
});
afterEach(async () => {
  server?.close();
  await rm(folder, { recursive: true });
});

/** A registry that knows these vulnerabilities, by package; without any it answers like one that lacks the service. */
async function startRegistry(
  holes: Readonly<Record<string, object>> | undefined,
): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  server = createServer((request, response) => {
    void answer(request).then((body) => {
      response.writeHead(body ? 200 : 405, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body ?? {}));
    });
  });
  async function answer(request: IncomingMessage): Promise<object | undefined> {
    if (request.method !== 'POST') return { name: 'dexie', versions: { '4.4.7': { name: 'dexie', version: '4.4.7' } } };
    const sent = await buffer(request);
    const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
    asked.push(...Object.keys(JSON.parse(text.toString()) as object));
    return holes && Object.fromEntries(Object.entries(holes).map(([name, one]) => [name, [one]]));
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

/** Queries it, with no exceptions. */
async function audit(registry: string): Promise<Ending> {
  const exceptions = join(folder, 'exceptions.json');
  await writeFile(exceptions, '[]');
  const env = { ...process.env, npm_config_registry: registry, npm_config_fetch_retries: '0' };
  return watchTool(process.execPath, ['cli/audit.ts', exceptions], { cwd: root, env });
}

const hole = {
  id: 1,
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  title: 'Reads too much',
  severity: 'low',
  vulnerable_versions: '<=99.0.0',
};

describe('npm run audit', () => {
  it('A12: fails on a hole that npm knows, in what ships', async () => {
    const { address, asked } = await startRegistry({ dexie: hole });
    const { code, stderr } = await audit(address);

    expect(stderr).toBe('FAULT  dexie: Reads too much (GHSA-aaaa-bbbb-cccc, low)\n');
    expect(code).toBe(1);
    expect(asked).toEqual(expect.arrayContaining(['dexie', 'wxt', 'vitest', 'ckeditor5']));
  });

  it('A12: passes if npm knows of none', async () => {
    const { address } = await startRegistry({});

    expect(await audit(address)).toEqual({ code: 0, stdout: 'No known vulnerability that matters.\n', stderr: '' });
  });

  it('A12: fails if the registry does not say', async () => {
    const { address } = await startRegistry(undefined);
    const { code, stderr } = await audit(address);

    expect(code).toBe(2);
    expect(stderr).toContain('The registry did not say');
  });
});
