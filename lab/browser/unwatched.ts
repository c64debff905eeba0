import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { findBrowser } from './find-browser.ts';
import { copyExtension, heedsFlag, writeFlags } from './browser.ts';
import { until } from './until.ts';

const START_MS = 30_000;
const ANSWER_MS = 500;

/** A Chromium with the extension in which no page is debugged: a debugged page, as under Playwright, is never prerendered. */
export interface Unwatched {
  /** Runs in the extension's background, with its access to the inboxes; `given` is all it can use. */
  readonly run: <A, T>(script: (given: A) => T | Promise<T>, given: A) => Promise<T>;
  readonly close: () => Promise<void>;
}

export async function openUnwatched(centre: { hosts: readonly string[]; port: number }): Promise<Unwatched> {
  const profile = await mkdtemp(join(tmpdir(), 'sidedesk-unwatched-'));
  const extensionDir = await copyExtension(profile);
  const flags = writeFlags({ ...centre, extensionDir, language: 'en-US' });
  const own = ['--headless=new', '--no-sandbox', '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  const executable = await findBrowser();
  const child = spawn(executable, [...flags, ...own], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const send = talk(child.stdio[3] as Duplex, child.stdio[4] as Duplex);
  const close = async () => {
    const gone = once(child, 'exit');
    child.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    if (!heedsFlag(executable)) await send('Extensions.loadUnpacked', { path: extensionDir });
    const sessionId = await until(() => attachTo(send), START_MS);
    return {
      run: async (script, given) => {
        const expression = `(${script.toString()})(${JSON.stringify(given)})`;
        const order = { expression, awaitPromise: true, returnByValue: true };
        const answer = (await send('Runtime.evaluate', order, sessionId)) as Evaluated;
        if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'It failed.');
        return answer.result.value as never;
      },
      close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** A worker that is about to start may never answer an attachment; then it is attached to again. */
async function attachTo(send: ReturnType<typeof talk>): Promise<string | undefined> {
  const { targetInfos } = (await send('Target.getTargets')) as { targetInfos: readonly Target[] };
  const found = targetInfos.find(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
  if (!found) return undefined;
  const attached = await send('Target.attachToTarget', { targetId: found.targetId, flatten: true });
  const { sessionId } = attached as { sessionId: string };
  const answer = send('Runtime.evaluate', { expression: 'typeof chrome' }, sessionId) as Promise<Evaluated>;
  return (await Promise.race([answer, pause(ANSWER_MS)]))?.result.value === 'object' ? sessionId : undefined;
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Chromium's debugging pipe: each message is JSON followed by a zero byte. */
function talk(out: Duplex, back: Duplex) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let buffer = '';
  back.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (buffer + chunk).split('\0');
    buffer = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Answer;
      waiting.get(message.id ?? 0)?.(message);
      waiting.delete(message.id ?? 0);
    }
  });
  let last = 0;
  return (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      out.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
}
