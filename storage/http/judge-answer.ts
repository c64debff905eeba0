/**
 * `etag` is what the host calls these bytes, `hostTime` its clock (ms since the epoch) where it may be read. `detail` is the HTTP status, the limit
 * in bytes, or why the transfer ended: `slow`, `aborted`, or `broken` where the answer had begun, so that the browser lets us read this host.
 */
export type Answer =
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly etag?: string;
      readonly hostTime?: number;
    }
  | { readonly kind: 'unchanged'; readonly hostTime?: number }
  | RequestFailure;

export interface RequestFailure {
  readonly kind: 'failed';
  readonly code: 'E_NET' | 'E_REDIRECT' | 'E_AUTH' | 'E_HTTP' | 'E_LIMIT';
  readonly detail?: string;
  /** How long the host asks not to be called, in ms. */
  readonly retryAfterMs?: number;
}

/** Hosts that ask for more silence than this are asked again after it: a mistake of theirs must not cut a team off for ever. */
const LONGEST_RETRY_MS = 24 * 3_600_000;

/** What status and address alone decide; `undefined` means that the body is worth reading. */
export function judgeAnswer(
  response: Response,
  address: string,
  etag: string | undefined,
  now: number,
): Answer | undefined {
  // The second is how runtimes other than browsers report it.
  const isRedirect = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
  if (isRedirect && response.status !== 304) return { kind: 'failed', code: 'E_REDIRECT' };
  // A browser never answers from another address then; if one did, its answer would still not count.
  if (response.url !== '' && response.url !== new URL(address).href.replace(/#.*$/, '')) {
    return { kind: 'failed', code: 'E_REDIRECT' };
  }
  if (response.status === 304 && etag !== undefined) return { kind: 'unchanged', ...readHostTime(response) };
  if (response.status === 200) return undefined;
  if (response.status === 401) return { kind: 'failed', code: 'E_AUTH' };
  const failure: RequestFailure = { kind: 'failed', code: 'E_HTTP', detail: String(response.status) };
  // A date is by the host's own clock; this computer's may be hours off.
  const { hostTime = now } = readHostTime(response);
  const retryAfterMs = readRetryAfter(response.headers.get('Retry-After'), hostTime);
  return retryAfterMs === undefined ? failure : { ...failure, retryAfterMs };
}

/** Hosts reveal their clock to extensions that may read them; from others a browser hides it. */
export function readHostTime({ headers }: Response): { readonly hostTime?: number } {
  const hostTime = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(hostTime) ? {} : { hostTime };
}

/** Retry-After comes as seconds or as a date. */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_RETRY_MS);
}
