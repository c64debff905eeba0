import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchFile, listFiles, keepFiles } from '../../storage/files-fetch.ts';
import { FilesDatabase, openFilesStore, type FilesStore } from '../../storage/files-store.ts';
import type { FetchFunction } from '../../storage/http/request.ts';
import { parsedPack } from '../domain/pack/small-pack.ts';

const address = 'https://files.example.com/team/pack.json';
const bytes = new TextEncoder().encode('%PDF-1.7 a certificate');
const sha256 = '5c7ea7fe6fcbd4ea36c0d9de7d7b1d0f5bd2ed3bd9e2aab9e7d9ee6ec5a9b7f0';

async function hashOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

let filesStore: FilesStore;
let hash: string;
const fetch = vi.fn<FetchFunction>();
const deps = () => ({ filesStore, fetch, now: () => 0 });
const answer = (body: BodyInit | null, init?: ResponseInit) =>
  fetch.mockImplementation(async () => new Response(body, init));
const file = (changes = {}) => ({ name: 'a.pdf', path: 'files/a.pdf', sha256: hash, bytes: bytes.length, ...changes });
const packWith = (...files: object[]) =>
  parsedPack({
    certificates: files.map((one, index) => ({
      id: `c${index}`,
      scheme: 'ce',
      title: { en: 'Declaration' },
      markets: ['DE'],
      shareable: true,
      file: one as never,
    })),
  });

beforeEach(async () => {
  fetch.mockReset();
  filesStore = openFilesStore();
  hash = await hashOf(bytes);
});
afterEach(async () => {
  filesStore.close();
  await Dexie.delete('sidedesk-files');
});

describe('a file that is fetched', () => {
  it('comes from beside the pack, without who asks', async () => {
    answer(bytes);
    await fetchFile(deps(), file(), address);

    expect(fetch.mock.calls[0]?.[0]).toBe('https://files.example.com/team/files/a.pdf');
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('is held, byte for byte', async () => {
    answer(bytes);

    expect(await fetchFile(deps(), file(), address)).toBe('held');
    expect(await filesStore.read(hash)).toEqual(bytes);
  });

  it.each([
    ['changed', (kept: Uint8Array) => kept.map((byte, at) => (at % 7 === 0 ? byte ^ 1 : byte))],
    ['emptied', () => new Uint8Array()],
    ['lost', () => undefined],
  ])('D1: is given to nobody once the disk has %s it, and can be fetched again', async (_what, change) => {
    answer(bytes);
    await fetchFile(deps(), file(), address);
    const database = new FilesDatabase();
    await database.files.put({ sha256: hash, bytes: change(bytes) as never });
    database.close();
    expect(await filesStore.read(hash)).toBeUndefined();
    await fetchFile(deps(), file(), address);
    expect(await filesStore.read(hash)).toEqual(bytes);
  });

  it.each([
    ['other bytes of the same length', () => new TextEncoder().encode('%PDF-1.7 b certificate')],
    ['fewer bytes', () => bytes.slice(1)],
    ['more bytes', () => new TextEncoder().encode('%PDF-1.7 a certificate and more')],
  ])('is not kept when the host gives %s', async (_what, body) => {
    answer(body());

    expect(await fetchFile(deps(), file(), address)).toBe('wrong-hash');
    expect(await filesStore.list()).toEqual(new Set());
  });

  it.each([
    ['a page', 'a.pdf', '<!doctype html><script>alert(1)</script>'],
    ['a program', 'a.pdf', 'MZ\u0090'],
    ['a PDF with something before it', 'a.pdf', '\n%PDF-1.7'],
    ['a PDF', 'a.png', '%PDF-1.7'],
    ['nothing but a beginning', 'a.webp', 'RIFF1234'],
  ])('A18: is not kept when it is %s under the name of %s', async (_what, name, content) => {
    const lie = new TextEncoder().encode(content);
    answer(lie);

    expect(await fetchFile(deps(), file({ name, sha256: await hashOf(lie), bytes: lie.length }), address)).toBe(
      'other-kind',
    );
    expect(await filesStore.list()).toEqual(new Set());
  });

  it.each([
    ['a name that is none', { name: 'a\u202efdp.exe' }],
    ['a place outside the folder', { path: '%2e%2e/a.pdf' }],
    ['a place that some hosts take for outside', { path: 'x/%252e%252e%252f%252e%252e%252fa.pdf' }],
  ])('A18: is not asked for under %s', async (_what, changes) => {
    answer(bytes);

    expect(await fetchFile(deps(), file(changes), address)).toBe('not-allowed');
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['not there', () => answer(null, { status: 404 }), 'not-there'],
    ['out of reach', () => fetch.mockRejectedValue(new TypeError('Failed to fetch')), 'offline'],
  ])('is said to be %s', async (_what, prepare, trouble) => {
    prepare();

    expect(await fetchFile(deps(), file(), address)).toBe(trouble);
  });
});

describe('the files that are kept', () => {
  it('are those that the pack names; others go', async () => {
    await filesStore.write(sha256, bytes);
    answer(bytes);
    await keepFiles(deps(), packWith(file()), address);

    expect(await filesStore.list()).toEqual(new Set([hash]));
  });

  it('are not fetched again', async () => {
    await filesStore.write(hash, bytes);
    await keepFiles(deps(), packWith(file()), address);

    expect(fetch).not.toHaveBeenCalled();
  });

  it('are left as they are when the pack has no place of its own', async () => {
    await filesStore.write(hash, bytes);
    await keepFiles(deps(), packWith(file()), undefined);

    expect(await filesStore.list()).toEqual(new Set([hash]));
  });

  it('are asked for one after the other, and no more once the host is out of reach', async () => {
    fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    await keepFiles(deps(), packWith(file(), file({ sha256 })), address);

    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('are each named once, and only those with a place', () => {
    const files = listFiles(packWith(file(), file(), { name: 'elsewhere.pdf' }));

    expect(files.map(({ name }) => name)).toEqual(['a.pdf']);
  });

  it('are reported while they come and go', async () => {
    const seen: number[] = [];
    const stop = new AbortController();
    filesStore.watch((held) => seen.push(held.size), stop.signal);
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await filesStore.write(hash, bytes);
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
    await filesStore.keepOnly(new Set());
    await vi.waitFor(() => expect(seen).toEqual([0, 1, 0]));
    stop.abort();
  });
});

describe('a pack is refused for a file', () => {
  it.each([
    '../secret.pdf',
    '/etc/passwd',
    'https://elsewhere.example/a.pdf',
    'files/../../a.pdf',
    '//elsewhere.example/a.pdf',
  ])('that would lie elsewhere: %s', (path) => {
    expect(() => packWith(file({ path }))).toThrow();
  });

  it('that has a place and no hash', () => {
    expect(() => packWith({ name: 'a.pdf', path: 'files/a.pdf' })).toThrow();
  });
});
