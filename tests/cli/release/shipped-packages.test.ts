import { describe, expect, it } from 'vitest';
import { findFolder, listShipped } from '../../../cli/release/shipped-packages.ts';

describe('the packages that ship', () => {
  it.each([
    ['/home/x/sidedesk/node_modules/react/index.js', 'node_modules/react'],
    ['/x/node_modules/@noble/ed25519/index.js', 'node_modules/@noble/ed25519'],
    ['/x/node_modules/a/node_modules/@b/c/lib/d.js', 'node_modules/a/node_modules/@b/c'],
    ['\0/x/node_modules/react/index.js?commonjs-exports', 'node_modules/react'],
    ['C:\\x\\node_modules\\react\\index.js', 'node_modules/react'],
    ['/x/components/panel.tsx', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('A12: are told from the modules of the bundles: %j', (id, folder) => {
    expect(findFolder(id)).toBe(folder);
  });

  it('A12: are those of which a byte is left', () => {
    const modules = {
      '/x/node_modules/zod/index.js': { renderedLength: 10 },
      '/x/node_modules/dexie/index.js': { renderedLength: 0 },
      '/x/node_modules/zod/core.js': { renderedLength: 1 },
      '/x/domain/site.ts': { renderedLength: 5 },
    };

    expect(listShipped([{ modules }, {}])).toEqual(['node_modules/zod']);
  });
});
