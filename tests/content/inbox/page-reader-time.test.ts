// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSlow, hasSlow } from '../../../content/locating/reading-time.ts';
import { changeSites } from '../../../domain/site/site-changes.ts';
import { matchInTime } from '../../../content/inbox/page-reader.ts';
import { buildSite, buildVariant } from '../build-site.ts';

const shipped = {
  ...buildSite(buildVariant({ path: '', landmarks: { any: ['main'], need: 1 } })),
  hosts: [{ host: 'localhost' }],
};
const patch = { kind: 'patch', site: shipped.id, version: shipped.version } as const;

describe('the time to find out which site a page is of', () => {
  beforeEach(() => {
    forgetSlow();
    document.body.innerHTML = '<main></main>';
    // The clock advances 30 ms each time it is read.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 30));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    forgetSlow();
  });

  const matchThrice = (sites: Parameters<typeof matchInTime>[1]) =>
    [0, 1, 2].map(() => matchInTime(window, sites, [shipped]).kind);

  it('A8: has no end for a site as it ships', () => {
    expect([matchThrice([shipped]), hasSlow()]).toEqual([['live', 'live', 'live'], false]);
  });

  it('A8: has no end where a pack changes other variants alone', () => {
    const sites = changeSites([shipped], [{ ...patch, variants: [{ id: 'other', open: '.x' }] }], 'signed-pack');
    expect([matchThrice(sites), hasSlow()]).toEqual([['live', 'live', 'live'], false]);
  });

  it('A8: ends for a site that a pack has changed', () => {
    const sites = changeSites([shipped], [{ ...patch, variants: [{ id: 'inbox', open: '.thread' }] }], 'signed-pack');
    expect(matchThrice(sites)).not.toContain('live');
    expect(hasSlow()).toBe(true);
  });
});
