import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';
import { findFirefox } from '../../../cli/find-browser.ts';

const root = join(import.meta.dirname, '../../..');
const ADD_ON = 'sidedesk@sidedesk.example';
/** Fixed, so that the extension's pages have a known address; Firefox else draws another for every profile. */
const UUID = '5ede5c00-0000-4000-8000-000000000001';

/** Everything here happens on this machine: what has not come by then (ms) will not come. */
const WAIT_MS = 10_000;
const START_MS = 60_000;

/** A page's document, or that of the sidebar's frame in it. */
export type Place = 'page' | 'sidebar';

/** Runs in the browser: what is not handed over as an argument does not exist there. */
type Script<A extends readonly unknown[], T> = (...given: A) => T | Promise<T>;

export interface OpenFirefox {
  /** The extension's own address, without a slash at the end. */
  readonly origin: string;
  /** Opens an address in a new tab in front, and goes on in it. */
  readonly openTab: (address: string) => Promise<void>;
  /** Waits for a tab with this address, brings it to the front and goes on in it. */
  readonly followTab: (address: string) => Promise<void>;
  readonly run: <A extends readonly unknown[], T>(place: Place, script: Script<A, T>, ...given: A) => Promise<T>;
  /** Presses the first element that fits, as a hand does. */
  readonly press: (place: Place, selector: string) => Promise<void>;
  /** Types where the focus is in this place. */
  readonly type: (place: Place, text: string) => Promise<void>;
  /** What a press of one of the extension's keys does; WebDriver's own key presses do not reach the browser's keys. */
  readonly pressShortcut: (keycode: 'VK_PERIOD' | 'VK_COMMA') => Promise<void>;
  /** Stops the extension's background, as the browser does after some idle seconds. */
  readonly stopBackground: () => Promise<void>;
  /** What the extension's scripts threw and nobody caught. */
  readonly scriptErrors: () => Promise<string[]>;
  /** Hosts that were asked for and do not exist for this browser. */
  readonly refusedHosts: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

/** Opens Firefox with a new profile and the extension, installed as a developer does; only the seller centre's hosts can be reached. */
export async function openFirefox(centre: { hosts: readonly string[]; port: number }): Promise<OpenFirefox> {
  const [executable, extension, proxy] = await Promise.all([findFirefox(), buildForFirefox(), openProxy(centre)]);
  const profile = await mkdtemp(join(tmpdir(), 'sidedesk-firefox-'));
  await writeFile(join(profile, 'user.js'), writePreferences(proxy.port));
  const flags = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(executable, [...flags, '--width', '1280', '--height', '900'], { stdio: 'ignore' });
  const close = async () => {
    await end(child);
    proxy.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const port = await vi.waitUntil(() => readPort(profile), START_MS);
    const order = await openMarionette(port);
    await order('WebDriver:NewSession', { acceptInsecureCerts: true });
    await order('Addon:Install', { path: extension, temporary: true });
    const driven = drive(order);
    // The installation opens it, in whichever tab is empty; whoever opened a page before that would lose it.
    await driven.followTab(`${driven.origin}/options.html`);
    return { ...driven, refusedHosts: proxy.refused, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function buildForFirefox(): Promise<string> {
  const cli = join(root, 'node_modules/wxt/bin/wxt.mjs');
  // The test runner's own NODE_ENV would make a development build, with another React than users get.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [cli, 'build', '-b', 'firefox', '--mv3'], { cwd: root, env });
  return join(root, '.output/firefox-mv3');
}

function writePreferences(proxyPort: number): string {
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
    // Any free port; Firefox writes it into the profile.
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
async function readPort(profile: string): Promise<number> {
  return readFile(join(profile, 'MarionetteActivePort'), 'utf8').then(Number, () => 0);
}

/** Leads the seller centre's host names to its port, so that pages have their real addresses, and nothing anywhere else. */
async function openProxy({ hosts, port }: { hosts: readonly string[]; port: number }) {
  const refused = new Set<string>();
  const server = createServer((request, response) => {
    refused.add(request.headers.host ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, client: Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    client.on('error', () => client.destroy());
    if (!hosts.includes(host)) {
      refused.add(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
    upstream.on('error', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, refused, close };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

type Order = (name: string, given?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Marionette's wire: every message is its length in bytes, a colon and JSON; an answer is `[1, id, error, result]`. */
async function openMarionette(port: number): Promise<Order> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map<number, (error: unknown, result: unknown) => void>();
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const after = colon + 1 + Number(buffer.subarray(0, colon));
      if (colon < 0 || buffer.length < after) return;
      const message: unknown = JSON.parse(buffer.toString('utf8', colon + 1, after));
      buffer = buffer.subarray(after);
      if (!Array.isArray(message)) continue; // Its greeting is the only message that answers nothing.
      const [, id, error, result] = message as [1, number, unknown, unknown];
      waiting.get(id)?.(error, result);
      waiting.delete(id);
    }
  });
  const fail = () => waiting.forEach((settle) => settle({ message: 'Firefox is gone.' }, null));
  socket.on('close', fail);
  socket.on('error', fail);
  let last = 0;
  return (name, given = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (error, result) => {
        if (error) reject(new Error(`${name}: ${(error as { message: string }).message}`));
        else resolve(result);
      });
      const text = JSON.stringify([0, id, name, given]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

function drive(order: Order): Omit<OpenFirefox, 'close' | 'refusedHosts'> {
  const origin = `moz-extension://${UUID}`;

  const ask = async (name: string, given?: Readonly<Record<string, unknown>>) =>
    ((await order(name, given)) as { value: unknown }).value;
  const runHere = (script: { toString(): string }, given: readonly unknown[]) =>
    ask('WebDriver:ExecuteScript', { script: `return (${script.toString()})(...arguments)`, args: given });

  /** Runs in the browser's own window, with everything that the browser may do. */
  const runInBrowser = async <A extends readonly unknown[], T>(script: Script<A, T>, ...given: A): Promise<T> => {
    await order('Marionette:SetContext', { value: 'chrome' });
    try {
      return (await runHere(script, given)) as T;
    } finally {
      await order('Marionette:SetContext', { value: 'content' });
    }
  };

  /** No selector reaches into the closed root where the sidebar's frame stands, but the browser counts it among the page's frames. */
  const enter = async (place: Place) => {
    await order('WebDriver:SwitchToFrame', { id: null });
    if (place === 'page') return;
    const index = await runInBrowser(findFrame, `${origin}/sidebar.html`);
    if (index === -1) throw new Error('The page has no sidebar.');
    await order('WebDriver:SwitchToFrame', { id: index });
  };
  const goTo = (handle: string) => order('WebDriver:SwitchToWindow', { handle, focus: true });
  const findTab = async (address: string) => {
    for (const handle of (await order('WebDriver:GetWindowHandles')) as string[]) {
      await order('WebDriver:SwitchToWindow', { handle, focus: false });
      if ((await ask('WebDriver:GetCurrentURL')) === address) return void (await goTo(handle));
    }
    throw new Error(`No tab shows ${address}.`);
  };

  // What was asked for runs one after the other: each first chooses the document that the next order is for.
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = turn.then(job, job);
    turn = mine;
    return mine;
  };

  return {
    origin,
    run: (place, script, ...given) =>
      alone(async () => {
        await enter(place);
        return (await runHere(script, given)) as never;
      }),
    openTab: (address) =>
      alone(async () => {
        const { handle } = (await order('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
        await goTo(handle);
        await order('WebDriver:Navigate', { url: address });
      }),
    followTab: (address) => alone(() => vi.waitFor(() => findTab(address), WAIT_MS)),
    press: (place, selector) =>
      alone(async () => {
        await enter(place);
        const found = await ask('WebDriver:FindElement', { using: 'css selector', value: selector });
        await order('WebDriver:ElementClick', { id: Object.values(found as Record<string, string>)[0] });
      }),
    type: (place, text) =>
      alone(async () => {
        await enter(place);
        const actions = [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        await order('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      }),
    pressShortcut: (keycode) => alone(() => runInBrowser(runShortcut, keycode)),
    stopBackground: () => alone(() => runInBrowser(endBackground, ADD_ON)),
    scriptErrors: () => alone(() => runInBrowser(listScriptErrors, origin)),
  };
}

/** Names that exist in the browser's own window only. */
declare const gBrowser: {
  selectedBrowser: { browsingContext: { children: { currentWindowGlobal?: { documentURI?: { spec: string } } }[] } };
};
declare const WebExtensionPolicy: {
  getByID: (id: string) => { extension: { terminateBackground: (options: object) => Promise<void> } };
};
declare const Services: {
  console: { getMessageArray: () => object[] };
};

function findFrame(address: string): number {
  const { children } = gBrowser.selectedBrowser.browsingContext;
  return children.findIndex((child) => child.currentWindowGlobal?.documentURI?.spec === address);
}

function runShortcut(keycode: string): void {
  const key = document.querySelector(`keyset[id^=ext-keyset] key[keycode=${keycode}]`);
  (key as Element & { doCommand: () => void }).doCommand();
}

async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

function listScriptErrors(origin: string): string[] {
  const messages = Services.console.getMessageArray().map(String);
  // A policy that blocked something is reported as an error too, though nothing was thrown.
  return messages.filter(
    (text) => /^\[JavaScript Error: "(?!Content-Security-Policy)/.test(text) && text.includes(origin),
  );
}
