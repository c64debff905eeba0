import { describe, expect, it } from 'vitest';
import { sitesStillTaken } from '../../../domain/pack/kinds/site.ts';

const patch = (words: object) => ({
  kind: 'patch',
  site: 'etsy',
  version: 1,
  variants: [{ id: 'messages', ...words }],
});

describe('the sites of a pack that is stored', () => {
  it('A8: are left out where a pattern or selector is refused by now, and stay as they are where not', () => {
    const good = patch({ open: '.thread' });
    const stored = [
      patch({ path: '\\w*\\B\\w*\\B\\w*!' }),
      patch({ path: '\\cJ' }),
      good,
      patch({ open: ':has(.thread)' }),
    ];
    expect(sitesStillTaken(stored)).toEqual([good]);
  });

  it.each([undefined, null, 'sites', {}])('A8: are none where %j is stored', (stored) => {
    expect(sitesStillTaken(stored)).toEqual([]);
  });
});
