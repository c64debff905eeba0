// @vitest-environment node
import { describe, expect, it } from 'vitest';
import config from '../wxt.config.ts';

async function manifestFor(browser: string) {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is no function');
  return config.manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
}

describe.each(['chrome', 'edge', 'firefox'])('the manifest for %s', (browser) => {
  it('A22: keeps the extension out of private windows, whose conversations would land among the others', async () => {
    expect(await manifestFor(browser)).toMatchObject({ incognito: 'not_allowed' });
  });

  it('F12: keeps the databases out of what a browser throws away when the disk runs full', async () => {
    expect((await manifestFor(browser)).permissions).toContain('unlimitedStorage');
  });
});
