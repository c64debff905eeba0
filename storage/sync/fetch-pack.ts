import { EMBEDDED_LIMIT } from '../../domain/pack/read-json.ts';
import type { PackTroubleCode } from '../../domain/pack/trouble.ts';

/**
 * `etag` is what the host calls these bytes, `hostTime` its clock (ms since the epoch) where it may be read. `detail` is the HTTP status, the limit in
 * bytes, or why the transfer ended: `slow`, `aborted`, or `broken` where the answer had begun, so that the browser lets us read this host.
 */
export type FetchOutcome =
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly etag?: string;
      readonly hostTime?: number;
    }
  | { readonly kind: 'unchanged'; readonly hostTime?: number }
  | FetchFailure;

export interface FetchFailure {
  readonly kind: 'failed';
  readonly code: PackTroubleCode;
  readonly detail?: string;
  /** How long the host asks not to be called, in ms. */
  readonly retryAfterMs?: number;
}

export type FetchFunction = (address: string, init: RequestInit) => Promise<Response>;

export interface FetchOptions {
  /** Sent as validator; only then may the host answer "unchanged". */
  readonly etag?: string | undefined;
  readonly fetch: FetchFunction;
  readonly signal?: AbortSignal | undefined;
  readonly now: () => number;
  /** Told how many bytes more have arrived. */
  readonly onBytes?: (count: number) => void;
  /** Bytes after which reading stops. */
  readonly limit?: number;
}

/** A host that gives less than this in a window hangs; waiting longer would only keep the worker alive. */
const RATE_BYTES = 1024;
const RATE_WINDOW_MS = 30_000;

/** Whole time of one fetch: 4 MB arrive within it even at 16 kB a second, and a browser stops a worker's task at about this age. */
const DURATION_MS = 300_000;

/** Hosts that ask for more silence than this are asked again after it: a slip of theirs must not cut a team off for ever. */
const LONGEST_RETRY_MS = 24 * 3_600_000;

/**
 * Gets the raw bytes of a pack. It never throws and never trusts the transport: only status 200 from the very
 * address counts. Redirects are not followed, not even within the host: the pack's own address is all that is ever asked.
 */
export async function fetchPack(address: string, options: FetchOptions): Promise<FetchOutcome> {
  const outcome = await fetchOnce(address, options);
  // With a tag a browser first asks the host whether it may, and many static hosts answer only to a plain request.
  const isRefused = outcome.kind === 'failed' && outcome.code === 'E_NET' && outcome.detail === undefined;
  return isRefused && options.etag !== undefined ? fetchOnce(address, { ...options, etag: undefined }) : outcome;
}

async function fetchOnce(address: string, options: FetchOptions): Promise<FetchOutcome> {
  const slow = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, slow.signal]) : slow.signal;
  const rate = watchRate(() => slow.abort());
  let hasBegun = false;
  try {
    const request = options.fetch(address, {
      cache: 'no-store',
      credentials: 'omit',
      // Wherever a redirect leads, nobody there is asked: where it would have led is not even told to us.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      headers: options.etag === undefined ? {} : { 'If-None-Match': options.etag },
      signal,
    });
    const response = await orAborted(request, signal);
    hasBegun = true;
    const early = judgeHead(response, address, options);
    if (!early) {
      const count = (bytes: number) => {
        rate.count(bytes);
        options.onBytes?.(bytes);
      };
      return await readBody(response, signal, count, options.limit ?? EMBEDDED_LIMIT);
    }
    discard(response.body);
    return early;
  } catch {
    if (options.signal?.aborted) return { kind: 'failed', code: 'E_NET', detail: 'aborted' };
    if (slow.signal.aborted) return { kind: 'failed', code: 'E_NET', detail: 'slow' };
    return { kind: 'failed', code: 'E_NET', ...(hasBegun && { detail: 'broken' }) };
  } finally {
    rate.stop();
  }
}

/** What status and address alone decide; `undefined` means that the body is worth reading. */
function judgeHead(response: Response, address: string, { etag, now }: FetchOptions): FetchOutcome | undefined {
  // The second is how runtimes that are no browsers tell of it.
  const isRedirect = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
  if (isRedirect && response.status !== 304) return { kind: 'failed', code: 'E_REDIRECT' };
  // A browser never answers from elsewhere then; if one did, its answer would still not count.
  if (response.url !== '' && response.url !== new URL(address).href.replace(/#.*$/, '')) {
    return { kind: 'failed', code: 'E_REDIRECT' };
  }
  if (response.status === 304 && etag !== undefined) return { kind: 'unchanged', ...clockOf(response) };
  if (response.status === 200) return undefined;
  if (response.status === 401) return { kind: 'failed', code: 'E_AUTH' };
  const failure: FetchFailure = { kind: 'failed', code: 'E_HTTP', detail: String(response.status) };
  // A date is one of the host's own clock; this computer's may be hours away from it.
  const { hostTime = now() } = clockOf(response);
  const retryAfterMs = readRetryAfter(response.headers.get('Retry-After'), hostTime);
  return retryAfterMs === undefined ? failure : { ...failure, retryAfterMs };
}

async function readBody(
  response: Response,
  signal: AbortSignal,
  count: (bytes: number) => void,
  limit: number,
): Promise<FetchOutcome> {
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
  return { kind: 'bytes', bytes, ...(etag !== null && { etag }), ...clockOf(response) };
}

/** Hosts show their clock to extensions that may read them; to others a browser hides it. */
function clockOf({ headers }: Response): { readonly hostTime?: number } {
  const hostTime = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(hostTime) ? {} : { hostTime };
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

/** Retry-After comes as seconds or as a date. */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_RETRY_MS);
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
