import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { request, type FetchFunction } from '../../../storage/http/request.ts';
import { fetchAs } from '../../../storage/http/login-fetch.ts';

const address = 'https://files.example.com/pack.json';
const login = { origin: 'https://files.example.com', user: 'ann', password: 'invented' };
const now = Date.parse('2026-11-20T12:00:00Z');

const limit = 4 * 1024 * 1024;
const fetchWith = (fetch: FetchFunction, etag?: string, signal?: AbortSignal) =>
  request({ method: 'GET', address, etag, limit }, { fetch, signal, now: () => now });
const answering = (response: Response): FetchFunction => {
  return async () => response;
};
const landedAt = (url: string) => Object.defineProperty(new Response('{}'), 'url', { value: url });
const opaqueRedirect = () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
const withStatus = (status: number, headers: HeadersInit = {}) => new Response(null, { status, headers });

/** A body that delivers a chunk of `size` bytes every `everyMs`, `times` times, and then hangs. */
function dripping(size: number, everyMs: number, times: number): Response {
  let given = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) =>
      new Promise((resolve) => {
        if (given === times) return;
        setTimeout(() => {
          given += 1;
          controller.enqueue(new Uint8Array(size));
          resolve();
        }, everyMs);
      }),
  });
  return new Response(body);
}

describe('an answer', () => {
  it('gives its bytes as they came, with the tag', async () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xff);
    const outcome = await fetchWith(answering(new Response(bytes, { headers: { ETag: '"a"' } })));
    expect(outcome).toEqual({ kind: 'bytes', bytes, etag: '"a"' });
  });

  it('of 304 means unchanged when a tag was sent', async () => {
    expect(await fetchWith(answering(withStatus(304)), '"a"')).toEqual({ kind: 'unchanged' });
  });

  it.each<[string, Response, object]>([
    ['N16 304 without a tag sent', withStatus(304), { code: 'E_HTTP', detail: '304' }],
    ['404', withStatus(404), { code: 'E_HTTP', detail: '404' }],
    ['401', withStatus(401), { code: 'E_AUTH' }],
    ['423, as of a file that is being written', withStatus(423), { code: 'E_HTTP', detail: '423' }],
    ['500', withStatus(500), { code: 'E_HTTP', detail: '500' }],
    ['206, a part', new Response('{', { status: 206 }), { code: 'E_HTTP', detail: '206' }],
    ['204', withStatus(204), { code: 'E_HTTP', detail: '204' }],
    [
      'N26 429 in seconds',
      withStatus(429, { 'Retry-After': '3600' }),
      { code: 'E_HTTP', detail: '429', retryAfterMs: 3_600_000 },
    ],
    [
      '503 with a date',
      withStatus(503, { 'Retry-After': 'Fri, 20 Nov 2026 12:01:00 GMT' }),
      { code: 'E_HTTP', detail: '503', retryAfterMs: 60_000 },
    ],
    [
      'Q9 503 with a date, where this computer is eight hours behind',
      withStatus(503, { 'Retry-After': 'Fri, 20 Nov 2026 20:01:00 GMT', Date: 'Fri, 20 Nov 2026 20:00:00 GMT' }),
      { code: 'E_HTTP', detail: '503', retryAfterMs: 60_000 },
    ],
    ['503 with nonsense', withStatus(503, { 'Retry-After': 'soon' }), { code: 'E_HTTP', detail: '503' }],
    ['A22 a redirect, as browsers tell of it', opaqueRedirect(), { code: 'E_REDIRECT' }],
    ['A22 a redirect, as other runtimes tell of it', withStatus(302, { Location: '/x' }), { code: 'E_REDIRECT' }],
    ['N20 another host', landedAt('https://elsewhere.example/x'), { code: 'E_REDIRECT' }],
    ['plain http', landedAt('http://files.example.com/pack.json'), { code: 'E_REDIRECT' }],
    ['A22 another place of the host', landedAt('https://files.example.com/v2/pack.json'), { code: 'E_REDIRECT' }],
  ])('of %s is refused', async (_what, response, failure) => {
    expect(await fetchWith(answering(response))).toEqual({ kind: 'failed', ...failure });
  });

  it('of the very address is taken', async () => {
    expect((await fetchWith(answering(landedAt(address)))).kind).toBe('bytes');
  });

  it('N09: that grows over the limit is stopped there', async () => {
    const cancel = vi.fn();
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) =>
      controller.enqueue(new Uint8Array(1 << 20));
    const endless = new Response(new ReadableStream({ pull, cancel }));
    expect(await fetchWith(answering(endless))).toMatchObject({ kind: 'failed', code: 'E_LIMIT' });
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('that never comes because the network is down is refused', async () => {
    const outcome = await fetchWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(outcome).toEqual({ kind: 'failed', code: 'E_NET' });
  });

  const breakingOff = () => {
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => controller.error(new TypeError('reset'));
    return new Response(new ReadableStream({ pull }));
  };

  it('D8: that breaks off is told as that, since a browser gives nobody the head of what may not be read', async () => {
    expect(await fetchWith(answering(breakingOff()))).toEqual({ kind: 'failed', code: 'E_NET', detail: 'broken' });
  });

  it('D8: that breaks off is not asked for again without the tag', async () => {
    const fetch = vi.fn<FetchFunction>(async () => breakingOff());
    await fetchWith(fetch, '"a"');
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('D9: that leads round in a loop is asked for once, with a tag and without', async () => {
    const fetch = vi.fn<FetchFunction>(async () => withStatus(302, { Location: address }));
    await fetchWith(fetch);
    await fetchWith(fetch, '"a"');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('D9: to a first question alone that leads on costs one request more', async () => {
    // A browser asks first whether it may send the tag, and treats a redirect there as a refusal.
    const fetch = vi.fn<FetchFunction>(async (_address, { headers }) => {
      if (new Headers(headers).has('If-None-Match')) throw new TypeError('Failed to fetch');
      return opaqueRedirect();
    });
    expect(await fetchWith(fetch, '"a"')).toEqual({ kind: 'failed', code: 'E_REDIRECT' });
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe('a request', () => {
  it('carries no cookies, asks no cache and names no referrer', async () => {
    const fetch = vi.fn<FetchFunction>(answering(new Response('{}')));
    await fetchWith(fetch);
    expect(fetch.mock.lastCall?.[1]).toMatchObject({
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it.each([
    ['a pack', (fetch: FetchFunction) => fetchWith(fetch)],
    ['a pack with a tag', (fetch: FetchFunction) => fetchWith(fetch, '"a"')],
    ['a pack behind a login', (fetch: FetchFunction) => fetchWith(fetchAs(fetch, login))],
  ])('A22: for %s lets no redirect be followed, so that no other host is asked', async (_what, ask) => {
    const fetch = vi.fn<FetchFunction>(answering(new Response('{}')));
    await ask(fetch);
    expect(fetch.mock.calls.map(([, init]) => init.redirect)).toEqual(['manual']);
  });

  it.each([
    [undefined, {}],
    ['"a"', { 'If-None-Match': '"a"' }],
  ])('with the tag %s has the headers %j', async (etag, headers) => {
    const fetch = vi.fn<FetchFunction>(answering(new Response('{}')));
    await fetchWith(fetch, etag);
    expect(fetch.mock.lastCall?.[1].headers).toEqual(headers);
  });
});

describe('N24: a host that hangs', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const slow = { kind: 'failed', code: 'E_NET', detail: 'slow' };

  it.each<[string, FetchFunction, number]>([
    ['before it answers', () => new Promise<Response>(() => undefined), 30_000],
    ['in the body', answering(dripping(5000, 1000, 3)), 60_000],
    ['nearly, with a byte every ten seconds', answering(dripping(1, 10_000, 1000)), 30_000],
    ['nearly, with a kilobyte now and then', answering(dripping(1100, 29_000, 1000)), 300_000],
  ])('%s is given up', async (_where, fetch, after) => {
    const outcome = fetchWith(fetch);
    await vi.advanceTimersByTimeAsync(after);
    expect(await outcome).toEqual(slow);
  });

  it('leaves no timer behind', async () => {
    const outcome = fetchWith(() => new Promise<Response>(() => undefined));
    await vi.advanceTimersByTimeAsync(30_000);
    await outcome;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is left at once when the caller stops', async () => {
    const stop = new AbortController();
    const fetch = () => new Promise<Response>(() => undefined);
    const outcome = fetchWith(fetch, undefined, stop.signal);
    stop.abort();
    expect(await outcome).toEqual({ kind: 'failed', code: 'E_NET', detail: 'aborted' });
  });
});
