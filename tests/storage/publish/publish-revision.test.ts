import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../domain/digest.ts';
import type { PackTarget } from '../../../storage/publish/pack-target.ts';
import { headName, removeOldObjects, writeHead, writeObjects } from '../../../storage/publish/publish-revision.ts';

/** A target in memory; `spoil` changes what it stores. */
function memoryTarget(spoil = (bytes: Uint8Array<ArrayBuffer>) => bytes) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const written: string[] = [];
  const target: PackTarget = {
    read: (path) => Promise.resolve(files.get(path)),
    write: (path, bytes) => {
      written.push(path);
      files.set(path, spoil(bytes));
      return Promise.resolve();
    },
    list: (folder) =>
      Promise.resolve(
        [...files.keys()].flatMap((path) =>
          path
            .split(`${folder}/`)
            .slice(1)
            .filter((name) => !name.includes('/')),
        ),
      ),
    remove: (path) => {
      files.delete(path);
      return Promise.resolve();
    },
  };
  return { target, files, written };
}

const object = async (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { sha256: await digestOf(bytes), bytes };
};

describe('objects of a revision', () => {
  it('are written under their digests, and only what is not there', async () => {
    const { target, files, written } = memoryTarget();
    const [a, b] = [await object('a'), await object('b')];
    files.set(`o/${a.sha256}`, a.bytes);
    await writeObjects(target, [a, b]);

    expect(written).toEqual([`o/${b.sha256}`]);
  });

  it('are written again where something else lies under their digest', async () => {
    const { target, files } = memoryTarget();
    const a = await object('a');
    files.set(`o/${a.sha256}`, new TextEncoder().encode('b'));
    await writeObjects(target, [a]);

    expect(files.get(`o/${a.sha256}`)).toEqual(a.bytes);
  });

  it('are read back, since a place may keep something else', async () => {
    const { target } = memoryTarget((bytes) => bytes.slice(1));
    const a = await object('abc');

    await expect(writeObjects(target, [a])).rejects.toMatchObject({
      code: 'E_UNKEPT',
      params: { path: `o/${a.sha256}` },
    });
  });

  it('go once no head needs them, and nothing else goes', async () => {
    const { target, files } = memoryTarget();
    const [a, b] = [await object('a'), await object('b')];
    for (const path of [`o/${a.sha256}`, `o/${b.sha256}`, 'o/notes.txt', 'pack.json']) files.set(path, a.bytes);
    await removeOldObjects(target, { kept: [b.sha256] });

    expect([...files.keys()]).toEqual([`o/${b.sha256}`, 'o/notes.txt', 'pack.json']);
  });
});

describe('a head', () => {
  const bytes = new TextEncoder().encode('{}');

  it('takes the place of the one before, and what waited goes', async () => {
    const { target, files } = memoryTarget();
    files.set('pack.json.waiting', bytes);
    await writeHead(target, 'pack.json', { bytes, digest: 'd' });

    expect([...files.keys()]).toEqual(['pack.json']);
  });

  it('with too few signatures waits beside it', async () => {
    const { target, files } = memoryTarget();
    await writeHead(target, 'pack.json', { bytes, missing: { daily: 1, root: 0 } });

    expect([...files.keys()]).toEqual(['pack.json.waiting']);
  });

  it.each([
    ['https://files.example.com/lantern/pack.json', 'pack.json'],
    ['https://files.example.com/lantern/team%20a.json?x=1', 'team%20a.json'],
    ['https://files.example.com/lantern/', 'lantern'],
    ['https://files.example.com', 'pack.json'],
  ])('of %s is called %s', (address, name) => {
    expect(headName(address)).toBe(name);
  });
});
