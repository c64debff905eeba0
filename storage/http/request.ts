import { readHostTime, judgeAnswer, type Answer } from './judge-answer.ts';

export type FetchFunction = (address: string, init: RequestInit) => Promise<Response>;

/** Gets the raw bytes at an address. */
export interface Get {
  readonly method: 'GET';
  readonly address: string;
  /** Sent as a validator; only then may the host answer "unchanged". */
  readonly etag?: string | undefined;
  /** Bytes after which reading stops. */
  readonly limit: number;
}

/** What a host can be asked for, distinguished by `method`. */
export type Ask = Get;

/** How a request is carried out. */
export interface Carrier {
  /** The browser's own, or one with a login: see `login-fetch.ts`. */
  readonly fetch: FetchFunction;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of further bytes that have arrived. */
  readonly onBytes?: (count: number) => void;
}

/** A host that delivers less than this in a window hangs; waiting longer would only keep the worker alive. */
const RATE_BYTES = 1024;
const RATE_WINDOW_MS = 30_000;

/** Total time of one request: 4 MB arrive within it even at 16 kB a second, and a browser stops a worker's task after about that long. */
const DURATION_MS = 300_000;

/**
 * Asks a host once. It never throws and never trusts the transport: only status 200 from the exact address counts. Redirects are not followed, not
 * even within the host: only the address itself is ever requested.
 */
export async function request(ask: Ask, carrier: Carrier): Promise<Answer> {
  const answer = await askOnce(ask, carrier);
  // With a tag a browser first asks the host for permission, and many static hosts answer only a plain request.
  const isRefused = answer.kind === 'failed' && answer.code === 'E_NET' && answer.detail === undefined;
  return isRefused && ask.etag !== undefined ? askOnce({ ...ask, etag: undefined }, carrier) : answer;
}

async function askOnce({ method, address, etag, limit }: Ask, carrier: Carrier): Promise<Answer> {
  const slow = new AbortController();
  const signal = carrier.signal ? AbortSignal.any([carrier.signal, slow.signal]) : slow.signal;
  const rate = watchRate(() => slow.abort());
  let hasBegun = false;
  try {
    const asked = carrier.fetch(address, {
      method,
      cache: 'no-store',
      credentials: 'omit',
      // Wherever a redirect leads, nobody there is asked: its target is not even revealed to us.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      headers: etag === undefined ? {} : { 'If-None-Match': etag },
      signal,
    });
    const response = await orAborted(asked, signal);
    hasBegun = true;
    const early = judgeAnswer(response, address, etag, carrier.now());
    if (!early) {
      const count = (bytes: number) => {
        rate.count(bytes);
        carrier.onBytes?.(bytes);
      };
      return await readBody(response, signal, count, limit);
    }
    discard(response.body);
    return early;
  } catch {
    if (carrier.signal?.aborted) return { kind: 'failed', code: 'E_NET', detail: 'aborted' };
    if (slow.signal.aborted) return { kind: 'failed', code: 'E_NET', detail: 'slow' };
    return { kind: 'failed', code: 'E_NET', ...(hasBegun && { detail: 'broken' }) };
  } finally {
    rate.stop();
  }
}

async function readBody(
  response: Response,
  signal: AbortSignal,
  count: (bytes: number) => void,
  limit: number,
): Promise<Answer> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await orAborted(reader.read(), signal);
    if (done) break;
    length += value.length;
    count(value.length);
    chunks.push(value);
    if (length > limit) {
      reader.releaseLock();
      discard(response.body);
      return { kind: 'failed', code: 'E_LIMIT', detail: String(limit) };
    }
  }
  const etag = response.headers.get('ETag');
  const bytes = joinChunks(chunks, length);
  return { kind: 'bytes', bytes, ...(etag !== null && { etag }), ...readHostTime(response) };
}

function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function watchRate(onSlow: () => void): { count: (bytes: number) => void; stop: () => void } {
  let gained = 0;
  const window = setInterval(() => {
    if (gained < RATE_BYTES) onSlow();
    gained = 0;
  }, RATE_WINDOW_MS);
  const end = setTimeout(onSlow, DURATION_MS);
  const stop = () => {
    clearInterval(window);
    clearTimeout(end);
  };
  return { count: (bytes) => (gained += bytes), stop };
}

/** Some streams never end after an abort; the caller goes on all the same. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('aborted'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Tells the browser that the rest is not wanted; whether that succeeds changes nothing. */
function discard(body: ReadableStream<Uint8Array> | null): void {
  body?.cancel().catch(() => undefined);
}
