import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import type { KillOrder } from './kill-worker.ts';

const ADDRESS = 'https://prove.example/';

/** A browser on a profile that outlives it, with one empty page. */
export interface KillBrowser {
  readonly page: Page;
  /** Ends the browser like a power cut, as far as a process can be. */
  readonly kill: () => Promise<void>;
}

export async function startBrowser(profile: string): Promise<KillBrowser> {
  const args = [
    '--headless=new',
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--no-first-run',
    '--no-sandbox',
  ];
  // In a process group of its own, so that its helpers, and nothing else, end with it.
  const child = spawn(await findBrowser(), [...args, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(await readAddress(child));
  const context = browser.contexts()[0] ?? (await browser.newContext());
  await context.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Proof</title>' }),
  );
  const page = await context.newPage();
  await page.goto(ADDRESS);
  return {
    page,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined); // The connection ended with the browser.
    },
  };
}

async function readAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The output of the browser cannot be read.');
  for await (const line of createInterface({ input: stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      stderr.resume();
      return address;
    }
  }
  throw new Error('The browser ended before it was ready.');
}

/** A background in the page; it can be killed at any moment and reports what it has done. */
export interface KillRun {
  /** How it ended, or `undefined` if it was killed. */
  readonly answer: unknown;
  /** It had reported the agent's own reply as stored before the end. */
  readonly isOwnKept: boolean;
}

/** Lets a background work; with `endAfter` it is killed that many ms after its sync began. */
export async function runBackground(page: Page, script: string, order: KillOrder, endAfter?: number): Promise<KillRun> {
  const files = {
    head: toText(order.files.head),
    objects: order.files.objects.map((one) => ({ ...one, bytes: toText(one.bytes) })),
  };
  return page.evaluate(
    ({ code, asked, limit }) =>
      new Promise<KillRun>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        const toBytes = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
        let isOwnKept = false;
        const end = (answer: unknown) => {
          worker.terminate();
          resolve({ answer, isOwnKept });
        };
        worker.addEventListener('message', ({ data }: MessageEvent<{ said: string; answer: unknown }>) => {
          if (data.said === 'failed') reject(new Error(String(data.answer)));
          if (data.said === 'done') end(data.answer);
          if (data.said !== 'kept') return;
          isOwnKept = true;
          if (limit !== undefined) setTimeout(() => end(undefined), limit);
        });
        worker.addEventListener('error', (event) => reject(new Error(event.message)));
        const objects = asked.files.objects.map((one) => ({ ...one, bytes: toBytes(one.bytes) }));
        worker.postMessage({ ...asked, files: { head: toBytes(asked.files.head), objects } });
      }),
    { code: script, asked: { ...order, files }, limit: endAfter },
  );
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
